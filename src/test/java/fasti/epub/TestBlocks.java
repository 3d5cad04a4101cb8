package fasti.epub;

import static fasti.epub.TestText.NOWHERE;
import static fasti.epub.TestText.anchor;
import static fasti.epub.TestText.date;
import static fasti.epub.TestText.link;
import static fasti.epub.TestText.paragraph;
import static fasti.epub.TestText.web;
import static fasti.epub.TestText.words;

import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.Note;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text with every kind of block and of running text.
final class TestBlocks {
  static List<Block> all() {
    return List.of(
        paragraph("congress-p1", inlines().toArray(Inline[]::new)),
        new Block.Heading(anchor("congress-h1"), 1, words("The ban"), NOWHERE),
        listing(),
        new Block.Heading(anchor("congress-h2"), 3, words("Its wording"), NOWHERE),
        quotation(),
        table("congress-t1", 3),
        table("congress-t2", 6),
        new Block.Verbatim(anchor("congress-v"), "line one\n  line two", NOWHERE),
        new Block.Break(anchor("congress-b"), NOWHERE),
        figure(),
        ornament());
  }

  static List<Inline> inlines() {
    return List.of(
        new Inline.Text("In March "),
        date("1921-03-08/1921-03-16", "8–16 March 1921"),
        new Inline.Text(" the "),
        new Inline.Emphasis(List.of(new Inline.Text("Tenth "), new Inline.Strong(words("Party")))),
        new Inline.Text(" Congress of the "),
        new Inline.SmallCaps(words("rcp")),
        new Inline.Text(" met; "),
        link("nep", LinkRole.TERM, "NEP"),
        new Inline.Text(" came"),
        new Inline.NoteReference(note("n1", 1, "A note with ")),
        new Inline.Text(", "),
        new Inline.Foreign("ru", words("новая экономическая политика")),
        new Inline.Text(" and "),
        new Inline.Foreign("ar", words("سياسة")),
        new Inline.Text(" too, or "),
        new Inline.Foreign("ja", List.of(reading())),
        new Inline.Text("; H"),
        new Inline.Subscript(words("2")),
        new Inline.Text("O on the 3"),
        new Inline.Superscript(words("rd")),
        new Inline.LineBreak(),
        new Inline.Code("a < b"),
        new Inline.Text(" as "),
        link("siegelbaum", LinkRole.CITATION, "Siegelbaum 1991"),
        new Inline.Text(" says; see "),
        link("testament", LinkRole.PLAIN, "Lenin’s testament"),
        new Inline.Text(" or "),
        web("https://example.org/", "a site"),
        new Inline.Text("."));
  }

  private static Inline reading() {
    return new Inline.Ruby(List.of(new Inline.RubyPair("政", "せい"), new Inline.RubyPair("策", "さく")));
  }

  static Note note(String id, int number, String text) {
    var content =
        paragraph(
            id + "-p", new Inline.Text(text), link("siegelbaum", LinkRole.CITATION, "a source"));
    return new Note(anchor(id), anchor(id + "-call"), number, List.of(content));
  }

  private static Block listing() {
    var inner =
        new Block.Listing(
            anchor("congress-l2"),
            Block.ListKind.NUMBERED,
            3,
            List.of(new Block.ListItem(List.of(paragraph("congress-l2-1", "Third")))),
            NOWHERE);
    return new Block.Listing(
        anchor("congress-l1"),
        Block.ListKind.BULLETED,
        1,
        List.of(
            new Block.ListItem(List.of(paragraph("congress-l1-1", "First"), inner)),
            new Block.ListItem(List.of(paragraph("congress-l1-2", "Second")))),
        NOWHERE);
  }

  private static Block quotation() {
    return new Block.BlockQuotation(
        anchor("congress-bq"),
        List.of(paragraph("congress-bq-1", "All factions shall be dissolved.")),
        words("Resolution, 1921"),
        NOWHERE);
  }

  private static Block table(String id, int columns) {
    return new Block.Table(
        anchor(id),
        columns > 4 ? List.of() : words("Members of the party"),
        IntStream.range(0, columns)
            .mapToObj(i -> i == 0 ? Block.Alignment.START : Block.Alignment.END)
            .toList(),
        List.of(row(id + "-h", "Head", columns)),
        Stream.of("1", "2").map(number -> row(id + "-" + number, number, columns)).toList(),
        NOWHERE);
  }

  private static Block.Row row(String id, String text, int columns) {
    return new Block.Row(
        anchor(id),
        IntStream.range(0, columns).mapToObj(i -> new Block.Cell(words(text + " " + i))).toList());
  }

  private static Block figure() {
    return new Block.Figure(
        anchor("congress-f"),
        TestPicture.photograph("images/Съезд 1921.png"),
        "Delegates in a hall, with Lenin on the steps of the platform.",
        words("The congress in session"),
        words("Photograph: unknown, public domain"),
        NOWHERE);
  }

  private static Block ornament() {
    return new Block.Figure(
        anchor("congress-o"),
        TestPicture.vector("images/ornament.svg"),
        "",
        List.of(),
        List.of(),
        NOWHERE);
  }

  private TestBlocks() {}
}
