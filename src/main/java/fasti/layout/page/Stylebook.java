package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.ParagraphStyle.Hyphens;
import fasti.style.Feature;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Typography;
import fasti.style.Weight;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.Set;

/// The styles of every kind of text in a handout, derived from the house style: sizes keep the
/// proportions of the `classic` page, whose text is 10.6 on 15.5 pt.
final class Stylebook {
  private static final double CLASSIC_SIZE = 10.6;

  /// Capitals need air between them.
  private static final Em LABEL_TRACKING = new Em(0.06);

  /// Very large type looks too wide as it stands.
  private static final Em DISPLAY_TRACKING = new Em(-0.01);

  private final HouseStyle style;
  private final Typography typography;
  private final double scale;

  Stylebook(HouseStyle style) {
    this.style = style;
    this.typography = style.typography();
    this.scale = typography.size().inPoints() / CLASSIC_SIZE;
  }

  HouseStyle house() {
    return style;
  }

  /// A length of the classic page in this book's proportion.
  Length scaled(double points) {
    return Length.points(points * scale);
  }

  Length leading() {
    return typography.leading();
  }

  Length size() {
    return typography.size();
  }

  Ink hairline() {
    return style.palette().hairline();
  }

  Ink accent() {
    return style.palette().accent();
  }

  /// Running text.
  ParagraphStyle text() {
    return new ParagraphStyle(
        serif(typography.size()),
        typography.leading(),
        Length.ZERO,
        typography.justification() == Typography.Justification.JUSTIFIED
            ? Alignment.JUSTIFIED
            : Alignment.START,
        hyphens());
  }

  /// Running text after another paragraph.
  ParagraphStyle indentedText() {
    return text().withIndent(typography.indent());
  }

  /// Running text that is not justified: questions, list entries in narrow places.
  ParagraphStyle raggedText() {
    return text().aligned(Alignment.START);
  }

  ParagraphStyle quotation() {
    return raggedText().withLetters(serif(size()).withPosture(Posture.ITALIC));
  }

  ParagraphStyle attribution() {
    return sans(8.4, 12.4).withLetters(sansLetters(8.4).withInk(style.palette().quiet()));
  }

  /// The words of a quotation before translation.
  ParagraphStyle original() {
    return new ParagraphStyle(
        quiet(serif(scaled(9.2))), scaled(12.4), Length.ZERO, Alignment.START, hyphens());
  }

  ParagraphStyle side() {
    return sans(8.4, 11);
  }

  ParagraphStyle label() {
    return heading(labelLetters(), 11);
  }

  /// The letters of a label that runs in with the text.
  TextStyle labelLetters() {
    return sansLetters(7.6)
        .withWeight(Weight.SEMI_BOLD)
        .withTracking(LABEL_TRACKING)
        .withInk(style.palette().accent());
  }

  ParagraphStyle eventTitle() {
    return heading(serif(scaled(19)).withWeight(Weight.SEMI_BOLD), 23.25);
  }

  ParagraphStyle eventSubtitle() {
    return heading(serif(scaled(12)).withPosture(Posture.ITALIC), 15.5);
  }

  ParagraphStyle partTitle() {
    return heading(serif(scaled(20)).withWeight(Weight.LIGHT), 31);
  }

  ParagraphStyle heading(int level) {
    return level == 1
        ? heading(serif(scaled(13)).withWeight(Weight.SEMI_BOLD), 15.5)
        : heading(serif(size()).withWeight(Weight.SEMI_BOLD), 15.5);
  }

  ParagraphStyle bookTitle() {
    return heading(serif(scaled(37)).withWeight(Weight.LIGHT).withTracking(DISPLAY_TRACKING), 46.5);
  }

  ParagraphStyle titleHead() {
    return heading(serif(scaled(28)).withWeight(Weight.LIGHT), 36);
  }

  ParagraphStyle bookSubtitle() {
    return heading(serif(scaled(15)).withPosture(Posture.ITALIC), 20);
  }

  ParagraphStyle titleFoot() {
    return sans(10, 14);
  }

  ParagraphStyle note() {
    return text().withLetters(serif(scaled(8.6))).withLeading(scaled(11.2));
  }

  /// Entries of the bibliography and of the picture credits.
  ParagraphStyle reference() {
    return raggedText().withLetters(serif(scaled(9.2))).withLeading(scaled(12.4));
  }

  ParagraphStyle verbatim() {
    return new ParagraphStyle(
        monospaced(scaled(9)), scaled(12.4), Length.ZERO, Alignment.START, Hyphens.NEVER);
  }

  /// Heads and feet of pages.
  ParagraphStyle running() {
    return heading(sansLetters(8.4), 11);
  }

  /// Dates in the contents and in tables.
  ParagraphStyle entryDate() {
    return heading(sansLetters(9), 15.5);
  }

  /// Words of the contents and of the chronology.
  ParagraphStyle entry() {
    return heading(serif(size()), 15.5);
  }

  ParagraphStyle entrySmall() {
    return sans(9, 12.4);
  }

  ParagraphStyle tableText() {
    return sans(9, 12.4);
  }

  TextStyle quiet(TextStyle letters) {
    return letters.withInk(style.palette().quiet());
  }

  TextStyle remarkLetters() {
    return quiet(sansLetters(8.2));
  }

  TextStyle monospaced(Length size) {
    return new TextStyle(
        typography.mono(), Weight.REGULAR, Posture.UPRIGHT, size, Set.of(), new Em(0), inkOfText());
  }

  TextStyle sansLetters(double points) {
    return new TextStyle(
        typography.sans(),
        Weight.REGULAR,
        Posture.UPRIGHT,
        scaled(points),
        Set.of(Feature.LINING_FIGURES),
        new Em(0),
        inkOfText());
  }

  private TextStyle serif(Length size) {
    return new TextStyle(
        typography.text(),
        Weight.REGULAR,
        Posture.UPRIGHT,
        size,
        typography.figures() == Typography.Figures.OLD_STYLE
            ? Set.of(Feature.OLD_STYLE_FIGURES)
            : Set.of(Feature.LINING_FIGURES),
        new Em(0),
        inkOfText());
  }

  private Ink inkOfText() {
    return style.palette().text();
  }

  private ParagraphStyle sans(double points, double leading) {
    return new ParagraphStyle(
        sansLetters(points), scaled(leading), Length.ZERO, Alignment.START, hyphens());
  }

  private ParagraphStyle heading(TextStyle letters, double leading) {
    return new ParagraphStyle(
        letters, scaled(leading), Length.ZERO, Alignment.START, Hyphens.NEVER);
  }

  private Hyphens hyphens() {
    return typography.hyphenation() == Typography.Hyphenation.ON ? Hyphens.ALLOWED : Hyphens.NEVER;
  }
}
