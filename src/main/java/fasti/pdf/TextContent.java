package fasti.pdf;

import fasti.layout.page.GlyphRow;
import fasti.layout.page.Placed;
import fasti.unit.Length;

/// Shows glyphs so that each stands where it was set, to a thousandth of its size, and so that the
/// letters come back.
///
/// Positions are summed from the start of the string, not from glyph to glyph: a `TJ` number is the
/// rounded difference between where the reader's own sum of widths stands and where the glyph has
/// to stand, so rounding never adds up along a line.
final class TextContent {
  private static final double THOUSAND = 1000;
  private static final double PER_POINT = 65_536;

  private final ContentBytes out;
  private final GraphicsState state;
  private final Fonts fonts;
  private final long pageHeight;

  TextContent(ContentBytes out, GraphicsState state, Fonts fonts, Length pageHeight) {
    this.out = out;
    this.state = state;
    this.fonts = fonts;
    this.pageHeight = pageHeight.scaledPoints();
  }

  void show(Placed.Glyphs glyphs) {
    var row = glyphs.string().row();
    if (glyphs.replacement().isPresent()) {
      showMirrored(glyphs, row);
    } else if (row.count() > 0) {
      line(glyphs, row).show();
    }
  }

  /// Shows glyphs whose letters are read from right to left (ISO 32000-1, 14.8.2.3.3).
  private void showMirrored(Placed.Glyphs glyphs, GlyphRow row) {
    // The text object has to be open first: sequences and text objects may not overlap.
    state.beginText();
    if (!glyphs.language().isEmpty()) {
      out.ascii("/Span<</Lang(").ascii(glyphs.language()).operator(")>>BDC");
    }
    out.operator("/ReversedChars BMC");
    line(glyphs, row).showMirrored();
    out.operator("EMC");
    if (!glyphs.language().isEmpty()) {
      out.operator("EMC");
    }
  }

  private Line line(Placed.Glyphs glyphs, GlyphRow row) {
    var font = fonts.of(glyphs.face());
    state.fill(glyphs.ink());
    state.font(font, Cos.thousandths(glyphs.size()));
    state.scale(percent(glyphs.scale()));
    state.moveText(
        Cos.thousandths(glyphs.x()),
        Cos.thousandths(new Length(pageHeight - glyphs.baseline().scaledPoints())));
    return new Line(font, glyphs, row);
  }

  private void beginSpan(String text) {
    out.ascii("/Span<</ActualText").text(text).operator(">>BDC");
  }

  /// In thousandths of one in a hundred.
  private static long percent(double scale) {
    return Math.round(scale * 100 * THOUSAND);
  }

  /// One string on its way into the stream.
  private final class Line {
    private final FontSubset font;
    private final GlyphRow row;
    private final int[] glyphs;
    private final long[] advances;
    private final String[] texts;
    private final boolean isLevel;
    private final double unit;
    private double pen;
    private long origin;
    private boolean inArray;
    private boolean inCodes;

    Line(FontSubset font, Placed.Glyphs glyphs, GlyphRow row) {
      this.font = font;
      this.row = row;
      this.glyphs = row.glyphs();
      this.advances = row.advances();
      this.texts = row.texts();
      this.isLevel = row.offsetsY().length == 0;
      // A thousandth of the size as the reader of the file knows it: rounded.
      double size = Cos.thousandths(glyphs.size()) * PER_POINT / THOUSAND;
      this.unit = size * percent(glyphs.scale()) / (100 * THOUSAND) / THOUSAND;
    }

    void show() {
      int count = glyphs.length;
      for (int i = 0; i < count; ) {
        int end = i + 1;
        while (end < count && texts[end].isEmpty()) {
          end++;
        }
        if (end == i + 1) {
          glyph(i, texts[i]);
        } else {
          cluster(i, end);
        }
        i = end;
      }
      close();
    }

    /// A letter with marks is one stretch that says them all. Readers take the stretch to reach
    /// from where its first glyph begins to where its last one ends, and would see a space where a
    /// mark ends before its letter does: so the letter comes first, and behind the marks the pen
    /// goes back to the letter's end by a blank.
    void showMirrored() {
      for (int i = 0; i < row.count(); i++) {
        int marks = i;
        while (texts[i].isEmpty() && i + 1 < row.count()) {
          i++;
        }
        if (marks == i) {
          glyph(i, texts[i]);
        } else if (row.advances()[marks] == 0) {
          marked(marks, i);
        } else {
          drawnOut(marks, i);
        }
      }
      close();
    }

    /// A letter with a stroke that lengthens its join: both are wide and follow one another.
    private void drawnOut(int stroke, int letter) {
      close();
      beginSpan(texts[letter]);
      for (int i = stroke; i <= letter; i++) {
        glyph(i, "");
      }
      close();
      out.operator("EMC");
    }

    private void marked(int marks, int letter) {
      close();
      beginSpan(texts[letter]);
      long start = origin;
      glyph(letter, "");
      long end = origin;
      origin = start;
      for (int i = marks; i < letter; i++) {
        glyph(i, "");
      }
      origin = end;
      blankUpTo(end);
      close();
      out.operator("EMC");
    }

    private void blankUpTo(long end) {
      if (!state.isRaisedBy(0)) {
        close();
        state.rise(0);
      }
      open();
      int blank = font.code(font.blank(), " ");
      double last = end / unit - font.width(blank);
      while (pen < last) {
        show(blank);
        pen += font.width(blank);
      }
      adjust(Math.round(pen - last));
      show(blank);
      pen += font.width(blank);
    }

    /// Letters that share several glyphs are dealt out, one each, where the numbers agree; else the
    /// glyphs together say the letters.
    private void cluster(int start, int end) {
      var text = texts[start];
      int count = end - start;
      if (text.codePointCount(0, text.length()) == count) {
        for (int i = start, at = 0; i < end; i++) {
          var letter = Character.toString(text.codePointAt(at));
          glyph(i, letter);
          at += letter.length();
        }
      } else {
        close();
        beginSpan(text);
        for (int i = start; i < end; i++) {
          glyph(i, i == start ? text : "");
        }
        close();
        out.operator("EMC");
      }
    }

    private void glyph(int index, String text) {
      long raised = isLevel ? 0 : Cos.thousandths(new Length(row.offsetY(index)));
      double wanted = (origin + row.offsetX(index)) / unit;
      if (!state.isRaisedBy(raised)) {
        close();
        state.rise(raised);
      }
      open();
      adjust(Math.round(pen - wanted));
      int code = font.code(glyphs[index], text);
      show(code);
      pen += font.width(code);
      origin += advances[index];
    }

    private void show(int code) {
      if (!inCodes) {
        out.octet('(');
        inCodes = true;
      }
      out.literal(code);
    }

    private void adjust(long back) {
      if (back != 0) {
        closeCodes();
        out.integer(back);
        pen -= back;
      }
    }

    private void open() {
      if (!inArray) {
        out.octet('[');
        inArray = true;
      }
    }

    private void closeCodes() {
      if (inCodes) {
        out.octet(')');
        inCodes = false;
      }
    }

    private void close() {
      closeCodes();
      if (inArray) {
        out.operator("]TJ");
        inArray = false;
      }
    }
  }
}
