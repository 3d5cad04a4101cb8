package fasti.editorial;

import static java.util.stream.Collectors.joining;

import fasti.document.AnswerGroup;
import fasti.document.BibliographyEntry;
import fasti.document.ChronologyRow;
import fasti.document.ContentsEntry;
import fasti.document.Headword;
import fasti.document.IndexGroup;
import fasti.document.Locator;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.document.Question;
import fasti.document.Quotation;
import fasti.document.SideMatter;
import fasti.document.TimeLineMark;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// Prints a publication as indented text that a person can read beside the content: `*…*` is
/// emphasis, `[words](#anchor)` a link, `[^1: …]` a note.
final class PublicationPrinter {
  private final StringBuilder out = new StringBuilder();

  static String print(Publication publication) {
    var printer = new PublicationPrinter();
    publication.parts().forEach(printer::part);
    return printer.out.toString();
  }

  private void part(Part part) {
    line(0, part.getClass().getSimpleName() + " #" + part.anchor().id() + " " + text(part.title()));
    switch (part) {
      case Part.Title title -> title(title);
      case Part.Contents contents -> contents.entries().forEach(this::contentsEntry);
      case Part.TimeLine timeLine -> timeLine(timeLine);
      case Part.Matter matter -> matter.body().forEach(block -> block(1, block));
      case Part.EventSection section -> section(section);
      case Part.Glossary glossary -> glossary.entries().forEach(this::headword);
      case Part.PeopleAndPlaces both -> {
        both.people().forEach(this::headword);
        both.places().forEach(this::headword);
      }
      case Part.Chronology chronology -> chronology(chronology);
      case Part.Bibliography bibliography -> bibliography.entries().forEach(this::work);
      case Part.PictureCredits credits ->
          credits
              .credits()
              .forEach(credit -> line(1, text(credit.text()) + target(credit.figure())));
      case Part.Index index -> index.groups().forEach(this::letter);
      case Part.Answers answers -> answers.groups().forEach(this::answers);
    }
  }

  private void title(Part.Title title) {
    labelled("form", title.form().toString());
    labelled("foot", text(title.foot()));
  }

  private void contentsEntry(ContentsEntry entry) {
    line(1, text(entry.date()) + " | " + text(entry.title()) + target(entry.target()));
  }

  private void timeLine(Part.TimeLine timeLine) {
    for (var lane : timeLine.lanes()) {
      line(1, "lane " + lane.name());
      timeLine.marks().stream()
          .filter(mark -> mark.lane().equals(lane.id()))
          .forEach(mark -> line(2, mark(mark)));
    }
    line(1, timeLine.description());
  }

  private static String mark(TimeLineMark mark) {
    return "%s %s %s%s"
        .formatted(mark.extent(), mark.certainty(), mark.label(), target(mark.target()));
  }

  private void section(Part.EventSection section) {
    labelled("head", text(section.shortTitle()) + " | " + section.runningDate());
    side(section.side());
    section.body().forEach(block -> block(1, block));
    section.quotation().ifPresent(this::quotation);
    labelled("why", text(section.significance()));
    section.questions().forEach(this::question);
    section.sources().forEach(source -> labelled("source", text(source)));
  }

  private void side(SideMatter side) {
    labelled(
        "date", text(side.date()) + (side.remark().isEmpty() ? "" : " ; ") + text(side.remark()));
    labelled("place", text(side.place()));
    side.people().forEach(one -> labelled("person", entry(one)));
    side.keyDates()
        .forEach(one -> labelled("key date", text(one.date()) + " | " + text(one.text())));
    side.terms().forEach(one -> labelled("term", entry(one)));
  }

  private static String entry(SideMatter.Entry entry) {
    return text(entry.head()) + " | " + text(entry.text()) + target(entry.target());
  }

  private void quotation(Quotation quotation) {
    labelled("quotation", text(quotation.text()) + " — " + text(quotation.attribution()));
  }

  private void question(Question question) {
    line(
        1,
        "%d. %s (%d lines)%s"
            .formatted(
                question.number(),
                text(question.ask()),
                question.answerLines(),
                target(question.answer())));
  }

  private void headword(Headword word) {
    line(
        1,
        text(word.headword())
            + " | "
            + text(word.gloss())
            + " | "
            + text(word.text())
            + locators(word.locators()));
  }

  private void chronology(Part.Chronology chronology) {
    labelled("span", chronology.span());
    for (var year : chronology.years()) {
      line(1, year.label());
      year.rows().forEach(row -> line(2, row(row)));
    }
  }

  private static String row(ChronologyRow row) {
    var remark = row.remark().isEmpty() ? "" : " (" + text(row.remark()) + ")";
    return row.date() + " | " + text(row.text()) + remark + target(row.target());
  }

  private void work(BibliographyEntry entry) {
    line(1, text(entry.text()) + locators(entry.citedFrom()));
  }

  private void letter(IndexGroup group) {
    line(1, group.letter());
    group.entries().forEach(entry -> line(2, text(entry.headword()) + locators(entry.locators())));
  }

  private void answers(AnswerGroup group) {
    line(1, text(group.sectionTitle()) + target(group.section()));
    group
        .answers()
        .forEach(one -> line(2, one.number() + ". " + text(one.answer()) + target(one.question())));
  }

  private void block(int depth, Block block) {
    switch (block) {
      case Block.Paragraph(_, var content, _) -> line(depth, text(content));
      case Block.Heading(_, _, var content, _) -> line(depth, "# " + text(content));
      case Block.Listing listing ->
          listing.items().forEach(item -> item.content().forEach(one -> block(depth + 1, one)));
      case Block.BlockQuotation quotation ->
          quotation.content().forEach(one -> block(depth + 1, one));
      case Block.Table table ->
          table
              .body()
              .forEach(
                  row ->
                      line(
                          depth,
                          row.cells().stream()
                              .map(cell -> text(cell.content()))
                              .collect(joining(" | "))));
      case Block.Figure figure -> line(depth, "figure " + text(figure.caption()));
      case Block.Verbatim(_, var text, _) -> line(depth, text);
      case Block.Break _ -> line(depth, "* * *");
    }
  }

  private void labelled(String label, String text) {
    if (!text.isEmpty()) {
      line(1, label + ": " + text);
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text.strip()).append('\n');
  }

  private static String text(List<Inline> run) {
    return run.stream().map(PublicationPrinter::text).collect(joining());
  }

  private static String text(Inline inline) {
    return switch (inline) {
      case Inline.Text(var letters) -> letters;
      case Inline.Code(var letters) -> letters;
      case Inline.Ruby(var pairs) ->
          pairs.stream()
              .map(pair -> "{" + pair.base() + "|" + pair.reading() + "}")
              .collect(joining());
      case Inline.DateText(_, var letters) -> letters;
      case Inline.Emphasis(var content) -> "*" + text(content) + "*";
      case Inline.Strong(var content) -> "**" + text(content) + "**";
      case Inline.SmallCaps(var content) -> text(content);
      case Inline.Superscript(var content) -> "^" + text(content);
      case Inline.Subscript(var content) -> "_" + text(content);
      case Inline.Foreign(var language, var content) -> language + ":" + text(content);
      case Inline.Link link -> "[" + text(link.content()) + "](" + target(link) + ")";
      case Inline.NoteReference(var note) ->
          "[^"
              + note.number()
              + ": "
              + note.content().stream().map(PublicationPrinter::plain).collect(joining(" "))
              + "]";
      case Inline.Citation _ -> throw new AssertionError("a citation has passed the editor");
      case Inline.LineBreak _ -> " / ";
    };
  }

  private static String plain(Block block) {
    var printer = new PublicationPrinter();
    printer.block(0, block);
    return printer.out.toString().strip();
  }

  private static String target(Inline.Link link) {
    return switch (link.target()) {
      case fasti.text.LinkTarget.Local(var anchor) -> "#" + anchor.id();
      case fasti.text.LinkTarget.Web(var uri) -> uri;
    };
  }

  private static String target(Anchor anchor) {
    return " -> " + anchor.id();
  }

  private static String target(Optional<Anchor> anchor) {
    return anchor.map(PublicationPrinter::target).orElse("");
  }

  private static String locators(List<Locator> locators) {
    return locators.stream().map(locator -> target(locator.target())).collect(joining());
  }
}
