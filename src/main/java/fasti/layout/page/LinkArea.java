package fasti.layout.page;

import fasti.text.LinkTarget;
import fasti.unit.Length;

/// A part of a page that leads somewhere; a link broken over lines has several.
///
/// @param link the [StructureElement.Kid.Annotation] it belongs to
/// @param description where it leads, in words
public record LinkArea(
    int link,
    Length x,
    Length y,
    Length width,
    Length height,
    LinkTarget target,
    String description) {
  LinkArea movedBy(Length right, Length down) {
    return new LinkArea(link, x.plus(right), y.plus(down), width, height, target, description);
  }
}
