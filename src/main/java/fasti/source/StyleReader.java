package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.style.HouseStyle;
import fasti.style.Legibility;
import fasti.style.PageDesign;
import fasti.style.Paper;
import fasti.style.Typography;
import fasti.unit.Length;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a house style: the name of one, or keys that change one.
final class StyleReader {
  static final Keys STYLE =
      new Keys(
          "a house style",
          "{base: classic, page: a5}",
          List.of(
              "base",
              "page",
              "margins",
              "side",
              "columns",
              "duplex",
              "notes",
              "text",
              "sans",
              "mono",
              "justify",
              "hyphenate",
              "figures",
              "acronyms",
              "smallest",
              "emphasis",
              "labels"));
  static final Keys MARGINS =
      new Keys(
          "a record of margins",
          "{inner: 27mm, outer: 23mm, top: 27mm, bottom: 26mm}",
          List.of("inner", "outer", "top", "bottom"));
  static final Keys TEXT =
      new Keys(
          "a record of the running text",
          "{face: \"EB Garamond\", size: 11pt, leading: 14pt, indent: 14pt}",
          List.of("face", "size", "leading", "indent"));
  private static final Map<String, Typography.Justification> JUSTIFICATION =
      Map.of(
          "true", Typography.Justification.JUSTIFIED,
          "yes", Typography.Justification.JUSTIFIED,
          "kashida", Typography.Justification.KASHIDA,
          "false", Typography.Justification.RAGGED,
          "no", Typography.Justification.RAGGED);
  private static final Map<String, Boolean> SWITCH =
      Map.of("true", true, "yes", true, "false", false, "no", false);

  /// Less than this many sizes of the type across a line, or lines down a page, cannot be read.
  private static final int LEAST_SIZES_ACROSS = 8;

  /// On A4 a column then has 50 letters a line, which can still be justified; larger type gapes.
  private static final double SIZE_IN_COLUMNS = 0.92;

  /// Short lines need less white between them.
  private static final double LEADING_IN_COLUMNS = 0.9;

  private static final int LEAST_LINES = 6;
  private static final Length SMALLEST = Length.points(5);

  private final Faults faults;
  private final LengthReader lengths;

  StyleReader(Faults faults) {
    this.faults = faults;
    this.lengths = new LengthReader(faults);
  }

  /// @param before the style that the keys change where they name no base
  HouseStyle read(Value style, HouseStyle before) {
    if (style instanceof Value.Scalar name) {
      return named(name).orElse(before);
    }
    var keys = Fields.of(style, STYLE, faults);
    return keys.map(fields -> read(fields, before)).orElse(before);
  }

  private HouseStyle read(Fields keys, HouseStyle before) {
    var base = keys.scalar("base").flatMap(this::named).orElse(before);
    var asked = page(keys, base.page());
    var typography = typography(keys, inColumns(base, asked));
    var page = fitted(asked, typography);
    checkRoom(page, typography, keys.origin());
    return base.withPage(page)
        .withTypography(typography)
        .withLegibility(legibility(keys, base.legibility()));
  }

  /// Two columns ask for smaller type, unless the book names its size.
  private static Typography inColumns(HouseStyle base, PageDesign page) {
    var type = base.typography();
    return page.columns().count() > base.page().columns().count()
        ? type.withText(
            type.text(),
            type.size().times(SIZE_IN_COLUMNS),
            type.leading().times(LEADING_IN_COLUMNS))
        : type;
  }

  private Optional<HouseStyle> named(Value.Scalar name) {
    var word = name.text().strip();
    var named = HouseStyle.named();
    if (!named.containsKey(word)) {
      var all = String.join(", ", named.keySet());
      faults.error(
          Code.STYLE_UNKNOWN,
          name.origin(),
          "there is no style \"" + Quote.shortened(word) + "\"",
          NearestWord.to(word, named.keySet())
              .map(nearest -> "write " + nearest + "; the styles are " + all)
              .orElse("the styles are " + all));
    }
    return Optional.ofNullable(named.get(word));
  }

  private PageDesign page(Fields keys, PageDesign base) {
    var sized = keys.value("page").flatMap(page -> resized(page, base)).orElse(base);
    var margins = keys.record("margins", MARGINS).map(all -> margins(all, sized.margins()));
    var duplex = keys.choice("duplex", SWITCH, base.sides() == PageDesign.Sides.TWO);
    return withColumns(keys, withSide(keys, sized.withMargins(margins.orElse(sized.margins()))))
        .withSides(duplex ? PageDesign.Sides.TWO : PageDesign.Sides.ONE)
        .withNotes(
            keys.choice(
                "notes",
                Map.of("foot", PageDesign.Notes.FOOT, "side", PageDesign.Notes.SIDE),
                base.notes()));
  }

  private Optional<PageDesign> resized(Value page, PageDesign base) {
    return switch (page) {
      case Value.Scalar name -> paper(name).map(at -> base.resized(at.width(), at.height()));
      case Value.Listing(var items, _) when items.size() == 2 ->
          length(items.getFirst(), "148mm")
              .flatMap(
                  width ->
                      length(items.getLast(), "210mm").map(height -> base.resized(width, height)));
      case Value.Listing _, Value.Mapping _ -> {
        tellPage(page);
        yield Optional.empty();
      }
    };
  }

  private Optional<Paper> paper(Value.Scalar name) {
    for (var paper : Paper.values()) {
      if (paper.name().equalsIgnoreCase(name.text().strip())) {
        return Optional.of(paper);
      }
    }
    tellPage(name);
    return Optional.empty();
  }

  private void tellPage(Value page) {
    faults.error(
        Code.WRONG_KIND,
        page.origin(),
        "a page cannot be " + page.kind(),
        "write a4, letter, a5, or width and height: [148mm, 210mm]");
  }

  private PageDesign.Margins margins(Fields keys, PageDesign.Margins base) {
    return new PageDesign.Margins(
        length(keys, "inner", base.inner()),
        length(keys, "outer", base.outer()),
        length(keys, "top", base.top()),
        length(keys, "bottom", base.bottom()));
  }

  private PageDesign withSide(Fields keys, PageDesign page) {
    var classic = HouseStyle.classic().page().side();
    var none = PageDesign.SideColumn.NONE;
    var wanted =
        keys.choice(
            "side",
            Map.of("outer", classic, "none", none, "dates", PageDesign.SideColumn.forDates(ANY)),
            page.side());
    if (!wanted.isPresent() || wanted.holds() == PageDesign.SideColumn.Holds.DATES) {
      return page.withSide(wanted);
    }
    if (!PageDesign.mayHaveSide(page.width())) {
      if (keys.has("side")) {
        faults.warning(
            Code.PAGE_TOO_SMALL,
            keys.value("side").map(Value::origin).orElse(keys.origin()),
            "a page narrower than 190 mm has no room for a side column",
            "write side: none, or a wider page");
      }
      return page.withSide(PageDesign.SideColumn.NONE);
    }
    boolean has =
        page.side().isPresent() && page.side().holds() == PageDesign.SideColumn.Holds.MATTER;
    return has ? page : page.withSide(classic);
  }

  /// The margin for dates is as wide as the type asks, which is read later.
  private static final Length ANY = Length.points(10);

  private static PageDesign fitted(PageDesign page, Typography type) {
    return page.side().holds() == PageDesign.SideColumn.Holds.DATES
        ? page.withSide(PageDesign.SideColumn.forDates(type.size()))
        : page;
  }

  private PageDesign withColumns(Fields keys, PageDesign page) {
    var one = PageDesign.TextColumns.ONE;
    var two = PageDesign.TextColumns.TWO;
    var columns = keys.choice("columns", Map.of("1", one, "2", two), page.columns());
    if (columns.count() > 1 && keys.text("side").equals("outer")) {
      faults.warning(
          Code.PAGE_TOO_SMALL,
          keys.value("side").map(Value::origin).orElse(keys.origin()),
          "beside two columns of text there is no room for a side column",
          "write side: none, or columns: 1");
    }
    return page.withColumns(columns);
  }

  private Typography typography(Fields keys, Typography base) {
    var text = keys.record("text", TEXT).map(fields -> text(fields, base)).orElse(base);
    var sans = keys.has("sans") ? text.withSans(keys.text("sans")) : text;
    var mono = keys.has("mono") ? sans.withMono(keys.text("mono")) : sans;
    var justification = keys.choice("justify", JUSTIFICATION, base.justification());
    var hyphens = keys.choice("hyphenate", SWITCH, base.hyphenation() == Typography.Hyphenation.ON);
    return mono.withJustification(justification)
        .withHyphenation(hyphens ? Typography.Hyphenation.ON : Typography.Hyphenation.OFF)
        .withFigures(
            keys.choice(
                "figures",
                Map.of(
                    "old-style", Typography.Figures.OLD_STYLE,
                    "lining", Typography.Figures.LINING),
                base.figures()))
        .withAcronyms(
            keys.choice(
                "acronyms",
                Map.of(
                    "small-capitals", Typography.Acronyms.SMALL_CAPITALS,
                    "capitals", Typography.Acronyms.CAPITALS),
                base.acronyms()));
  }

  private Legibility legibility(Fields keys, Legibility base) {
    return base.withSmallest(length(keys, "smallest", base.smallest()))
        .withEmphasis(
            keys.choice(
                "emphasis",
                Map.of("italic", Legibility.Emphasis.ITALIC, "bold", Legibility.Emphasis.BOLD),
                base.emphasis()))
        .withLabels(
            keys.choice(
                "labels",
                Map.of(
                    "capitals", Legibility.Labels.CAPITALS,
                    "as-written", Legibility.Labels.AS_WRITTEN),
                base.labels()));
  }

  /// A size without a leading keeps the base's proportion of the two.
  private Typography text(Fields keys, Typography base) {
    var face = keys.has("face") ? keys.text("face") : base.text();
    var size = length(keys, "size", base.size());
    var leading = length(keys, "leading", base.leading().times(size.over(base.size())));
    if (size.compareTo(SMALLEST) < 0 || leading.compareTo(SMALLEST) < 0) {
      faults.error(
          Code.BAD_LENGTH,
          keys.origin(),
          "type or lines below 5 pt cannot be read",
          "write a size such as 11pt, and a leading such as 15pt");
      return base;
    }
    var text = base.withText(face, size, leading);
    return text.withIndent(length(keys, "indent", text.indent()));
  }

  private Length length(Fields keys, String key, Length otherwise) {
    return keys.scalar(key).flatMap(scalar -> lengths.read(scalar, example(key))).orElse(otherwise);
  }

  private static String example(String key) {
    return switch (key) {
      case "size", "smallest" -> "11pt";
      case "leading", "indent" -> "14pt";
      default -> "25mm";
    };
  }

  private Optional<Length> length(Value value, String example) {
    if (value instanceof Value.Scalar scalar) {
      return lengths.read(scalar, example);
    }
    tellPage(value);
    return Optional.empty();
  }

  private void checkRoom(PageDesign page, Typography type, Origin origin) {
    var across = page.columnWidth().over(type.size());
    var down = page.typeAreaHeight().over(type.leading());
    if (across < LEAST_SIZES_ACROSS || down < LEAST_LINES) {
      faults.error(
          Code.PAGE_TOO_SMALL,
          origin,
          String.format(
              Locale.ROOT,
              "the margins leave %.0f pt across and %.0f pt down for text of %.1f pt",
              page.columnWidth().inPoints(),
              page.typeAreaHeight().inPoints(),
              type.size().inPoints()),
          "make the page larger, or the margins or the type smaller");
    }
  }
}
