package fasti.style;

import fasti.unit.Length;
import java.util.List;

/// How a book is to look: everything that is no content.
///
/// @param name of the named style it grew from: `classic`, `plain`, `large` or `dyslexia`
/// @param fonts faces that the book brings, found by family name before the shipped ones
public record HouseStyle(
    String name, PageDesign page, Typography typography, Palette palette, List<FontFile> fonts) {
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
            PageDesign.Sides.ONE),
        new Typography(
            "Source Serif 4",
            Length.points(10.6),
            Length.points(15.5),
            Length.points(12.72),
            "Source Sans 3",
            "Source Code Pro",
            Typography.Justification.JUSTIFIED,
            Typography.Hyphenation.ON,
            Typography.Figures.OLD_STYLE),
        CLASSIC_PALETTE,
        List.of());
  }

  public HouseStyle withPage(PageDesign other) {
    return new HouseStyle(name, other, typography, palette, fonts);
  }

  public HouseStyle withTypography(Typography other) {
    return new HouseStyle(name, page, other, palette, fonts);
  }

  public HouseStyle withFonts(List<FontFile> other) {
    return new HouseStyle(name, page, typography, palette, other);
  }
}
