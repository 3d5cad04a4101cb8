package fasti.source;

import static fasti.source.Reading.told;
import static fasti.source.Reading.words;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkTarget;
import fasti.text.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownTest {
  @TempDir private Path folder;

  @Test
  void aCitationNamesItsSourcesAndWhereInThem() throws IOException {
    var citation = (Inline.Citation) inlines("[@lenin_43, pp. 3–5; @carr *x*]").getFirst();

    assertThat(citation.references())
        .containsExactly(
            new Inline.Reference("lenin_43", "pp. 3–5"), new Inline.Reference("carr", "*x*"));
  }

  @Test
  void anAddressOnTheWebInBracketsWithAnAtSignIsALink() throws IOException {
    assertThat(inlines("[@rome](https://example.org)").getFirst()).isInstanceOf(Inline.Link.class);
  }

  @Test
  void aSpanCarriesItsLanguage() throws IOException {
    assertThat(inlines("[*фракция*]{lang=ru}"))
        .containsExactly(
            new Inline.Foreign(
                "ru", List.of(new Inline.Emphasis(List.of(new Inline.Text("фракция"))))));
  }

  @Test
  void lettersCarryTheirReading() throws IOException {
    var whole = new Inline.Ruby(List.of(new Inline.RubyPair("漢字", "かんじ")));
    assertThat(inlines("[漢字]{ruby=かんじ}")).containsExactly(whole);
    assertThat(inlines("{漢字|かんじ}")).containsExactly(whole);
    assertThat(inlines("[漢字]{ruby=\"kan ji ka\"}"))
        .containsExactly(new Inline.Ruby(List.of(new Inline.RubyPair("漢字", "kan ji ka"))));
  }

  @Test
  void aReadingInAsManyPartsAsCharactersIsOneForEach() throws IOException {
    var each =
        new Inline.Ruby(List.of(new Inline.RubyPair("漢", "かん"), new Inline.RubyPair("字", "じ")));
    assertThat(inlines("[漢字]{ruby=かん|じ}")).containsExactly(each);
    assertThat(inlines("[漢字]{ruby=\"かん じ\"}")).containsExactly(each);
    assertThat(inlines("{漢字|かん|じ}")).containsExactly(each);
  }

  @Test
  void aReadingThatMakesNoSenseIsTold() throws IOException {
    for (var text :
        List.of(
            "[漢字]{ruby=}",
            "[漢字]{ruby=\" \"}",
            "{漢字|}",
            "[漢字]{ruby=か|ん|じ}",
            "[漢字]{ruby=かん|}",
            "[*漢字*]{ruby=かんじ}")) {
      var outcome = book(text);
      assertThat(told(outcome)).as(text).containsExactly("book/events/rome.md:4:1 C-021");
    }
    assertThat(toldOf("あ[]{ruby=かんじ}")).containsExactly("book/events/rome.md:4:2 C-021");
  }

  @Test
  void aReadingMayBeWrittenInHtml() throws IOException {
    assertThat(inlines("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>"))
        .containsExactly(new Inline.Ruby(List.of(new Inline.RubyPair("漢字", "かんじ"))));
  }

  @Test
  void aReadingInAsManyPartsAsLettersAndSpacesIsOneForAll() throws IOException {
    assertThat(inlines("[A B]{ruby=\"c d e\"}"))
        .containsExactly(new Inline.Ruby(List.of(new Inline.RubyPair("A B", "c d e"))));
  }

  @Test
  void aReadingMayStandWithinASpanAndInEmphasis() throws IOException {
    var reading = new Inline.Ruby(List.of(new Inline.RubyPair("ペリー", "Perry")));

    assertThat(inlines("[{ペリー|Perry}]{lang=ja}"))
        .containsExactly(new Inline.Foreign("ja", List.of(reading)));
    assertThat(inlines("*[ペリー]{ruby=Perry}*"))
        .containsExactly(new Inline.Emphasis(List.of(reading)));
  }

  @Test
  void attributesOfBracketsThatHoldBracketsAreTold() throws IOException {
    assertThat(toldOf("[の[宿]{ruby=やど}]{lang=ja}"))
        .containsExactly("book/events/rome.md:4:15 C-014");
  }

  @Test
  void otherBracesAreOnlyBraces() throws IOException {
    assertThat(words(blocks("{x|y} {漢字|か {a漢|か}"))).isEqualTo("{x|y} {漢字|か {a漢|か}");
    assertThat(words(blocks("\\{漢字|か}"))).isEqualTo("{漢字|か}");
  }

  @Test
  void aLinkWithoutWordsLeadsToAPartOfTheBook() throws IOException {
    var link = (Inline.Link) inlines("[](#съезд)").getFirst();

    assertThat(link.target()).isEqualTo(new LinkTarget.Local(Anchor.of("съезд")));
    assertThat(link.content()).isEmpty();
  }

  @Test
  void aNoteIsHeldByItsCall() throws IOException {
    var inlines = inlines("Rome fell.[^1]\n\n[^1]: In *476*.");

    var note = ((Inline.NoteReference) inlines.getLast()).note();
    assertThat(note)
        .isEqualTo(new Note(new Anchor("rome-n1"), new Anchor("rome-n1-call"), 0, note.content()));
    assertThat(words(note.content())).isEqualTo("In 476.");
  }

  @Test
  void aNoteMayStandInTheLine() throws IOException {
    var note = ((Inline.NoteReference) inlines("Rome fell.^[In 476.]").getLast()).note();

    assertThat(words(note.content())).isEqualTo("In 476.");
  }

  @Test
  void aNoteThatIsNotCalledIsTold() throws IOException {
    assertThat(toldOf("Rome fell.\n\n[^1]: In 476."))
        .containsExactly("book/events/rome.md:6:1 C-017");
  }

  @Test
  void blocksKnowTheirPlaceAndHaveAnchorsOfTheirOwn() throws IOException {
    var blocks = blocks("First.\n\n> Second.\n\n- Third.\n");

    assertThat(blocks).extracting(Block::origin).extracting(Origin::line).containsExactly(4, 6, 8);
    assertThat(blocks)
        .extracting(block -> block.anchor().id())
        .containsExactly("rome-p1", "rome-p2", "rome-p4");
  }

  @Test
  void theLastLineOfAQuotationSaysWhoSaidIt() throws IOException {
    var quotation = (Block.BlockQuotation) blocks("> Alea iacta est.\n> — *Caesar*\n").getFirst();

    assertThat(words(quotation.content())).isEqualTo("Alea iacta est.");
    assertThat(Inline.plainText(quotation.attribution())).isEqualTo("Caesar");
  }

  @Test
  void theLastParagraphOfAQuotationMaySayItToo() throws IOException {
    var quotation = (Block.BlockQuotation) blocks("> Alea.\n>\n> -- Caesar\n").getFirst();

    assertThat(words(quotation.content())).isEqualTo("Alea.");
    assertThat(Inline.plainText(quotation.attribution())).isEqualTo("Caesar");
  }

  @Test
  void headingLevelsHaveNoGaps() throws IOException {
    var blocks = blocks("### A\n\n##### B\n\n### C\n");

    assertThat(blocks)
        .extracting(block -> ((Block.Heading) block).level())
        .containsExactly(1, 2, 1);
  }

  @Test
  void aColumnOfNumbersStandsAtItsEndWhereTheAuthorSaysNothing() throws IOException {
    var table = (Block.Table) blocks("|a|b|\n|-|:-|\n|1.5|1.5|\n|12|12|\n").getFirst();

    assertThat(table.columns()).containsExactly(Block.Alignment.END, Block.Alignment.START);
  }

  @Test
  void aParagraphThatBeginsWithAColonIsTheCaptionOfTheTableBesideIt() throws IOException {
    var after = blocks("|a|\n|-|\n|1|\n\n: Grain, *1921*\n\nMore.");
    var before = blocks("Text.\n\n: Grain\n\n|a|\n|-|\n|1|\n");

    assertThat(Inline.plainText(((Block.Table) after.getFirst()).caption()))
        .isEqualTo("Grain, 1921");
    assertThat(after).hasSize(2);
    assertThat(Inline.plainText(((Block.Table) before.getLast()).caption())).isEqualTo("Grain");
    assertThat(before).hasSize(2);
  }

  @Test
  void aTablesRowsHaveAsManyCellsAsItHasColumns() throws IOException {
    var table = (Block.Table) blocks("|a|b|\n|-|-:|\n|1|\n").getFirst();

    assertThat(table.columns()).containsExactly(Block.Alignment.START, Block.Alignment.END);
    assertThat(table.body()).allMatch(row -> row.cells().size() == 2);
  }

  @Test
  void harmlessTagsAreKeptAsWhatTheyMean() throws IOException {
    assertThat(inlines("H<sub>2</sub>O"))
        .containsExactly(
            new Inline.Text("H"),
            new Inline.Subscript(List.of(new Inline.Text("2"))),
            new Inline.Text("O"));
  }

  @Test
  void aScriptIsLeftOutWithAllItHolds() throws IOException {
    var outcome = book("Rome <script>alert(1)</script>fell.");

    assertThat(told(outcome)).containsExactly("book/events/rome.md:4:6 C-014");
    assertThat(words(Reading.timeline(outcome).events().getFirst().body())).isEqualTo("Rome fell.");
  }

  @Test
  void aBlockOfHtmlIsReducedAndItsHandlersDoNotPass() throws IOException {
    var blocks = blocks("<p onclick=\"x()\">Rome <b>fell</b>.</p>\n");

    assertThat(((Block.Paragraph) blocks.getFirst()).content())
        .containsExactly(
            new Inline.Text("Rome "),
            new Inline.Strong(List.of(new Inline.Text("fell"))),
            new Inline.Text("."));
  }

  @Test
  void aLinkThatRunsAScriptIsLeftOut() throws IOException {
    var outcome = book("[Rome](javascript:alert)");

    assertThat(told(outcome)).containsExactly("book/events/rome.md:4:1 C-014");
    assertThat(words(Reading.timeline(outcome).events().getFirst().body())).isEqualTo("Rome");
  }

  @Test
  void linesOfChineseAreJoinedWithoutABlank() throws IOException {
    assertThat(words(blocks("罗马\n灭亡\n"))).isEqualTo("罗马灭亡");
    assertThat(words(blocks("Rome\nfell\n"))).isEqualTo("Rome fell");
    assertThat(words(blocks("*罗马*\n{灭亡|miè wáng}\n了"))).isEqualTo("罗马灭亡了");
  }

  @Test
  void anUnknownAttributeIsTold() throws IOException {
    assertThat(toldOf("[Рим]{lnag=ru}")).containsExactly("book/events/rome.md:4:1 C-005");
  }

  @Test
  void allAnchorsOfATextDiffer() throws IOException {
    var blocks = blocks("A[^1]\n\n- b\n  > c\n\n|a|\n|-|\n|b|\n\n[^1]: n\n");

    var anchors = new ArrayList<String>();
    blocks.forEach(block -> anchors.add(block.anchor().id()));
    assertThat(anchors).doesNotHaveDuplicates();
  }

  private List<Inline> inlines(String markdown) throws IOException {
    return ((Block.Paragraph) blocks(markdown).getFirst()).content();
  }

  private List<Block> blocks(String markdown) throws IOException {
    return Reading.whole(book(markdown)).events().getFirst().body();
  }

  private List<String> toldOf(String markdown) throws IOException {
    return told(book(markdown));
  }

  /// The text begins in line 4.
  private Outcome<Book> book(String markdown) throws IOException {
    return new Reading(folder)
        .with("book.yaml", "title: B\n")
        .with("events/rome.md", "---\ntitle: Rome\n---\n" + markdown)
        .read();
  }
}
