package fasti.layout.page;

import fasti.layout.paragraph.Cost;
import fasti.unit.Length;
import java.util.List;

/// What a column is made of to the page maker: the same kinds as a line has, turned upright.
public sealed interface VerticalItem
    permits Strip,
        Passage,
        Band,
        VerticalItem.Figure,
        VerticalItem.Space,
        VerticalItem.ToGrid,
        VerticalItem.PageEnd,
        VerticalItem.Head,
        VerticalItem.PartEnd,
        VerticalItem.WritingRoom {
  /// Something that may leave its place in the text for the foot of the page or the top of the next
  /// one, so that no page is left white: a picture with its caption, a small table. It keeps its
  /// place in the tag tree.
  ///
  /// @param strips that all stay together
  /// @param white above it, and at least below it; it vanishes at the edges of a page
  /// @param leading of the text, which goes on below on its grid
  record Figure(List<Strip> strips, Length white, Length leading) implements VerticalItem {
    public Figure {
      strips = List.copyOf(strips);
    }

    ToGrid below() {
      return new ToGrid(white, leading);
    }

    List<SetNote> notes() {
      return strips.stream().flatMap(strip -> strip.notes().stream()).toList();
    }

    Length height() {
      return strips.stream().map(Strip::height).reduce(Length.ZERO, Length::plus);
    }
  }

  /// White between two blocks; it vanishes at the top of a page.
  record Space(Length height) implements VerticalItem {}

  /// White that brings what follows back to the baseline grid, whose first line stands at the top
  /// of the page: below heads, tables and pictures, which are as high as they are, lines of text
  /// stand level again with those of the facing page. It vanishes at the top of a page.
  ///
  /// @param least white that there is in any case
  /// @param leading from one line of the grid to the next
  record ToGrid(Length least, Length leading) implements VerticalItem {
    /// What is left over when lines of a fraction of the leading are added up must not cost a whole
    /// line.
    private static final Length ROUNDING = new Length(64);

    /// @param depth from the top of the page to where the white begins
    Length after(Length depth) {
      double lines = Math.ceil(depth.plus(least).minus(ROUNDING).over(leading));
      return leading.times(lines).minus(depth);
    }
  }

  /// A place where a page may end, at a price. A page may also end at white below a strip.
  record PageEnd(Cost cost) implements VerticalItem {}

  /// Below a head: the page must not end before two lines more, or something as high, stand on it.
  record Head() implements VerticalItem {}

  /// The end of a part: no figure of what is above may stand below it.
  record PartEnd() implements VerticalItem {}

  /// A place below a question where more lines to write on may come, if the page has white to
  /// spare.
  ///
  /// @param most lines that are of use here
  record WritingRoom(Strip line, int most) implements VerticalItem {}
}
