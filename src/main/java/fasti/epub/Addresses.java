package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which document each thing with a name stands, so that a link can lead there.
final class Addresses {
  private final Map<String, String> files = new HashMap<>();

  /// What the publication calls a part is called so by nothing else; of other things that share a
  /// name the first has it.
  ///
  /// @param files the name of each document
  Addresses(List<ContentDocument> documents, List<String> files) {
    for (int i = 0; i < documents.size(); i++) {
      this.files.put(documents.get(i).anchor().id(), files.get(i));
    }
    for (int i = 0; i < documents.size(); i++) {
      learn(documents.get(i).body(), files.get(i));
    }
  }

  private void learn(Element element, String file) {
    var id = element.attribute("id");
    if (!id.isEmpty()) {
      files.putIfAbsent(id, file);
    }
    for (var piece : element.content()) {
      if (piece instanceof Element child) {
        learn(child, file);
      }
    }
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
