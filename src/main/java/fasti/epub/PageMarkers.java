package fasti.epub;

import fasti.document.Pagination;
import fasti.epub.Markup.Element;
import fasti.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the printed pages begin, in the documents of the e-book.
///
/// The order of reading and the order of the pages are the same but for what paper moves about, a
/// figure at the head of a page. So a page whose beginning stands before that of the page before it
/// begins where that one does; and a page that begins with something only paper has begins where
/// the next one does.
final class PageMarkers {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]");

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

  /// @param at the element whose letters are counted
  /// @param container its id
  /// @param offset how many of the container's letters stand before it
  record Place(Addresses.Place at, String container, int offset) implements Comparable<Place> {
    int document() {
      return at.document();
    }

    private int letters() {
      return at.letters() + offset;
    }

    @Override
    public int compareTo(Place other) {
      if (document() != other.document()) {
        return Integer.compare(document(), other.document());
      }
      return letters() != other.letters()
          ? Integer.compare(letters(), other.letters())
          : Integer.compare(at.step(), other.at.step());
    }
  }

  /// @param digits that the folios have on paper
  static PageMarkers of(Pagination pagination, Addresses addresses, Digits digits) {
    var names = new HashSet<String>();
    var places = new ArrayList<Place>();
    for (var page : pagination.pages()) {
      places.add(place(page, addresses));
    }
    settle(places);
    var markers = new ArrayList<Marker>();
    for (int i = 0; i < places.size(); i++) {
      var folio = pagination.pages().get(i).folio();
      if (!places.get(i).equals(NOWHERE)) {
        markers.add(new Marker(digits.of(folio), name(folio, names, addresses), places.get(i)));
      }
    }
    return new PageMarkers(markers);
  }

  private static final Place NOWHERE = new Place(new Addresses.Place(-1, 0, 0), "", 0);

  private static Place place(Pagination.PageStart page, Addresses addresses) {
    var id = page.anchor().id();
    return addresses.place(id).map(at -> new Place(at, id, page.offset())).orElse(NOWHERE);
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

  /// @param names those of the markers before
  private static String name(String folio, Set<String> names, Addresses addresses) {
    var plain = "page-" + UNSAFE.matcher(folio).replaceAll("-");
    var name = plain;
    for (int i = 2; addresses.place(name).isPresent() || !names.add(name); i++) {
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
      var id = element.attribute("id");
      return id.isEmpty() ? marked : withMarkers(marked, there.getOrDefault(id, List.of()));
    }

    /// The last first, so that none counts among the letters before another.
    private Element withMarkers(Element element, List<Marker> markers) {
      var marked = element;
      for (var marker : markers.reversed()) {
        marked = MarkerInsertion.insert(marked, span(marker), marker.place().offset());
      }
      return marked;
    }

    private Element span(Marker marker) {
      return Element.of("span")
          .with("id", marker.id())
          .with(Meaning.PAGE_BREAK)
          .with("aria-label", page + " " + marker.folio());
    }
  }
}
