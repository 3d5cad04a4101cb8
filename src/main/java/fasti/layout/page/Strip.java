package fasti.layout.page;

import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A slice of the type area that is never cut: a line, a row of a table, a drawing. Positions of
/// what is on it are from its top left corner, x from the type area's left edge.
///
/// @param reach how far down from its top the page must have room: more than the height where
///   something beside the text hangs from it
/// @param matter in reading order
/// @param notes called on this strip that stand at the foot of the page
/// @param asides notes called on it that stand in the column beside the text
/// @param marks what links can lead to
/// @param start what the e-book is to mark when a page begins with this strip
/// @param continued what is printed again above this strip when a page begins with it: the head of
///   its table
/// @param opening what the running head says from here on
public record Strip(
    Length height,
    Length reach,
    List<Placed> matter,
    List<LinkArea> links,
    List<SetNote> notes,
    List<Aside> asides,
    List<Mark> marks,
    Optional<Start> start,
    List<Strip> continued,
    Optional<RunningHead> opening)
    implements VerticalItem {
  public Strip {
    matter = List.copyOf(matter);
    links = List.copyOf(links);
    notes = List.copyOf(notes);
    asides = List.copyOf(asides);
    marks = List.copyOf(marks);
    continued = List.copyOf(continued);
    reach = reach.max(height);
  }

  static Strip of(Length height, List<Placed> matter) {
    return new Strip(
        height,
        height,
        matter,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// @param y of the line that calls the note, from the strip's top
  public record Aside(SetNote note, Length y) {}

  /// @param y from the strip's top
  public record Mark(Anchor anchor, Length x, Length y) {}

  /// @param offset how many of the block's characters stand before
  public record Start(Anchor anchor, int offset) {}

  Strip withStart(Start other) {
    return new Strip(
        height, reach, matter, links, notes, asides, marks, Optional.of(other), continued, opening);
  }

  Strip withContinued(List<Strip> other) {
    return new Strip(height, reach, matter, links, notes, asides, marks, start, other, opening);
  }

  Strip withOpening(RunningHead other) {
    return new Strip(
        height, reach, matter, links, notes, asides, marks, start, continued, Optional.of(other));
  }

  Strip withReach(Length other) {
    return new Strip(
        height, reach.max(other), matter, links, notes, asides, marks, start, continued, opening);
  }

  Strip withHeight(Length other) {
    return new Strip(
        other, reach.max(other), matter, links, notes, asides, marks, start, continued, opening);
  }

  /// Strips below one another as one.
  static Strip stacked(List<Strip> strips) {
    var stack = Strip.of(Length.ZERO, List.of());
    for (var strip : strips) {
      var height = stack.height.plus(strip.height);
      stack = stack.with(strip, Length.ZERO, stack.height).withHeight(height);
    }
    return stack;
  }

  /// This strip with another lying on it; the other's place is given from this one's top.
  Strip with(Strip other, Length right, Length down) {
    return new Strip(
        height,
        reach.max(down.plus(other.reach)),
        joined(matter, other.matter, placed -> placed.movedBy(right, down)),
        joined(links, other.links, link -> link.movedBy(right, down)),
        joined(notes, other.notes),
        joined(asides, other.asides, aside -> new Aside(aside.note, aside.y.plus(down))),
        joined(
            marks,
            other.marks,
            mark -> new Mark(mark.anchor, mark.x.plus(right), mark.y.plus(down))),
        start.isPresent() ? start : other.start,
        continued,
        opening.isPresent() ? opening : other.opening);
  }

  /// Without its notes, where they are shown already.
  Strip withoutNotes() {
    return notes.isEmpty() && asides.isEmpty()
        ? this
        : new Strip(
            height, reach, matter, links, List.of(), List.of(), marks, start, continued, opening);
  }

  Strip withLink(LinkArea link) {
    return new Strip(
        height,
        reach,
        matter,
        joined(links, List.of(link)),
        notes,
        asides,
        marks,
        start,
        continued,
        opening);
  }

  Strip withMark(Anchor anchor) {
    return new Strip(
        height,
        reach,
        matter,
        links,
        notes,
        asides,
        joined(List.of(new Mark(anchor, Length.ZERO, Length.ZERO)), marks),
        start,
        continued,
        opening);
  }

  /// The same as decoration: nothing of it is text, nothing can be linked to.
  Strip asArtifact(Marking.Kind kind) {
    var marking = new Marking.Artifact(kind);
    return Strip.of(height, matter.stream().map(placed -> decoration(placed, marking)).toList());
  }

  /// Decoration needs no replacement of its letters: nobody reads it.
  private static Placed decoration(Placed placed, Marking marking) {
    return placed instanceof Placed.Glyphs g
        ? new Placed.Glyphs(
            marking,
            g.x(),
            g.baseline(),
            g.face(),
            g.size(),
            g.scale(),
            g.ink(),
            g.string(),
            Optional.empty(),
            "")
        : placed.marked(marking);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return joined(first, second, UnaryOperator.identity());
  }

  /// Most often there is nothing to join.
  private static <T> List<T> joined(List<T> first, List<T> second, UnaryOperator<T> moved) {
    if (second.isEmpty()) {
      return first;
    }
    var all = new ArrayList<T>(first.size() + second.size());
    all.addAll(first);
    for (var each : second) {
      all.add(moved.apply(each));
    }
    return all;
  }
}
