package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which document each thing with a name stands, so that a link can lead there.
final class Addresses {
  private final Map<String, String> files = new HashMap<>();

  /// @param files the name of each document
  /// @throws IllegalStateException when two things have one name
  Addresses(List<ContentDocument> documents, List<String> files) {
    for (int i = 0; i < documents.size(); i++) {
      learn(documents.get(i).body(), files.get(i));
    }
  }

  private void learn(Element element, String file) {
    var id = element.attribute("id");
    if (!id.isEmpty() && files.putIfAbsent(id, file) != null) {
      throw new IllegalStateException("two things are called " + id);
    }
    for (var piece : element.content()) {
      if (piece instanceof Element child) {
        learn(child, file);
      }
    }
  }

  boolean knows(String id) {
    return files.containsKey(id);
  }

  /// The document that holds it.
  ///
  /// @throws IllegalStateException when nothing has this name
  String fileOf(Anchor anchor) {
    var file = files.get(anchor.id());
    if (file == null) {
      throw new IllegalStateException("nothing to link to is called " + anchor.id());
    }
    return file;
  }

  /// @param local `#` and the name of what is linked to
  /// @param from the document with the link
  String href(String local, String from) {
    var file = fileOf(new Anchor(local.substring(1)));
    return file.equals(from) ? local : file + local;
  }
}
