package fasti.layout.shape;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import fasti.style.Feature;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A setting as HarfBuzz wants it, made once for many words.
final class ShapingPlan {
  /// Scripts whose letters hang together: space between them would tear the words apart.
  private static final Set<String> JOINED =
      Set.of(
          "Arab", "Syrc", "Mong", "Nkoo", "Mand", "Phag", "Adlm", "Rohg", "Sogd", "Deva", "Beng",
          "Guru");

  private static final int DIRECTION = 0;
  private static final int SCRIPT = 4;
  private static final int LANGUAGE = 8;
  private static final int PROPERTIES = 32;
  private static final int LEFT_TO_RIGHT = 4;
  private static final int RIGHT_TO_LEFT = 5;

  private static final int TO_THE_END = -1;

  private final HarfBuzzFont font;
  private final MemorySegment properties;
  private final MemorySegment features;
  private final int featureCount;
  private final long size;
  private final int unitsPerEm;
  private final long tracking;

  ShapingPlan(Setting setting) {
    var style = setting.style();
    var arena = Arena.ofAuto();
    this.font = setting.face().shaping();
    this.size = style.size().scaledPoints();
    this.unitsPerEm = setting.face().unitsPerEm();
    this.tracking =
        JOINED.contains(setting.script()) ? 0 : style.tracking().at(style.size()).scaledPoints();
    this.properties = properties(setting, arena);
    var wanted = features(style.features(), tracking);
    this.featureCount = wanted.size();
    this.features = arena.allocate(Math.max(1, featureCount) * (long) HarfBuzz.FEATURE, 4);
    int at = 0;
    for (var feature : wanted.entrySet()) {
      features.set(JAVA_INT, at, tag(feature.getKey()));
      features.set(JAVA_INT, at + 4, feature.getValue());
      features.set(JAVA_INT, at + 12, TO_THE_END);
      at += HarfBuzz.FEATURE;
    }
  }

  private static MemorySegment properties(Setting setting, Arena arena) {
    var properties = arena.allocate(PROPERTIES, 8);
    properties.set(JAVA_INT, DIRECTION, setting.rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    properties.set(JAVA_INT, SCRIPT, tag(setting.script()));
    properties.set(JAVA_LONG, LANGUAGE, HarfBuzz.language(arena.allocateFrom(setting.language())));
    return properties;
  }

  /// Spaced letters do not grow together: ligatures that are no part of the spelling are off.
  private static Map<String, Integer> features(Set<Feature> asked, long tracking) {
    var features = new LinkedHashMap<String, Integer>();
    asked.stream().sorted().forEach(feature -> features.put(feature.tag(), 1));
    if (tracking != 0) {
      features.put("liga", 0);
      features.put("clig", 0);
    }
    return features;
  }

  /// Four letters as one number, as OpenType and ISO 15924 are written in HarfBuzz.
  private static int tag(String letters) {
    int tag = 0;
    for (int i = 0; i < 4; i++) {
      tag = (tag << 8) | (i < letters.length() ? letters.charAt(i) : ' ');
    }
    return tag;
  }

  /// Shapes what is in the buffer.
  ///
  /// @param buffer an hb_buffer_t that was prepared with [#properties()]
  void shapeIn(long buffer) {
    try {
      HarfBuzz.shape(font.address(), buffer, features, featureCount);
    } finally {
      // HarfBuzz reads what these hold, unseen by the collector of unused memory.
      Reference.reachabilityFence(this);
    }
  }

  /// Adds to a set what can become of the letters in a buffer.
  ///
  /// @param buffer as in [#shapeIn(long)]
  /// @param set an hb_set_t
  void closeOver(long buffer, long set) {
    try {
      var wanted = features.asSlice(0, (long) HarfBuzz.FEATURE * featureCount);
      HarfBuzz.close(font.address(), buffer, wanted, set);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  MemorySegment properties() {
    return properties;
  }

  /// Font units to scaled points, rounded to the nearest.
  long scaled(int units) {
    return Math.floorDiv(2L * units * size + unitsPerEm, 2L * unitsPerEm);
  }

  /// As [#scaled(int)], and the space between letters; marks that take up no room have none.
  long advance(int units) {
    return units == 0 ? 0 : scaled(units) + tracking;
  }
}
