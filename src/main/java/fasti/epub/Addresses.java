package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where each thing with a name stands, so that a link can lead there and a page begin there.
final class Addresses {
  private final List<String> files;
  private final Map<String, Integer> parts = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /// @param document counted from 0
  /// @param letters how many of the author's letters stand before it in the document
  /// @param step how many elements begin before it in the document
  record Place(int document, int letters, int step) {}

  /// What the publication calls a part is called so by nothing else; of other things that share a
  /// name the first has it.
  ///
  /// @param files the name of each document
  Addresses(List<ContentDocument> documents, List<String> files) {
    this.files = files;
    for (int i = 0; i < documents.size(); i++) {
      parts.put(documents.get(i).anchor().id(), i);
    }
    for (int i = 0; i < documents.size(); i++) {
      learn(documents.get(i), i);
    }
  }

  /// Takes in what has a name in a document.
  ///
  /// @param number of the document, counted from 0
  void learn(ContentDocument document, int number) {
    new Survey(number).walk(document.body());
  }

  /// One walk through a document, in reading order.
  private final class Survey {
    private final int document;
    private int letters;
    private int step;

    private Survey(int document) {
      this.document = document;
    }

    private void walk(Element element) {
      var id = element.attribute("id");
      if (!id.isEmpty()) {
        places.putIfAbsent(id, new Place(document, letters, step));
      }
      step++;
      var content = element.content();
      for (int i = 0; i < content.size(); i++) {
        if (content.get(i) instanceof Element child) {
          walk(child);
        } else {
          letters += MarkerInsertion.letters(content.get(i));
        }
      }
      if (element.name().equals("br")) {
        letters++;
      }
    }
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// The document that holds it.
  ///
  /// @throws IllegalStateException when nothing has this name
  String fileOf(Anchor anchor) {
    return fileOf(anchor.id());
  }

  private String fileOf(String id) {
    var part = parts.get(id);
    if (part != null) {
      return files.get(part);
    }
    var place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("nothing to link to is called " + id);
    }
    return files.get(place.document());
  }

  /// @param local `#` and the name of what is linked to
  /// @param from the document with the link
  String href(String local, String from) {
    var file = fileOf(local.substring(1));
    return file.equals(from) ? local : file + local;
  }
}
