package fasti.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// The short way to give ideographs and kana their reading, as writers in Japan know it:
/// `{漢字|かんじ}`, or `{漢字|かん|じ}`. It is read as the span `[漢字]{ruby=…}`, and can stand within another
/// span, where brackets cannot. Braces around anything else are braces.
final class RubyBraces implements InlineContentParser {
  private static final char OPENING = '{';

  /// With the marks of repetition and of long vowels.
  private static final Pattern BASE =
      Pattern.compile("[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}々〆ー]+");

  /// More than any word and its reading have; so a text full of braces is read once and not again
  /// from each of them.
  private static final int LONGEST = 200;

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(OPENING);
    }

    @Override
    public InlineContentParser create() {
      return new RubyBraces();
    }
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    var scanner = state.scanner();
    scanner.next();
    var base = upTo('|', scanner);
    if (!BASE.matcher(base).matches() || !scanner.next('|')) {
      return ParsedInline.none();
    }
    var reading = upTo('}', scanner);
    if (!scanner.next('}')) {
      return ParsedInline.none();
    }
    var attributes = new Attributes(Map.of("ruby", reading.strip()), List.of());
    var span = new MarkdownSyntax.SpanNode(attributes);
    span.appendChild(new Text(base));
    return ParsedInline.of(span, scanner.position());
  }

  /// What stands before a sign on its line, or a part of it where that is far away.
  private static String upTo(char sign, Scanner scanner) {
    var start = scanner.position();
    for (int i = 0; i < LONGEST && goesOn(scanner) && scanner.peek() != sign; i++) {
      scanner.next();
    }
    return scanner.getSource(start, scanner.position()).getContent();
  }

  private static boolean goesOn(Scanner scanner) {
    return scanner.hasNext() && scanner.peek() != OPENING && scanner.peek() != '\n';
  }
}
