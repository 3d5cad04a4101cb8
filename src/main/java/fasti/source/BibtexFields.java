package fasti.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns the fields of a BibTeX or BibLaTeX record into those of CSL-JSON.
final class BibtexFields {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "article-journal"),
          Map.entry("book", "book"),
          Map.entry("mvbook", "book"),
          Map.entry("collection", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("booklet", "pamphlet"),
          Map.entry("inbook", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("inreference", "entry-encyclopedia"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("conference", "paper-conference"),
          Map.entry("manual", "report"),
          Map.entry("techreport", "report"),
          Map.entry("report", "report"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("thesis", "thesis"),
          Map.entry("unpublished", "manuscript"),
          Map.entry("letter", "personal_communication"),
          Map.entry("online", "webpage"),
          Map.entry("electronic", "webpage"),
          Map.entry("www", "webpage"),
          Map.entry("dataset", "dataset"),
          Map.entry("software", "software"),
          Map.entry("movie", "motion_picture"),
          Map.entry("audio", "song"),
          Map.entry("newspaper", "article-newspaper"));

  /// BibTeX on the left, CSL on the right.
  private static final List<String> TEXTS =
      List.of(
          "title title",
          "shorttitle title-short",
          "journal container-title",
          "journaltitle container-title",
          "booktitle container-title",
          "series collection-title",
          "volume volume",
          "edition edition",
          "chapter chapter-number",
          "publisher publisher",
          "school publisher",
          "institution publisher",
          "organization publisher",
          "address publisher-place",
          "location publisher-place",
          "note note",
          "annote annote",
          "abstract abstract",
          "keywords keyword",
          "doi DOI",
          "url URL",
          "isbn ISBN",
          "issn ISSN",
          "langid language",
          "language language",
          "pagetotal number-of-pages",
          "volumes number-of-volumes",
          "eventtitle event-title",
          "venue event-place",
          "howpublished medium",
          "type genre",
          "version version");

  private static final List<String> NAMES =
      List.of("author author", "editor editor", "translator translator");
  private static final Set<String> ADDRESSES = Set.of("URL", "DOI");
  private static final Pattern HYPHENS = Pattern.compile("\\s*(?:--+|–)\\s*");

  /// @param fields by their names in small letters, with `id` and `type`
  static Map<String, Object> csl(Map<String, String> fields) {
    var csl = new LinkedHashMap<String, Object>();
    var type = fields.getOrDefault("type", "");
    csl.put("id", fields.getOrDefault("id", ""));
    csl.put("type", TYPES.getOrDefault(type, "document"));
    for (var pair : NAMES) {
      names(fields.getOrDefault(bibtex(pair), ""), bibtex(pair), csl);
    }
    for (var pair : TEXTS) {
      var text = pair.startsWith("type ") ? "" : fields.getOrDefault(bibtex(pair), "");
      if (!text.isBlank()) {
        var key = pair.substring(pair.indexOf(' ') + 1);
        csl.putIfAbsent(key, ADDRESSES.contains(key) ? address(text) : LatexText.plain(text));
      }
    }
    subtitle(fields, csl);
    number(fields, csl);
    pages(fields, csl);
    date(fields.getOrDefault("date", ""), fields, "issued", csl);
    date(fields.getOrDefault("urldate", ""), Map.of(), "accessed", csl);
    return csl;
  }

  /// An address means its signs literally, though some are escaped for TeX.
  private static String address(String text) {
    return Letters.clean(text.strip().replaceAll("\\\\([_%&#~{}])", "$1"));
  }

  private static String bibtex(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static void names(String text, String key, Map<String, Object> csl) {
    var names = new ArrayList<Map<String, Object>>();
    for (var name : BibtexNames.split(text)) {
      names.add(BibtexNames.name(name));
    }
    if (!names.isEmpty()) {
      csl.put(key, names);
    }
  }

  private static void subtitle(Map<String, String> fields, Map<String, Object> csl) {
    var subtitle = LatexText.plain(fields.getOrDefault("subtitle", ""));
    if (!subtitle.isEmpty()) {
      csl.merge("title", subtitle, (title, more) -> title + ": " + more);
    }
  }

  /// A journal's number is CSL's issue; a report's is its number.
  private static void number(Map<String, String> fields, Map<String, Object> csl) {
    var number = LatexText.plain(fields.getOrDefault("number", ""));
    if (number.isEmpty()) {
      number = LatexText.plain(fields.getOrDefault("issue", ""));
    }
    if (!number.isEmpty()) {
      csl.put(csl.containsKey("collection-title") ? "collection-number" : numberKey(csl), number);
    }
  }

  private static String numberKey(Map<String, Object> csl) {
    return String.valueOf(csl.get("type")).startsWith("article") ? "issue" : "number";
  }

  private static void pages(Map<String, String> fields, Map<String, Object> csl) {
    var pages = LatexText.plain(fields.getOrDefault("pages", ""));
    if (!pages.isEmpty()) {
      csl.put("page", HYPHENS.matcher(pages).replaceAll("–"));
    }
  }

  /// BibLaTeX's `date`, else BibTeX's `year` and `month`.
  private static void date(
      String date, Map<String, String> fields, String key, Map<String, Object> csl) {
    var parts = new ArrayList<Object>();
    var iso = Pattern.compile("(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?.*").matcher(date);
    if (iso.matches()) {
      for (var group = 1; group <= 3 && iso.group(group) != null; group++) {
        parts.add(Integer.valueOf(iso.group(group)));
      }
    } else {
      var year = LatexText.plain(fields.getOrDefault("year", ""));
      if (!year.matches("-?\\d{1,4}")) {
        if (!year.isEmpty()) {
          csl.put(key, Map.of("literal", year));
        }
        return;
      }
      parts.add(Integer.valueOf(year));
      month(fields.getOrDefault("month", ""), parts);
    }
    csl.put(key, Map.of("date-parts", List.of(parts)));
  }

  private static void month(String month, List<Object> parts) {
    var plain = LatexText.plain(month).toLowerCase(Locale.ROOT);
    if (plain.matches("0?[1-9]|1[0-2]")) {
      parts.add(Integer.valueOf(plain));
    } else if (plain.length() >= 3) {
      var index = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(plain.substring(0, 3));
      if (index >= 0 && index % 3 == 0) {
        parts.add(index / 3 + 1);
      }
    }
  }

  private BibtexFields() {}
}
