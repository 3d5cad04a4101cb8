package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import fasti.style.EbookDesign.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Lets the lines of a document run from top to bottom. Numbers of one or two figures stand upright
/// side by side (tate-chu-yoko), those of three and four, years above all, figure below figure, and
/// longer ones and foreign words lie on their side (JIS X 4051, 4.8; W3C, Requirements for Japanese
/// Text Layout, 3.2).
///
/// Some readers know one way of writing a document only (Apple Books Asset Guide, Text Directions),
/// so the cover, the time line, and the chronology, a table as long as the book, stay horizontal as
/// a whole. A table of an author's is shown horizontally where readers can, unless it may be higher
/// than the page.
final class VerticalWriting {
  /// The classes of what is never seen among lines that run down.
  private static final Set<String> HORIZONTAL =
      Set.of(TitleMarkup.COVER_CLASS, ChronologyMarkup.STYLE_CLASS);

  /// What holds no `span`, or text that is to be taken literally.
  private static final Set<String> LEFT_ALONE = Set.of("svg", "math", "title", "code", "pre");

  /// Numbers by themselves: no part of 3.14, 1,000, A4, 8:30 or 20%.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{IsLatin}\\d.,:/%+-])\\d{1,4}(?![\\p{IsLatin}\\d.,:/%+-])");

  /// Figures that have room side by side in the width of one character.
  private static final int MOST_ABREAST = 2;

  /// With a head and cells of one line these rows are as high as the page of a phone.
  private static final int MOST_ROWS = 12;

  private final String language;

  /// @param language of the book
  VerticalWriting(String language) {
    this.language = language;
  }

  ContentDocument of(ContentDocument document) {
    return isHorizontal(document.body())
        ? document
        : document.withBody(set(document.body())).written(Writing.VERTICAL);
  }

  private static boolean isHorizontal(Element element) {
    return element.name().equals("svg")
        || HORIZONTAL.contains(element.attribute("class"))
        || element.content().stream()
            .anyMatch(piece -> piece instanceof Element child && isHorizontal(child));
  }

  private Element set(Element element) {
    var own = element.attribute("lang");
    if (LEFT_ALONE.contains(element.name()) || !(own.isEmpty() || isOfTheBook(own))) {
      return element;
    }
    var content = new ArrayList<Markup>();
    element.content().forEach(piece -> add(piece, content));
    var set = element.withContent(content);
    return element.name().equals("table") && rows(element) > MOST_ROWS ? set.in("long") : set;
  }

  private boolean isOfTheBook(String tag) {
    return subtag(tag).equals(subtag(language));
  }

  private static String subtag(String tag) {
    return tag.replaceFirst("-.*", "");
  }

  private void add(Markup piece, List<Markup> content) {
    switch (piece) {
      case Element element -> content.add(set(element));
      case Letters(var text) -> addNumbers(text, Letters::new, content);
      case Label(var text) -> addNumbers(text, Label::new, content);
    }
  }

  private static void addNumbers(
      String text, Function<String, Markup> asWritten, List<Markup> content) {
    var number = NUMBER.matcher(text);
    int written = 0;
    while (number.find()) {
      if (written < number.start()) {
        content.add(asWritten.apply(text.substring(written, number.start())));
      }
      boolean abreast = number.end() - number.start() <= MOST_ABREAST;
      content.add(
          Element.of("span", asWritten.apply(number.group())).in(abreast ? "abreast" : "upright"));
      written = number.end();
    }
    if (written < text.length() || written == 0) {
      content.add(asWritten.apply(text.substring(written)));
    }
  }

  private static int rows(Element element) {
    int rows = element.name().equals("tr") ? 1 : 0;
    for (var piece : element.content()) {
      rows += piece instanceof Element child ? rows(child) : 0;
    }
    return rows;
  }
}
