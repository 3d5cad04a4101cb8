package fasti.model;

import fasti.report.Origin;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// @param nativeName the name in its own script; empty for none
/// @param nativeLanguage BCP 47; empty where there is no native name
/// @param position for maps
public record Place(
    String id,
    String name,
    String nativeName,
    String nativeLanguage,
    List<Inline> text,
    Optional<Position> position,
    Origin origin) {
  public Place {
    text = List.copyOf(text);
  }

  /// WGS 84.
  ///
  /// @param latitude degrees, north positive
  /// @param longitude degrees, east positive
  public record Position(double latitude, double longitude) {}
}
