package fasti.pdf;

import fasti.layout.page.GlyphString;
import fasti.layout.page.Placed;
import fasti.unit.Length;
import java.util.List;

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
    if (glyphs.replacement().isPresent()) {
      showAs(glyphs.replacement().get(), glyphs.language(), List.of(glyphs));
    } else if (glyphs.string().count() > 0) {
      line(glyphs).show();
    }
  }

  /// Shows glyphs that together say this.
  ///
  /// @param language BCP 47, or empty
  void showAs(String text, String language, List<Placed.Glyphs> glyphs) {
    // The text object has to be open first: sequences and text objects may not overlap.
    state.beginText();
    beginSpan(text, language);
    for (var string : glyphs) {
      if (string.string().count() > 0) {
        line(string).showEach();
      }
    }
    out.operator("EMC");
  }

  private Line line(Placed.Glyphs glyphs) {
    var font = fonts.of(glyphs.face());
    state.fill(glyphs.ink());
    state.font(font, Cos.thousandths(glyphs.size()));
    state.scale(percent(glyphs.scale()));
    state.moveText(
        Cos.thousandths(glyphs.x()),
        Cos.thousandths(new Length(pageHeight - glyphs.baseline().scaledPoints())));
    return new Line(font, glyphs);
  }

  private void beginSpan(String text, String language) {
    out.ascii("/Span <<");
    if (!language.isEmpty()) {
      out.ascii("/Lang (").ascii(language).ascii(") ");
    }
    out.ascii("/ActualText ").text(text).operator(">> BDC");
  }

  /// In thousandths of one in a hundred.
  private static long percent(double scale) {
    return Math.round(scale * 100 * THOUSAND);
  }

  /// One string on its way into the stream.
  private final class Line {
    private final FontSubset font;
    private final GlyphString string;
    private final double unit;
    private double pen;
    private long origin;
    private boolean inArray;
    private boolean inHex;

    Line(FontSubset font, Placed.Glyphs glyphs) {
      this.font = font;
      this.string = glyphs.string();
      // A thousandth of the size as the reader of the file knows it: rounded.
      double size = Cos.thousandths(glyphs.size()) * PER_POINT / THOUSAND;
      this.unit = size * percent(glyphs.scale()) / (100 * THOUSAND) / THOUSAND;
    }

    void showEach() {
      for (int i = 0; i < string.count(); i++) {
        glyph(i, string.texts().get(i));
      }
      close();
    }

    void show() {
      for (int i = 0; i < string.count(); ) {
        int end = clusterEnd(i);
        cluster(i, end);
        i = end;
      }
      close();
    }

    private int clusterEnd(int start) {
      int end = start + 1;
      while (end < string.count() && string.texts().get(end).isEmpty()) {
        end++;
      }
      return end;
    }

    /// Letters that share several glyphs are dealt out, one each, where the numbers agree; else the
    /// glyphs together say the letters.
    private void cluster(int start, int end) {
      var text = string.texts().get(start);
      int count = end - start;
      if (count == 1) {
        glyph(start, text);
      } else if (text.codePointCount(0, text.length()) == count) {
        for (int i = start, at = 0; i < end; i++) {
          var letter = Character.toString(text.codePointAt(at));
          glyph(i, letter);
          at += letter.length();
        }
      } else {
        close();
        beginSpan(text, "");
        for (int i = start; i < end; i++) {
          glyph(i, i == start ? text : "");
        }
        close();
        out.operator("EMC");
      }
    }

    private void glyph(int index, String text) {
      long raised = Cos.thousandths(new Length(string.offsetsY()[index]));
      double wanted = (origin + string.offsetsX()[index]) / unit;
      if (!state.isRaisedBy(raised)) {
        close();
        state.rise(raised);
      }
      open();
      adjust(Math.round(pen - wanted));
      int code = font.code(string.glyphs()[index], text);
      if (!inHex) {
        out.ascii("<");
        inHex = true;
      }
      out.hex(code);
      pen += font.width(code);
      origin += string.advances()[index];
    }

    private void adjust(long back) {
      if (back != 0) {
        closeHex();
        out.integer(back);
        pen -= back;
      }
    }

    private void open() {
      if (!inArray) {
        out.ascii("[");
        inArray = true;
      }
    }

    private void closeHex() {
      if (inHex) {
        out.ascii(">");
        inHex = false;
      }
    }

    private void close() {
      closeHex();
      if (inArray) {
        out.operator("] TJ");
        inArray = false;
      }
    }
  }
}
