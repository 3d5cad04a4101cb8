package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.epub.Markup.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// What the faces of a book have to be able to show.
///
/// @param letters each character once, in the order of Unicode
/// @param languages BCP 47, the book's own first
public record Lettering(String letters, List<String> languages) {
  /// What readers add by themselves: hyphens, and the numbers of lists.
  private static final String ADDED = "-0123456789.";

  public Lettering {
    languages = List.copyOf(languages);
  }

  /// The same but for some characters.
  public Lettering without(IntPredicate characters) {
    var others = letters.codePoints().filter(letter -> !characters.test(letter));
    return new Lettering(
        others.mapToObj(Character::toString).collect(Collectors.joining()), languages);
  }

  /// @param language of the book
  static Lettering of(List<ContentDocument> documents, String language) {
    var count = new Count(new TreeSet<>(), new LinkedHashSet<>(Set.of(language)));
    count.add(ADDED);
    documents.forEach(document -> count.walk(document.body()));
    var letters = count.letters().stream().map(Character::toString).collect(Collectors.joining());
    return new Lettering(letters, new ArrayList<>(count.languages()));
  }

  private record Count(Set<Integer> letters, Set<String> languages) {
    void walk(Element element) {
      var language = element.attribute("xml:lang");
      if (!language.isEmpty()) {
        languages.add(language);
      }
      for (var piece : element.content()) {
        switch (piece) {
          case Element child -> walk(child);
          case Letters(var text) -> add(text);
          case Label(var text) -> add(text);
        }
      }
    }

    void add(String text) {
      text.codePoints().filter(letter -> !Character.isISOControl(letter)).forEach(letters::add);
    }
  }
}
