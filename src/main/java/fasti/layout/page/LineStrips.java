package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the lines of one paragraph into strips.
final class LineStrips {
  private final Copy copy;
  private final ParagraphStyle style;
  private final Length left;

  /// @param left the measure's left edge, from the type area's
  LineStrips(Copy copy, ParagraphStyle style, Length left) {
    this.copy = copy;
    this.style = style;
    this.left = left;
  }

  Strip strip(SetLine line) {
    return strip(line, style.leading(), style.baseline());
  }

  /// @param baseline from the strip's top
  Strip strip(SetLine line, Length height, Length baseline) {
    var matter = new ArrayList<Placed>();
    for (var piece : line.pieces()) {
      matter.add(glyphs(piece, baseline));
    }
    for (var gloss : line.glosses()) {
      matter.add(glyphs(gloss, baseline));
    }
    var notes = new ArrayList<SetNote>();
    var asides = new ArrayList<Strip.Aside>();
    var marks = new ArrayList<Strip.Mark>();
    for (var call : line.calls()) {
      marks.add(new Strip.Mark(call.note().call(), left, Length.ZERO));
      if (call.set().isAtFoot()) {
        notes.add(call.set());
      } else {
        asides.add(new Strip.Aside(call.set(), Length.ZERO));
      }
    }
    return new Strip(
        height,
        height,
        matter,
        links(line, baseline),
        notes,
        asides,
        marks,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Placed glyphs(SetLine.Piece piece, Length baseline) {
    return new Placed.Glyphs(
        piece.marking(),
        left.plus(piece.x()),
        baseline.minus(piece.rise()),
        piece.face(),
        piece.size(),
        piece.scale(),
        piece.ink(),
        piece.string(),
        piece.replacement(),
        piece.language());
  }

  /// One area a link, around all its pieces on this line.
  private List<LinkArea> links(SetLine line, Length baseline) {
    var areas = new ArrayList<LinkArea>();
    for (var piece : line.pieces()) {
      if (piece.link().isPresent()) {
        var area = area(piece, piece.link().get(), baseline);
        if (!areas.isEmpty() && areas.getLast().link() == area.link()) {
          areas.add(joined(areas.removeLast(), area));
        } else {
          areas.add(area);
        }
      }
    }
    return areas;
  }

  private LinkArea area(SetLine.Piece piece, Copy.Hyperlink link, Length baseline) {
    var size = piece.size();
    return new LinkArea(
        link.number(),
        left.plus(piece.x()),
        baseline.minus(piece.rise()).minus(size.times(0.8)),
        piece.width(),
        size.times(1.1),
        link.target(),
        link.description());
  }

  private static LinkArea joined(LinkArea one, LinkArea other) {
    var left = one.x().min(other.x());
    var top = one.y().min(other.y());
    var right = one.x().plus(one.width()).max(other.x().plus(other.width()));
    var bottom = one.y().plus(one.height()).max(other.y().plus(other.height()));
    return new LinkArea(
        one.link(),
        left,
        top,
        right.minus(left),
        bottom.minus(top),
        one.target(),
        one.description());
  }

  /// What the e-book marks when a page begins with this line.
  Strip.Start start(SetLine line, fasti.text.Anchor anchor) {
    return new Strip.Start(anchor, copy.authoredBefore(line.start()));
  }
}
