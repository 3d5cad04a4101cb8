package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Sets text whose lines stay as typed. A line that is longer than the measure is set smaller with
/// all the others, and where that is not enough, it goes on in the next line behind a mark.
final class VerbatimSetter {
  /// Smaller than this part of its size the type is not read.
  private static final double LEAST_SCALE = 0.85;

  /// How far a line that goes on is set in, in letters.
  private static final int CONTINUED_INDENT = 2;

  /// Stands before what is no line of its own; it is no part of the text.
  private static final String CONTINUED = "»";

  private final Desk desk;
  private final Galley galley;
  private final Extent extent;
  private final Block.Verbatim verbatim;
  private final ParagraphStyle style;
  private final int capacity;

  VerbatimSetter(Desk desk, Galley galley, Extent extent, Block.Verbatim verbatim) {
    this.desk = desk;
    this.galley = galley;
    this.extent = extent;
    this.verbatim = verbatim;
    var full = desk.styles().verbatim();
    int longest = lines(verbatim).stream().mapToInt(String::length).max().orElse(0);
    double scale =
        Math.max(LEAST_SCALE, Math.min(1, extent.width().over(letter(full).times(longest))));
    this.style = full.withLetters(full.letters().withSize(full.letters().size().times(scale)));
    this.capacity = Math.max(1, (int) Math.floor(extent.width().over(letter(style)) + ROUNDING));
  }

  /// A line that just fits must not be one letter too long by a rounding.
  private static final double ROUNDING = 0.01;

  private static List<String> lines(Block.Verbatim verbatim) {
    return List.of(verbatim.text().stripTrailing().split("\n", -1));
  }

  /// All letters of the face are as wide as this one.
  private Length letter(ParagraphStyle style) {
    return desk.set(desk.copy("n", style.letters()), style, extent.width()).stream()
        .flatMap(line -> line.pieces().stream())
        .map(SetLine.Piece::width)
        .reduce(new Length(1), Length::max);
  }

  StructureElement set() {
    var kids = new ArrayList<Kid>();
    for (var line : lines(verbatim)) {
      if (line.isBlank()) {
        galley.add(Strip.of(style.leading(), List.of()));
        galley.mayEnd();
      } else {
        line(line, kids);
      }
    }
    return StructureElement.of(
            Role.PARAGRAPH, List.of(StructureElement.of(Role.CODE, kids).asKid()))
        .named(verbatim.anchor());
  }

  private void line(String line, List<Kid> kids) {
    int at = 0;
    while (at < line.length()) {
      int room = at == 0 ? capacity : Math.max(1, capacity - CONTINUED_INDENT);
      int end = end(line, at, room);
      var copy =
          desk.copy(
              List.of(new Inline.Text(line.substring(at, end).replace(' ', '\u00a0'))),
              style.letters(),
              verbatim.origin());
      add(copy, at > 0);
      kids.addAll(copy.kids());
      at = end;
    }
  }

  /// Where a line ends that begins at a letter: after a space, if there is one in its second half.
  private static int end(String line, int from, int room) {
    if (line.length() - from <= room) {
      return line.length();
    }
    int space = line.lastIndexOf(' ', from + room - 1);
    return space >= from + room / 2 ? space + 1 : from + room;
  }

  private void add(Copy copy, boolean continued) {
    var indent = continued ? letter(style).times(CONTINUED_INDENT) : Length.ZERO;
    var strips =
        desk.strips(copy, style, extent.start().plus(indent), extent.width().minus(indent));
    for (var strip : strips) {
      var marked = continued ? strip.with(mark(), Length.ZERO, Length.ZERO) : strip;
      galley.add(Cells.named(marked, verbatim.anchor()));
      galley.mayEnd();
    }
  }

  private Strip mark() {
    var copy = desk.copy(CONTINUED, desk.styles().quiet(style.letters()));
    return desk.strips(copy, style, extent.start(), extent.width())
        .getFirst()
        .asArtifact(Marking.Kind.LAYOUT);
  }
}
