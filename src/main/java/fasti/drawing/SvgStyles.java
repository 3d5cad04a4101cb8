package fasti.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rules of a drawing's style sheets: those that name one element by its tag, its classes or
/// its id (CSS 2.2, 5). What depends on where an element stands or how it is looked at is told.
final class SvgStyles {
  private record Rule(Selector selector, Map<String, String> declarations) {}

  private final List<Rule> rules = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /// An element's own name and marks.
  record Element(String tag, String id, List<String> classes, Map<String, String> attributes) {
    Element {
      classes = List.copyOf(classes);
      attributes = Map.copyOf(attributes);
    }
  }

  /// @param tag empty or `*` for any
  private record Selector(String tag, List<String> ids, List<String> classes) {
    static Selector parse(String text) {
      var tag = new StringBuilder();
      var ids = new ArrayList<String>();
      var classes = new ArrayList<String>();
      for (var part : text.split("(?=[.#])", -1)) {
        if (part.startsWith(".")) {
          classes.add(part.substring(1));
        } else if (part.startsWith("#")) {
          ids.add(part.substring(1));
        } else {
          tag.append(part);
        }
      }
      return new Selector(tag.toString(), ids, classes);
    }

    boolean takes(Element element) {
      return (tag.isEmpty() || tag.equals("*") || tag.equals(element.tag))
          && ids.stream().allMatch(element.id::equals)
          && element.classes.containsAll(classes);
    }

    /// CSS 2.2, 6.4.3.
    int specificity() {
      boolean named = !tag.isEmpty() && !tag.equals("*");
      return ids.size() * 10_000 + classes.size() * 100 + (named ? 1 : 0);
    }
  }

  /// @param sheets all style sheets, one after another
  static SvgStyles of(String sheets) {
    var styles = new SvgStyles();
    var plain = sheets.replaceAll("(?s)/\\*.*?\\*/", "");
    for (var block : plain.split("}", -1)) {
      int brace = block.indexOf('{');
      if (brace > 0 && block.contains("@")) {
        styles.passedOver.add(block.substring(block.indexOf('@'), brace).strip());
      } else if (brace > 0) {
        styles.add(block.substring(0, brace), declarations(block.substring(brace + 1)));
      }
    }
    styles.rules.sort(Comparator.comparingInt(rule -> rule.selector.specificity()));
    return styles;
  }

  private void add(String selectors, Map<String, String> declarations) {
    for (var selector : selectors.split(",", -1)) {
      var simple = selector.strip();
      if (simple.matches("[\\w*.#-]+")) {
        rules.add(new Rule(Selector.parse(simple), declarations));
      } else {
        passedOver.add(simple);
      }
    }
  }

  /// Selectors that are not understood.
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /// What rules and its own style say of an element, as a style of its own; empty for nothing.
  String inlined(Element element) {
    var said = new LinkedHashMap<String, String>();
    for (var rule : rules) {
      if (rule.selector.takes(element)) {
        said.putAll(rule.declarations);
      }
    }
    said.putAll(declarations(element.attributes.getOrDefault("style", "")));
    var style = new StringBuilder();
    said.forEach(
        (property, value) -> style.append(property).append(": ").append(value).append("; "));
    return style.toString().strip();
  }

  /// What is said of an element itself: by attributes, by rules, by its own style, the later
  /// outdoing the earlier.
  Map<String, String> declared(Element element) {
    var declared = new LinkedHashMap<String, String>(element.attributes);
    for (var rule : rules) {
      if (rule.selector.takes(element)) {
        declared.putAll(rule.declarations);
      }
    }
    declared.putAll(declarations(element.attributes.getOrDefault("style", "")));
    declared.remove("style");
    return declared;
  }

  private static Map<String, String> declarations(String text) {
    var declarations = new LinkedHashMap<String, String>();
    for (var declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        var value = declaration.substring(colon + 1).replace("!important", "").strip();
        declarations.put(declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      }
    }
    return declarations;
  }
}
