package fasti.style;

import fasti.unit.Em;
import fasti.unit.Length;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a book is to look: everything that is no content.
///
/// @param name of the named style it grew from: `classic`, `plain`, `large` or `dyslexia`
/// @param fonts faces that the book brings, found by family name before the shipped ones
public record HouseStyle(
    String name,
    PageDesign page,
    Typography typography,
    Legibility legibility,
    Palette palette,
    List<FontFile> fonts,
    EbookDesign ebook) {
  public HouseStyle {
    fonts = List.copyOf(fonts);
  }

  private static final Palette CLASSIC_PALETTE =
      new Palette(Ink.BLACK, Ink.grey(0.35), new Ink(0x8a, 0x2b, 0x1a), Ink.grey(0.35));

  /// The default, as `src/docs/architecture.md` shows it: A4, a text column of 108 mm and a side
  /// column of 46 mm, Source Serif 4 at 10.6 on 15.5 pt.
  public static HouseStyle classic() {
    return new HouseStyle(
        "classic",
        new PageDesign(
            Length.millimetres(210),
            Length.millimetres(297),
            new PageDesign.Margins(
                Length.millimetres(27),
                Length.millimetres(23),
                Length.millimetres(27),
                Length.millimetres(26)),
            new PageDesign.SideColumn(Length.millimetres(6), Length.millimetres(46)),
            PageDesign.TextColumns.ONE,
            PageDesign.Sides.ONE,
            PageDesign.Notes.FOOT),
        new Typography(
            "Source Serif 4",
            Length.points(10.6),
            Length.points(15.5),
            Length.points(12.72),
            "Source Sans 3",
            "Source Code Pro",
            Typography.Justification.JUSTIFIED,
            Typography.Hyphenation.ON,
            Typography.Figures.OLD_STYLE,
            Typography.Acronyms.SMALL_CAPITALS),
        Legibility.CLASSIC,
        CLASSIC_PALETTE,
        List.of(),
        EbookDesign.PLAIN);
  }

  /// Saves ink and is safe on a copier: black alone, larger text, and no letters that a second copy
  /// would fill in.
  public static HouseStyle plain() {
    var classic = classic();
    return new HouseStyle(
        "plain",
        classic.page(),
        classic.typography().withText("Source Serif 4", Length.points(11), Length.points(16)),
        Legibility.CLASSIC.withSmallest(Length.points(9)),
        new Palette(Ink.BLACK, Ink.grey(0.25), Ink.BLACK, Ink.grey(0.25)),
        List.of(),
        EbookDesign.PLAIN);
  }

  /// Large print: 18 pt, and nothing on the page below 16; ragged, one column, whole words, no
  /// slanted letters and no words in capitals (RNIB, Clear Print and Large Print guidelines).
  public static HouseStyle large() {
    var classic = classic();
    var margin = Length.millimetres(22);
    var margins = new PageDesign.Margins(Length.millimetres(25), margin, margin, margin);
    return new HouseStyle(
        "large",
        classic.page().withMargins(margins).withSide(PageDesign.SideColumn.NONE),
        classic
            .typography()
            .withText("Source Serif 4", Length.points(18), Length.points(25))
            .ragged()
            .withFigures(Typography.Figures.LINING)
            .withAcronyms(Typography.Acronyms.CAPITALS),
        new Legibility(
            Length.points(16), Legibility.Emphasis.BOLD, Legibility.Labels.AS_WRITTEN, new Em(0)),
        new Palette(Ink.BLACK, Ink.grey(0.2), new Ink(0x7a, 0x22, 0x12), Ink.grey(0.3)),
        List.of(),
        EbookDesign.PLAIN);
  }

  /// For readers with dyslexia: a face whose letters differ clearly, a little air between them,
  /// lines of 60 to 70 letters far apart, even word spaces, whole words, bold in place of slanted
  /// letters and of capitals (British Dyslexia Association, Style Guide 2023).
  public static HouseStyle dyslexia() {
    var classic = classic();
    var margins =
        new PageDesign.Margins(
            Length.millimetres(30),
            Length.millimetres(38),
            Length.millimetres(27),
            Length.millimetres(26));
    return new HouseStyle(
        "dyslexia",
        classic.page().withMargins(margins).withSide(PageDesign.SideColumn.NONE),
        classic
            .typography()
            .withText("Atkinson Hyperlegible", Length.points(12.5), Length.points(20))
            .withSans("Atkinson Hyperlegible")
            .ragged()
            .withFigures(Typography.Figures.LINING)
            .withAcronyms(Typography.Acronyms.CAPITALS),
        new Legibility(
            Length.points(11),
            Legibility.Emphasis.BOLD,
            Legibility.Labels.AS_WRITTEN,
            new Em(LETTERS_APART)),
        classic.palette(),
        List.of(),
        EbookDesign.PLAIN);
  }

  /// More than this, and words fall apart before letters stop crowding: Zorzi and others (2012)
  /// found that wider letter spacing helps, with word spaces that grow along.
  private static final double LETTERS_APART = 0.02;

  /// The named styles, by their names in the order that help shows them.
  public static Map<String, HouseStyle> named() {
    var named = new LinkedHashMap<String, HouseStyle>();
    for (var style : List.of(classic(), plain(), large(), dyslexia())) {
      named.put(style.name(), style);
    }
    return Collections.unmodifiableMap(named);
  }

  public HouseStyle withPaper(Paper paper) {
    return withPage(page.on(paper));
  }

  public HouseStyle withPage(PageDesign other) {
    return new HouseStyle(name, other, typography, legibility, palette, fonts, ebook);
  }

  public HouseStyle withTypography(Typography other) {
    return new HouseStyle(name, page, other, legibility, palette, fonts, ebook);
  }

  public HouseStyle withLegibility(Legibility other) {
    return new HouseStyle(name, page, typography, other, palette, fonts, ebook);
  }

  public HouseStyle withFonts(List<FontFile> other) {
    return new HouseStyle(name, page, typography, legibility, palette, other, ebook);
  }

  public HouseStyle withEbook(EbookDesign other) {
    return new HouseStyle(name, page, typography, legibility, palette, fonts, other);
  }
}
