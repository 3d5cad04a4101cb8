package fasti.layout.page;

import fasti.unit.Length;
import java.util.List;

/// One page as it will be printed.
///
/// @param pageIndex counted from 0 from the front of the file
/// @param folio the printed page number
/// @param matter in reading order, then the artifacts
public record Page(
    int pageIndex,
    String folio,
    Length width,
    Length height,
    List<Placed> matter,
    List<LinkArea> links) {
  public Page {
    matter = List.copyOf(matter);
    links = List.copyOf(links);
  }
}
