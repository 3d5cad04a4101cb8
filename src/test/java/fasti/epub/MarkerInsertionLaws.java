package fasti.epub;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.epub.Markup.Element;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class MarkerInsertionLaws {
  private static final Element MARKER = Element.of("span").with("id", "page-2");

  private record Case(List<Inline> content, int offset) {
    Element paragraph() {
      var references = new CrossReferences(TestBook.publication(Edition.STUDENT));
      return Element.of("p", new InlineMarkup(references, new Notes()).of(content));
    }

    static Case any(RandomGenerator random) {
      var content = run(random, 3);
      var length = Inline.plainText(content).length();
      return new Case(content, random.nextInt(length + 2));
    }
  }

  @Test
  void theLettersAreThoseOfThePlainText() {
    forAll(
        Case::any,
        each ->
            assertThat(MarkerInsertion.letters(each.paragraph()))
                .isEqualTo(Inline.plainText(each.content()).length()));
  }

  @Test
  void aMarkerLeavesTheTextAsItIs() {
    forAll(
        Case::any,
        each ->
            assertThat(Markup.textOf(marked(each).content()))
                .isEqualTo(Markup.textOf(each.paragraph().content())));
  }

  @Test
  void aMarkerStandsAfterSoManyLetters() {
    forAll(
        Case::any,
        each -> {
          var text = Inline.plainText(each.content());
          var expected = Math.min(each.offset(), text.length());

          assertThat(lettersBefore(marked(each))).isEqualTo(expected);
        });
  }

  private static Element marked(Case each) {
    return MarkerInsertion.insert(each.paragraph(), MARKER, each.offset());
  }

  private static int lettersBefore(Element element) {
    var walk = new Walk();
    walk.through(element);
    return walk.letters;
  }

  private static final class Walk {
    private int letters;
    private boolean isOver;

    private void through(Element element) {
      if (isOver || element.equals(MARKER)) {
        isOver = true;
        return;
      }
      for (var piece : element.content()) {
        if (piece instanceof Element child && !child.name().equals("br")) {
          through(child);
        } else if (!isOver) {
          letters += MarkerInsertion.letters(piece);
        }
      }
    }
  }

  private static List<Inline> run(RandomGenerator random, int depth) {
    var content = new ArrayList<Inline>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      content.add(depth == 0 ? text(random) : any(random, depth - 1));
    }
    return content;
  }

  private static Inline text(RandomGenerator random) {
    return new Inline.Text("abcdefgh ".substring(0, random.nextInt(10)));
  }

  private static Inline any(RandomGenerator random, int depth) {
    return switch (random.nextInt(8)) {
      case 0 -> new Inline.Emphasis(run(random, depth));
      case 1 -> new Inline.Strong(run(random, depth));
      case 2 -> new Inline.Foreign("ru", run(random, depth));
      case 3 -> new Inline.LineBreak();
      case 4 -> TestText.web("https://example.org/", "a link");
      case 5 -> new Inline.NoteReference(TestBlocks.note("n", 1, "A note"));
      case 6 -> TestText.date("1921", "1921");
      default -> text(random);
    };
  }
}
