package fasti.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands on the sides of a printed file: the numbers of the pages, read back with their
/// places.
record PrintedSides(List<List<PageNumber>> sides) {
  /// A page's number on a side of a sheet.
  ///
  /// @param left its left edge, from the sheet's
  /// @param up its baseline, from the sheet's lower edge
  record PageNumber(int page, Half half, double left, double up, double size) {}

  enum Half {
    LEFT,
    RIGHT
  }

  static PrintedSides of(byte[] file) {
    try (var document = Loader.loadPDF(file)) {
      var sides = new ArrayList<List<PageNumber>>();
      for (int side = 1; side <= document.getNumberOfPages(); side++) {
        sides.add(new Reader(side).read(document));
      }
      return new PrintedSides(sides);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// The page on this half, 0 where it is blank.
  int page(int side, Half half) {
    return sides.get(side).stream()
        .filter(number -> number.half() == half)
        .mapToInt(PageNumber::page)
        .findFirst()
        .orElse(0);
  }

  /// The pages in the order of a booklet in the hand: sheet lies in sheet, all folded in the
  /// middle. So the right half of each outside follows the one around it, turned over comes the
  /// left half of its inside; past the middle the way leads out again.
  List<Integer> folded() {
    var inwards = new ArrayList<Integer>();
    var outwards = new ArrayList<Integer>();
    for (int front = 0; front < sides.size(); front += 2) {
      inwards.add(page(front, Half.RIGHT));
      inwards.add(page(front + 1, Half.LEFT));
      outwards.addFirst(page(front, Half.LEFT));
      outwards.addFirst(page(front + 1, Half.RIGHT));
    }
    inwards.addAll(outwards);
    return inwards;
  }

  /// The same for a book that opens to the other side.
  List<Integer> foldedFromTheRight() {
    return new PrintedSides(
            sides.stream().map(side -> side.stream().map(PrintedSides::turned).toList()).toList())
        .folded();
  }

  private static PageNumber turned(PageNumber number) {
    var half = number.half() == Half.LEFT ? Half.RIGHT : Half.LEFT;
    return new PageNumber(number.page(), half, number.left(), number.up(), number.size());
  }

  private static final class Reader extends PDFTextStripper {
    private final List<PageNumber> numbers = new ArrayList<>();

    Reader(int side) {
      setStartPage(side);
      setEndPage(side);
    }

    List<PageNumber> read(PDDocument document) throws IOException {
      getText(document);
      return List.copyOf(numbers);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
      var first = letters.getFirst();
      double middle = getCurrentPage().getMediaBox().getWidth() / 2;
      numbers.add(
          new PageNumber(
              Integer.parseInt(text),
              first.getX() < middle ? Half.LEFT : Half.RIGHT,
              first.getX(),
              getCurrentPage().getMediaBox().getHeight() - first.getY(),
              first.getFontSizeInPt()));
    }
  }
}
