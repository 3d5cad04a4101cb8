package fasti.drawing;

import fasti.document.Metadata;
import fasti.document.Part;
import fasti.document.Publication;
import fasti.layout.shape.Shaper;
import fasti.style.Feature;
import fasti.style.HouseStyle;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Inline;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/// Draws the e-book's cover from the title page: title, subtitle and the line of years.
public final class CoverArtist {
  private static final Length WIDTH = Length.points(1600);
  private static final Length HEIGHT = Length.points(2560);
  private static final Length MARGIN = Length.points(170);
  private static final Length MEASURE = WIDTH.minus(MARGIN).minus(MARGIN);

  /// Where the axis of the line of years stands, its marks piled up above it.
  private static final Length LINE_FOOT = Length.points(560);

  private static final Length TITLE_TOP = Length.points(800);
  private static final Length SUBTITLE_GAP = Length.points(96);
  private static final Length FOOT_TOP = Length.points(2190);

  /// Seen as a stamp on a shelf, marks must still be marks: they are larger than on paper.
  private static final double MARKS = 4;

  private static final double GREATEST_TITLE = 212;
  private static final double LEAST_TITLE = 72;

  /// A word that does not go into a line at this size is divided; only smaller, the title would be
  /// lost on a shelf.
  private static final double LEAST_WITH_WHOLE_WORDS = 130;

  private static final double TITLE_STEP = 0.94;
  private static final int MOST_TITLE_LINES = 9;

  /// A title deeper than this leaves no white above the foot.
  private static final double DEEPEST_TITLE = 860;

  private static final double TITLE_LEADING = 1.14;

  private static final double SUBTITLE = 74;
  private static final int MOST_SUBTITLE_LINES = 5;
  private static final double SUBTITLE_LEADING = 1.32;

  private final Metadata metadata;
  private final HouseStyle style;
  private final Lettering lettering;
  private final Easel easel;

  private CoverArtist(Metadata metadata, HouseStyle style, Lettering lettering) {
    this.metadata = metadata;
    this.style = style;
    this.lettering = lettering;
    this.easel = new Easel(WIDTH, metadata.direction());
  }

  /// A drawing of 1600 by 2560 points; a pixel is meant for each.
  public static Drawing draw(Publication publication, HouseStyle style, Shaper shaper) {
    var metadata = publication.metadata();
    var lettering = new ShapedLettering(shaper, metadata.language(), metadata.direction());
    return draw(publication, style, lettering);
  }

  static Drawing draw(Publication publication, HouseStyle style, Lettering lettering) {
    var artist = new CoverArtist(publication.metadata(), style, lettering);
    var titlePage =
        publication.parts().stream()
            .filter(Part.Title.class::isInstance)
            .map(Part.Title.class::cast)
            .findFirst();
    titlePage
        .flatMap(Part.Title::line)
        .ifPresent(line -> artist.years(TimeLineBrief.of(line, publication, style)));
    var bottom = artist.title(titlePage.map(Part.Title::title).orElse(List.of()));
    artist.subtitle(titlePage.map(Part.Title::subtitle).orElse(List.of()), bottom);
    artist.foot(titlePage);
    return artist.easel.finish(HEIGHT);
  }

  private void years(TimeLineBrief brief) {
    var unit = Length.points(MARKS);
    var drawing = new Ornament(brief, new Design(style, unit), MEASURE, lettering).draw();
    easel.hang(drawing, MARGIN, LINE_FOOT.minus(drawing.height()));
  }

  /// The largest size at which the title goes into few lines without a word cut.
  ///
  /// @return the last baseline
  private Length title(List<Inline> inlines) {
    var plain = Inline.plainText(inlines);
    var text = divisible(plain.isBlank() ? metadata.title() : plain);
    var size = GREATEST_TITLE;
    var lines = titleLines(text, titleStyle(text, size));
    while (size > LEAST_TITLE && !fits(lines, titleStyle(text, size), text)) {
      size *= TITLE_STEP;
      lines = titleLines(text, titleStyle(text, size));
    }
    var first = TITLE_TOP.plus(Length.points(size));
    return column(lines, first, Length.points(size * TITLE_LEADING));
  }

  /// The words with soft hyphens in those that are too long.
  private String divisible(String text) {
    var least = titleStyle(text, LEAST_WITH_WHOLE_WORDS);
    var divided = new StringJoiner(" ");
    for (var word : text.split(" ", -1)) {
      boolean isTooLong = lettering.set(word, least).width().compareTo(MEASURE) > 0;
      divided.add(isTooLong ? divided(word) : word);
    }
    return divided.toString();
  }

  private String divided(String word) {
    var points = lettering.hyphensIn(word);
    var divided = new StringBuilder(word);
    for (int i = points.length - 1; i >= 0; i--) {
      divided.insert(points[i], LabelBreaker.SOFT_HYPHEN);
    }
    return divided.toString();
  }

  private List<Lettered> titleLines(String text, TextStyle titleStyle) {
    return new LabelBreaker(text, titleStyle, lettering, MEASURE)
        .balanced(MEASURE, MOST_TITLE_LINES);
  }

  /// Whether the lines say all that the text says, and leave room for what stands below them.
  private boolean fits(List<Lettered> lines, TextStyle titleStyle, String text) {
    var depth = titleStyle.size().times(TITLE_LEADING * lines.size());
    if (depth.compareTo(Length.points(DEEPEST_TITLE)) > 0) {
      return false;
    }
    var unbounded = new LabelBreaker(text, titleStyle, lettering, WIDTH.times(100));
    var free = unbounded.balanced(MEASURE, MOST_TITLE_LINES);
    return words(lines).equals(words(free));
  }

  private static String words(List<Lettered> lines) {
    return String.join(" ", lines.stream().map(Lettered::text).toList());
  }

  private void subtitle(List<Inline> inlines, Length titleBottom) {
    var plain = Inline.plainText(inlines);
    var text = plain.isBlank() ? metadata.subtitle() : plain;
    if (text.isBlank()) {
      return;
    }
    var italic =
        serif(SUBTITLE, Weight.REGULAR, style.palette().text()).withPosture(Posture.ITALIC);
    var lines =
        new LabelBreaker(text, italic, lettering, MEASURE).balanced(MEASURE, MOST_SUBTITLE_LINES);
    var first = titleBottom.plus(SUBTITLE_GAP).plus(Length.points(SUBTITLE));
    column(lines, first, Length.points(SUBTITLE * SUBTITLE_LEADING));
  }

  private void foot(Optional<Part.Title> titlePage) {
    var names = titlePage.map(Part.Title::authors).map(Inline::plainText).orElse("");
    var remark = titlePage.map(Part.Title::foot).map(Inline::plainText).orElse("");
    if (names.isBlank() && remark.isBlank()) {
      return;
    }
    var rule = new Stroke(Length.points(6), style.palette().accent());
    easel.horizontal(MARGIN, MARGIN.plus(Length.points(300)), FOOT_TOP, rule);
    var baseline = FOOT_TOP.plus(Length.points(88));
    if (!names.isBlank()) {
      var lines = footLines(names, sans(54, style.palette().text()), 2);
      baseline = column(lines, baseline, Length.points(70)).plus(Length.points(70));
    }
    if (!remark.isBlank()) {
      column(footLines(remark, sans(44, style.palette().quiet()), 2), baseline, Length.points(58));
    }
  }

  private List<Lettered> footLines(String text, TextStyle textStyle, int most) {
    return new LabelBreaker(text, textStyle, lettering, MEASURE).balanced(MEASURE, most);
  }

  /// Lines below each other.
  ///
  /// @return the last baseline
  private Length column(List<Lettered> lines, Length first, Length leading) {
    var baseline = first;
    for (int line = 0; line < lines.size(); line++) {
      baseline = first.plus(leading.times(line));
      easel.label(new Shape.Point(MARGIN, baseline), lines.get(line), Optional.empty());
    }
    return baseline;
  }

  /// Light letters, a little closer than in text; those of scripts without capitals may be joined
  /// and stay as they are.
  private TextStyle titleStyle(String text, double size) {
    var light = serif(size, Weight.LIGHT, style.palette().text());
    boolean hasCapitals = !text.toUpperCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT));
    return hasCapitals ? light.withTracking(new Em(-0.01)) : light;
  }

  private TextStyle serif(double size, Weight weight, Ink ink) {
    return letters(style.typography().text(), size, ink).withWeight(weight);
  }

  private TextStyle sans(double size, Ink ink) {
    return letters(style.typography().sans(), size, ink).with(Feature.LINING_FIGURES);
  }

  private static TextStyle letters(String family, double size, Ink ink) {
    return new TextStyle(
        family,
        Weight.REGULAR,
        Posture.UPRIGHT,
        Length.points(size),
        EnumSet.of(Feature.PROPORTIONAL_FIGURES),
        new Em(0),
        ink);
  }
}
