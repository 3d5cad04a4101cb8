package fasti.style;

import fasti.unit.Em;
import fasti.unit.Length;
import java.util.EnumSet;
import java.util.Set;

/// How letters look, without where they stand.
///
/// @param family the family's name, as `fonts/` or the book has it
/// @param tracking added after each glyph
public record TextStyle(
    String family,
    Weight weight,
    Posture posture,
    Length size,
    Set<Feature> features,
    Em tracking,
    Ink ink) {
  public TextStyle {
    features = Set.copyOf(features);
  }

  public TextStyle withWeight(Weight other) {
    return new TextStyle(family, other, posture, size, features, tracking, ink);
  }

  public TextStyle withPosture(Posture other) {
    return new TextStyle(family, weight, other, size, features, tracking, ink);
  }

  public TextStyle withFamily(String other) {
    return new TextStyle(other, weight, posture, size, features, tracking, ink);
  }

  public TextStyle withSize(Length other) {
    return new TextStyle(family, weight, posture, other, features, tracking, ink);
  }

  public TextStyle withInk(Ink other) {
    return new TextStyle(family, weight, posture, size, features, tracking, other);
  }

  public TextStyle withTracking(Em other) {
    return new TextStyle(family, weight, posture, size, features, other, ink);
  }

  public TextStyle with(Feature feature) {
    var more = features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
    more.add(feature);
    return new TextStyle(family, weight, posture, size, more, tracking, ink);
  }

  public TextStyle without(Feature feature) {
    var fewer = features.isEmpty() ? EnumSet.noneOf(Feature.class) : EnumSet.copyOf(features);
    fewer.remove(feature);
    return new TextStyle(family, weight, posture, size, fewer, tracking, ink);
  }
}
