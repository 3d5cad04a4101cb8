package fasti.layout.shape;

import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import fasti.style.Feature;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Direction;
import fasti.unit.Em;
import fasti.unit.Length;
import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Every glyph of a face that some letters can become, whatever stands beside what: the letters'
/// own, and all that the face's substitutions make of them, ligatures, joined forms and small
/// capitals among them.
final class GlyphClosure {
  /// What a style sheet may ask of an embedded face.
  private static final Set<Feature> ASKED = Set.of(Feature.SMALL_CAPS);

  private final Face face;
  private final Set<Integer> glyphs = new TreeSet<>();

  private GlyphClosure(Face face) {
    this.face = face;
  }

  /// @param letters each at least once; those that the face lacks are passed over
  /// @param languages BCP 47: a face may write the same letter otherwise in another language
  /// @return in rising order; always with glyph 0, which stands for what is missing
  static Set<Integer> of(Face face, String letters, Set<String> languages) {
    var closure = new GlyphClosure(face);
    closure.glyphs.add(0);
    byScript(letters)
        .forEach(
            (script, own) ->
                languages.forEach(
                    language -> closure.add(own, setting(face, language, script, ASKED))));
    closure.addParts();
    return closure.glyphs;
  }

  /// Letters of no script of their own stand with those of each.
  static Map<String, String> byScript(String letters) {
    var common = new StringBuilder();
    var own = new LinkedHashMap<String, StringBuilder>();
    letters
        .codePoints()
        .forEach(
            letter -> {
              var script = Scripts.ofOne(letter);
              var into =
                  script.equals(PlainText.COMMON)
                      ? common
                      : own.computeIfAbsent(script, _ -> new StringBuilder());
              into.appendCodePoint(letter);
            });
    var all = new LinkedHashMap<String, String>();
    own.forEach((script, some) -> all.put(script, some.append(common).toString()));
    return all.isEmpty() ? Map.of(PlainText.LATIN, common.toString()) : all;
  }

  /// A setting in which one font unit is one scaled point.
  static Setting setting(Face face, String language, String script, Set<Feature> features) {
    var style =
        new TextStyle(
            face.name(),
            Weight.REGULAR,
            Posture.UPRIGHT,
            new Length(face.unitsPerEm()),
            features,
            new Em(0),
            Ink.BLACK);
    boolean mirrored = Direction.of("und-" + script) == Direction.RIGHT_TO_LEFT;
    return new Setting(face, style, language, script, mirrored);
  }

  private void add(String letters, Setting setting) {
    var plan = new ShapingPlan(setting);
    long buffer = HarfBuzz.buffer(0, 0);
    long set = HarfBuzz.set();
    try (var arena = Arena.ofConfined()) {
      HarfBuzz.prepare(buffer, plan.properties());
      var text = arena.allocateFrom(JAVA_CHAR, letters.toCharArray());
      HarfBuzz.fill(buffer, text, letters.length());
      plan.closeOver(buffer, set);
      var number = arena.allocateFrom(JAVA_INT, -1);
      while (HarfBuzz.next(set, number)) {
        glyphs.add(number.get(JAVA_INT, 0));
      }
    } finally {
      HarfBuzz.destroySet(set);
      HarfBuzz.destroyBuffer(buffer);
    }
  }

  /// An accented letter is often put together of two glyphs, and a part of parts again.
  private void addParts() {
    var open = new ArrayDeque<>(glyphs);
    while (!open.isEmpty()) {
      for (int part : GlyphParts.of(face.tables(), open.pop())) {
        if (glyphs.add(part)) {
          open.push(part);
        }
      }
    }
  }
}
