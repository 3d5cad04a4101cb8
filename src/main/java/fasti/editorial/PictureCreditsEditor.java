package fasti.editorial;

import fasti.document.Part;
import fasti.document.PictureCredit;
import fasti.document.Word;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who made the pictures and by what right they are here.
final class PictureCreditsEditor {
  /// A longer caption would bury the credit.
  private static final int LONGEST_CAPTION = 80;

  private final Desk desk;

  PictureCreditsEditor(Desk desk) {
    this.desk = desk;
  }

  /// Empty where no picture has a credit.
  ///
  /// @param parts in reading order, edited
  Optional<Part.PictureCredits> edit(List<Part> parts, Anchor anchor) {
    var credits =
        parts.stream()
            .flatMap(part -> figures(part).stream())
            .filter(figure -> !figure.credit().isEmpty())
            .map(this::credit)
            .toList();
    return credits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part.PictureCredits(
                anchor, Inlines.of(desk.vocabulary().of(Word.PICTURE_CREDITS)), credits));
  }

  private PictureCredit credit(Block.Figure figure) {
    var caption = Inline.plainText(figure.caption());
    var text =
        caption.isEmpty() || caption.length() > LONGEST_CAPTION
            ? figure.credit()
            : Inlines.joined(" ", List.of(Inlines.sentence(Inlines.of(caption)), figure.credit()));
    return new PictureCredit(
        desk.anchors().claim(new Anchor("credit").child(figure.anchor().id()).id()),
        figure.anchor(),
        text);
  }

  private static List<Block.Figure> figures(Part part) {
    var found = new ArrayList<Block.Figure>();
    switch (part) {
      case Part.EventSection section -> {
        collect(section.body(), found);
        found.addAll(section.figures());
      }
      case Part.Matter matter -> collect(matter.body(), found);
      case Part.Title _,
          Part.Contents _,
          Part.TimeLine _,
          Part.Glossary _,
          Part.PeopleAndPlaces _,
          Part.Chronology _,
          Part.Bibliography _,
          Part.PictureCredits _,
          Part.Index _,
          Part.Answers _ -> {}
    }
    return found;
  }

  private static void collect(List<Block> blocks, List<Block.Figure> found) {
    for (var block : blocks) {
      switch (block) {
        case Block.Figure figure -> found.add(figure);
        case Block.BlockQuotation quotation -> collect(quotation.content(), found);
        case Block.Listing listing ->
            listing.items().forEach(item -> collect(item.content(), found));
        case Block.Paragraph _,
            Block.Heading _,
            Block.Table _,
            Block.Verbatim _,
            Block.Break _ -> {}
      }
    }
  }
}
