package fasti.editorial;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.output.Bibliography;
import fasti.report.Origin;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Carries the citation processor's output over into running text. The processor can only give
/// strings, so that italics and links travel in them as control characters, which no source holds.
final class CslFormat extends BaseFormat {
  /// Stands after the source's id, at the front of each entry.
  static final char END_OF_ID = '\u0001';

  private static final char ITALIC = '\u0002';
  private static final char STRONG = '\u0003';
  private static final char SMALL_CAPS = '\u0004';
  private static final char LINK = '\u0005';
  private static final char LINK_TEXT = '\u0006';
  private static final char END = '\u0007';

  @Override
  public String getName() {
    return "fasti";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
    return format(buffer);
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
    return context.getItemData().getId() + END_OF_ID + format(buffer);
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return LINK + uri + LINK_TEXT + text + END;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
    return new Bibliography(entries);
  }

  @Override
  protected String openFontStyle(int style) {
    return style == FormattingAttributes.FS_NORMAL ? "" : String.valueOf(ITALIC);
  }

  @Override
  protected String closeFontStyle(int style) {
    return style == FormattingAttributes.FS_NORMAL ? "" : String.valueOf(END);
  }

  @Override
  protected String openFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? String.valueOf(STRONG) : "";
  }

  @Override
  protected String closeFontWeight(int weight) {
    return weight == FormattingAttributes.FW_BOLD ? String.valueOf(END) : "";
  }

  @Override
  protected String openFontVariant(int variant) {
    return variant == FormattingAttributes.FV_SMALLCAPS ? String.valueOf(SMALL_CAPS) : "";
  }

  @Override
  protected String closeFontVariant(int variant) {
    return variant == FormattingAttributes.FV_SMALLCAPS ? String.valueOf(END) : "";
  }

  /// The running text of one entry.
  ///
  /// @param marked as this format made it
  static List<Inline> inlines(String marked, Origin origin) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(END, "", new ArrayList<>()));
    var letters = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char letter = marked.charAt(i);
      switch (letter) {
        case ITALIC, STRONG, SMALL_CAPS, LINK -> {
          flush(letters, open);
          open.push(new Open(letter, "", new ArrayList<>()));
        }
        case LINK_TEXT -> {
          var link = open.pop();
          open.push(new Open(link.kind(), letters.toString(), link.content()));
          letters.setLength(0);
        }
        case END -> {
          flush(letters, open);
          var closed = open.pop();
          open.element().content().add(closed.inline(origin));
        }
        default -> letters.append(letter);
      }
    }
    flush(letters, open);
    return List.copyOf(open.element().content());
  }

  private static void flush(StringBuilder letters, Deque<Open> open) {
    open.element().content().addAll(Inlines.of(letters.toString()));
    letters.setLength(0);
  }

  /// A stretch of marked text that has not ended yet.
  private record Open(char kind, String uri, List<Inline> content) {
    Inline inline(Origin origin) {
      return switch (kind) {
        case STRONG -> new Inline.Strong(content);
        case SMALL_CAPS -> new Inline.SmallCaps(content);
        case LINK -> new Inline.Link(new LinkTarget.Web(uri), LinkRole.PLAIN, content, origin);
        default -> new Inline.Emphasis(content);
      };
    }
  }
}
