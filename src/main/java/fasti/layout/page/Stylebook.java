package fasti.layout.page;

import fasti.layout.page.ParagraphStyle.Alignment;
import fasti.layout.page.ParagraphStyle.Hyphens;
import fasti.style.Feature;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.style.Legibility;
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

  private static final double LABEL_POINTS = 7.6;

  /// Capitals need air between them.
  private static final Em LABEL_TRACKING = new Em(0.06);

  /// Very large type looks too wide as it stands.
  private static final Em DISPLAY_TRACKING = new Em(-0.01);

  private final HouseStyle style;
  private final Typography typography;
  private final double scale;

  // Made once, since most paragraphs are in one of these: words that are set alike are told by
  // their
  // style, and the same one is seen to be equal at a glance.
  private final ParagraphStyle text;
  private final ParagraphStyle indentedText;
  private final ParagraphStyle note;
  private final ParagraphStyle side;

  Stylebook(HouseStyle style) {
    this.style = style;
    this.typography = style.typography();
    this.scale = typography.size().inPoints() / CLASSIC_SIZE;
    this.text = runningText();
    this.indentedText = text.withIndent(typography.indent());
    this.note = text.withLetters(serif(sized(8.6))).withLeading(led(8.6, 11.2));
    this.side = sans(8.4, 11);
  }

  HouseStyle house() {
    return style;
  }

  /// A length of the classic page in this book's proportion.
  Length scaled(double points) {
    return Length.points(points * scale);
  }

  /// A type size of the classic page in this book's proportion, and never below what the house
  /// style has as its smallest.
  private Length sized(double points) {
    return legible(scaled(points));
  }

  /// A type size, or the smallest that the style has.
  Length legible(Length size) {
    return size.max(legibility().smallest());
  }

  /// The leading that goes with it.
  private Length led(double points, double leading) {
    return scaled(leading).times(sized(points).over(scaled(points)));
  }

  /// The size of a heading: of larger text it grows by the root, since what has to stand out of 18
  /// pt need not be 63 pt.
  private Length display(double points) {
    return Length.points(points * Math.sqrt(scale)).max(size().times(LEAST_HEADING));
  }

  /// A heading of smaller type than this does not look like one.
  private static final double LEAST_HEADING = 1.15;

  private Legibility legibility() {
    return style.legibility();
  }

  /// A word that stands out from letters of this kind.
  TextStyle emphasised(TextStyle letters) {
    return switch (legibility().emphasis()) {
      case ITALIC ->
          letters.withPosture(
              letters.posture() == Posture.ITALIC ? Posture.UPRIGHT : Posture.ITALIC);
      case BOLD -> letters.withWeight(Weight.BOLD);
    };
  }

  /// A voice apart, where its place on the page tells it too: italic, if the book has italics.
  TextStyle apart(TextStyle letters) {
    return switch (legibility().emphasis()) {
      case ITALIC -> letters.withPosture(Posture.ITALIC);
      case BOLD -> letters;
    };
  }

  /// Large letters may be light, but not for eyes that need contrast.
  private Weight light() {
    return switch (legibility().emphasis()) {
      case ITALIC -> Weight.LIGHT;
      case BOLD -> Weight.REGULAR;
    };
  }

  /// Whether letters of this kind are literal text, whose every character stays as it is.
  boolean isLiteral(TextStyle letters) {
    return letters.family().equals(typography.mono());
  }

  /// Whether words such as USSR are in small capitals among letters of this kind: in running text,
  /// not in heads.
  boolean reducesAcronyms(TextStyle letters) {
    return typography.acronyms() == Typography.Acronyms.SMALL_CAPITALS
        && letters.family().equals(typography.text())
        && letters.weight() == Weight.REGULAR
        && letters.posture() == Posture.UPRIGHT
        && !letters.features().contains(Feature.SMALL_CAPS);
  }

  /// Whether labels and opening words are in capitals.
  boolean hasCapitals() {
    return legibility().labels() == Legibility.Labels.CAPITALS;
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
    return text;
  }

  private ParagraphStyle runningText() {
    return new ParagraphStyle(
        serif(typography.size()),
        typography.leading(),
        Length.ZERO,
        switch (typography.justification()) {
          case JUSTIFIED -> Alignment.JUSTIFIED;
          case KASHIDA -> Alignment.KASHIDA;
          case RAGGED -> Alignment.START;
        },
        hyphens());
  }

  /// Running text after another paragraph.
  ParagraphStyle indentedText() {
    return indentedText;
  }

  /// Running text that is not justified: questions, list entries in narrow places.
  ParagraphStyle raggedText() {
    return text().aligned(Alignment.START);
  }

  ParagraphStyle quotation() {
    return raggedText().withLetters(apart(serif(size())));
  }

  ParagraphStyle attribution() {
    return sans(8.4, 12.4).withLetters(sansLetters(8.4).withInk(style.palette().quiet()));
  }

  /// The words of a quotation before translation.
  ParagraphStyle original() {
    return new ParagraphStyle(
        quiet(serif(sized(9.2))), led(9.2, 12.4), Length.ZERO, Alignment.START, hyphens());
  }

  /// Dates in the side matter: whole words, since "Septem-ber" is no date at a glance.
  ParagraphStyle sideDate() {
    return heading(side().letters(), side().leading());
  }

  ParagraphStyle side() {
    return side;
  }

  ParagraphStyle label() {
    return heading(labelLetters(), led(LABEL_POINTS, 11));
  }

  /// The letters of a label that runs in with the text.
  TextStyle labelLetters() {
    var letters =
        sansLetters(LABEL_POINTS).withWeight(Weight.SEMI_BOLD).withInk(style.palette().accent());
    return hasCapitals() ? letters.withTracking(LABEL_TRACKING) : letters;
  }

  ParagraphStyle eventTitle() {
    return headline(19, 23.25, Weight.SEMI_BOLD);
  }

  ParagraphStyle eventSubtitle() {
    return heading(apart(serif(display(12))), led(12, 15.5));
  }

  ParagraphStyle partTitle() {
    return headline(20, 31, light());
  }

  ParagraphStyle heading(int level) {
    return level == 1
        ? headline(13, 15.5, Weight.SEMI_BOLD)
        : heading(serif(size()).withWeight(Weight.SEMI_BOLD), leading());
  }

  ParagraphStyle bookTitle() {
    return headline(37, 46.5, light(), DISPLAY_TRACKING);
  }

  ParagraphStyle titleHead() {
    return headline(28, 36, light());
  }

  ParagraphStyle bookSubtitle() {
    return heading(apart(serif(display(15))), display(20));
  }

  ParagraphStyle titleFoot() {
    return sans(10, 14);
  }

  ParagraphStyle note() {
    return note;
  }

  /// Notes in the side column: too narrow to be justified.
  ParagraphStyle sideNote() {
    return note().aligned(Alignment.START);
  }

  /// Entries of the bibliography and of the picture credits.
  ParagraphStyle reference() {
    return raggedText().withLetters(serif(sized(9.2))).withLeading(led(9.2, 12.4));
  }

  ParagraphStyle verbatim() {
    return new ParagraphStyle(
        monospaced(sized(9)), led(9, 12.4), Length.ZERO, Alignment.START, Hyphens.NEVER);
  }

  /// Heads and feet of pages.
  ParagraphStyle running() {
    return heading(sansLetters(8.4), led(8.4, 11));
  }

  /// Dates in the contents and in tables.
  ParagraphStyle entryDate() {
    return heading(sansLetters(9), leading());
  }

  /// Figures that stand below one another: page numbers, the days of the chronology.
  TextStyle entryFigures() {
    return entryDate().letters().with(Feature.TABULAR_FIGURES);
  }

  /// Words of the contents and of the chronology.
  ParagraphStyle entry() {
    return heading(serif(size()), leading());
  }

  ParagraphStyle entrySmall() {
    return sans(9, 12.4);
  }

  ParagraphStyle tableText() {
    return sans(9, 12.4).withLetters(sansLetters(9).with(Feature.TABULAR_FIGURES));
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
        sized(points),
        Set.of(Feature.LINING_FIGURES),
        legibility().tracking(),
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
        legibility().tracking(),
        inkOfText());
  }

  private Ink inkOfText() {
    return style.palette().text();
  }

  private ParagraphStyle sans(double points, double leading) {
    return new ParagraphStyle(
        sansLetters(points), led(points, leading), Length.ZERO, Alignment.START, hyphens());
  }

  private ParagraphStyle headline(double points, double leading, Weight weight) {
    return headline(points, leading, weight, new Em(0));
  }

  private ParagraphStyle headline(double points, double leading, Weight weight, Em tracking) {
    var size = display(points);
    return heading(
        serif(size).withWeight(weight).withTracking(tracking), size.times(leading / points));
  }

  private ParagraphStyle heading(TextStyle letters, Length leading) {
    return new ParagraphStyle(letters, leading, Length.ZERO, Alignment.START, Hyphens.NEVER);
  }

  private Hyphens hyphens() {
    return typography.hyphenation() == Typography.Hyphenation.ON ? Hyphens.ALLOWED : Hyphens.NEVER;
  }
}
