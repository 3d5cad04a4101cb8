package fasti.pdf;

import fasti.style.Ink;
import java.util.Optional;

/// What a content stream has set so far (ISO 32000-1, 8.4 and 9.3): an operator is written only
/// where a value changes. All positions are thousandths of a point from the page's bottom left.
final class GraphicsState {
  private static final int FULL_SCALE = 100_000;

  private final ContentBytes out;
  private Ink fill = Ink.BLACK;
  private Ink stroke = Ink.BLACK;
  private long thickness = 1000;
  private Optional<FontSubset> font = Optional.empty();
  private long size;
  private long scale = FULL_SCALE;
  private long rise;
  private boolean inText;
  private long lineX;
  private long lineY;

  GraphicsState(ContentBytes out) {
    this.out = out;
  }

  void fill(Ink ink) {
    if (!ink.equals(fill)) {
      colour(ink, "g", "rg");
      fill = ink;
    }
  }

  void stroke(Ink ink) {
    if (!ink.equals(stroke)) {
      colour(ink, "G", "RG");
      stroke = ink;
    }
  }

  void thickness(long thousandths) {
    if (thousandths != thickness) {
      out.number(thousandths).operator("w");
      thickness = thousandths;
    }
  }

  /// @param newSize in thousandths of a point
  void font(FontSubset newFont, long newSize) {
    if (newSize != size || font.filter(newFont::equals).isEmpty()) {
      out.ascii("/").ascii(newFont.resourceName()).ascii(" ").number(newSize).operator("Tf");
      font = Optional.of(newFont);
      size = newSize;
    }
  }

  /// @param thousandths of one in a hundred: 100 000 is none
  void scale(long thousandths) {
    if (thousandths != scale) {
      out.number(thousandths).operator("Tz");
      scale = thousandths;
    }
  }

  boolean isRaisedBy(long thousandths) {
    return thousandths == rise;
  }

  void rise(long thousandths) {
    out.number(thousandths).operator("Ts");
    rise = thousandths;
  }

  void beginText() {
    if (!inText) {
      out.operator("BT");
      inText = true;
      lineX = 0;
      lineY = 0;
    }
  }

  /// Begins a line of text here, in a text object.
  void moveText(long x, long y) {
    beginText();
    out.number(x - lineX).number(y - lineY).operator("Td");
    lineX = x;
    lineY = y;
  }

  /// Paths, pictures and marked content may not stand inside a text object that began outside them.
  void endText() {
    if (inText) {
      out.operator("ET");
      inText = false;
    }
  }

  private void colour(Ink ink, String grey, String rgb) {
    out.number(level(ink.red()));
    if (ink.red() == ink.green() && ink.green() == ink.blue()) {
      out.operator(grey);
    } else {
      out.number(level(ink.green())).number(level(ink.blue())).operator(rgb);
    }
  }

  private static long level(int value) {
    return Math.round(value * 1000 / 255.0);
  }
}
