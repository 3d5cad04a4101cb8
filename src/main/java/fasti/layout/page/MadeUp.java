package fasti.layout.page;

import fasti.text.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pages, and where everything stands on them.
///
/// @param openings for each page what it begins with, where it begins with text
public record MadeUp(
    List<Page> pages, Map<Anchor, Destination> destinations, List<Opening> openings) {
  public MadeUp {
    pages = List.copyOf(pages);
    openings = List.copyOf(openings);
  }

  /// @param folio of the page
  public record Opening(String folio, Strip.Start start) {}

  /// The printed number of the page that each anchor stands on.
  public Map<Anchor, String> folios() {
    var folios = new LinkedHashMap<Anchor, String>();
    destinations.forEach(
        (anchor, place) -> folios.put(anchor, pages.get(place.pageIndex()).folio()));
    return folios;
  }
}
