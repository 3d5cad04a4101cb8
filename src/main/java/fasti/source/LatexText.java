package fasti.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/// Plain text from the LaTeX that BibTeX fields hold: `Brou{\'e}` is Broué.
final class LatexText {
  private static final Pattern ACCENT =
      Pattern.compile(
          "\\\\([`'^\"~=.]|[uvHcdbkr](?![A-Za-z]))\\s*(?:\\{\\\\?([A-Za-z])\\}|\\\\?([A-Za-z]))");

  /// The combining marks of Unicode for TeX's accents.
  private static final Map<String, String> MARKS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  static String plain(String latex) {
    var text =
        latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('$') < 0
            ? latex
            : printed(accented(latex));
    return Letters.clean(
        text.replace("---", "—")
            .replace("--", "–")
            .replace("``", "“")
            .replace("''", "”")
            .replace('~', '\u00a0')
            .replaceAll("[ \\t\\n]+", " ")
            .strip());
  }

  private static String accented(String latex) {
    return ACCENT
        .matcher(latex)
        .replaceAll(
            accent -> {
              var letter = accent.group(2) == null ? accent.group(3) : accent.group(2);
              return Normalizer.normalize(
                  letter + MARKS.getOrDefault(accent.group(1), ""), Normalizer.Form.NFC);
            });
  }

  /// What the LaTeX reader cannot read is kept, without the braces.
  private static String printed(String latex) {
    try {
      return new LaTeXPrinter().print(new LaTeXParser().parse(latex));
    } catch (ParseException | RuntimeException _) {
      return latex.replaceAll("[{}]", "").replaceAll("\\\\([&%$#_])", "$1");
    }
  }

  private LatexText() {}
}
