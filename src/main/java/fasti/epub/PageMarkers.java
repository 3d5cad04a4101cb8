package fasti.epub;

import fasti.document.Pagination;
import fasti.epub.Markup.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the printed pages begin, in the documents of the e-book.
///
/// The order of reading and the order of the pages are the same but for what paper moves about, a
/// figure at the head of a page. So a page whose beginning stands before that of the page before it
/// begins where that one does; and a page that begins with something only paper has begins where
/// the next one does.
final class PageMarkers {
  private final List<Marker> markers;

  /// By the document and the container that they stand in.
  private final Map<Integer, Map<String, List<Marker>>> places = new HashMap<>();

  private PageMarkers(List<Marker> markers) {
    this.markers = markers;
    for (var marker : markers) {
      places
          .computeIfAbsent(marker.place().document(), _ -> new HashMap<>())
          .computeIfAbsent(marker.place().container(), _ -> new ArrayList<>())
          .add(marker);
    }
  }

  /// @param id of the marker
  /// @param place where it stands
  record Marker(String folio, String id, Place place) {}

  /// @param document counted from 0
  /// @param letters how many of the author's letters stand before it in the document
  /// @param step how many elements begin before it in the document
  /// @param container the id of the element whose letters are counted
  /// @param offset how many of the container's letters stand before it
  record Place(int document, int letters, int step, String container, int offset)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      if (document != other.document) {
        return Integer.compare(document, other.document);
      }
      return letters != other.letters
          ? Integer.compare(letters, other.letters)
          : Integer.compare(step, other.step);
    }
  }

  static PageMarkers of(Pagination pagination, List<ContentDocument> documents) {
    var containers = new Survey(documents).containers;
    var names = new HashSet<>(containers.keySet());
    var places = new ArrayList<Place>();
    pagination.pages().forEach(page -> places.add(place(page, containers)));
    settle(places);
    var markers = new ArrayList<Marker>();
    for (int i = 0; i < places.size(); i++) {
      var folio = pagination.pages().get(i).folio();
      if (!places.get(i).equals(NOWHERE)) {
        markers.add(new Marker(folio, name(folio, names), places.get(i)));
      }
    }
    return new PageMarkers(markers);
  }

  private static final Place NOWHERE = new Place(-1, 0, 0, "", 0);

  private static Place place(Pagination.PageStart page, Map<String, Place> containers) {
    var container = containers.getOrDefault(page.anchor().id(), NOWHERE);
    return new Place(
        container.document(),
        container.letters() + page.offset(),
        container.step(),
        container.container(),
        page.offset());
  }

  /// Gives a place to the pages that have none, and lets none go back.
  private static void settle(List<Place> places) {
    for (int i = places.size() - 2; i >= 0; i--) {
      if (places.get(i).document() < 0) {
        places.set(i, places.get(i + 1));
      }
    }
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).compareTo(places.get(i - 1)) < 0) {
        places.set(i, places.get(i - 1));
      }
    }
  }

  private static String name(String folio, Set<String> names) {
    var plain = "page-" + folio.replaceAll("[^A-Za-z0-9.-]", "-");
    var name = plain;
    for (int i = 2; !names.add(name); i++) {
      name = plain + "_" + i;
    }
    return name;
  }

  /// In the order of the pages.
  List<Marker> markers() {
    return markers;
  }

  /// The document with its pages marked.
  ///
  /// @param document counted from 0
  /// @param page the word for it in the book's language
  Element mark(Element body, int document, String page) {
    var there = places.getOrDefault(document, Map.of());
    return there.isEmpty() ? body : new Marking(there, page).mark(body);
  }

  /// @param there the markers of each container
  private record Marking(Map<String, List<Marker>> there, String page) {
    /// An element in which no page begins is given back as it is.
    @SuppressWarnings("ReferenceEquality") // the same object means that nothing was marked
    private Element mark(Element element) {
      var content = element.content();
      for (int i = 0; i < element.content().size(); i++) {
        var piece = element.content().get(i);
        var marked = piece instanceof Element child ? mark(child) : piece;
        if (marked != piece) {
          content = content == element.content() ? new ArrayList<>(content) : content;
          content.set(i, marked);
        }
      }
      var marked = content == element.content() ? element : element.withContent(content);
      for (var marker : of(element).reversed()) {
        marked = MarkerInsertion.insert(marked, span(marker), marker.place().offset());
      }
      return marked;
    }

    private List<Marker> of(Element element) {
      return there.getOrDefault(element.attribute("id"), List.of());
    }

    private Element span(Marker marker) {
      return Element.of("span")
          .with("id", marker.id())
          .with(Meaning.PAGE_BREAK)
          .with("aria-label", page + " " + marker.folio());
    }
  }

  /// One walk through all documents, in reading order.
  private static final class Survey {
    private final Map<String, Place> containers = new HashMap<>();
    private int document;
    private int letters;
    private int step;

    private Survey(List<ContentDocument> documents) {
      for (var each : documents) {
        letters = 0;
        step = 0;
        walk(each.body());
        document++;
      }
    }

    private void walk(Element element) {
      var id = element.attribute("id");
      if (!id.isEmpty()) {
        containers.putIfAbsent(id, new Place(document, letters, step, id, 0));
      }
      step++;
      for (var piece : element.content()) {
        if (piece instanceof Element child) {
          walk(child);
        } else {
          letters += MarkerInsertion.letters(piece);
        }
      }
      if (element.name().equals("br")) {
        letters++;
      }
    }
  }
}
