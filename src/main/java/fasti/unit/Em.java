package fasti.unit;

/// A distance in proportion to the type size: it means nothing until a size is named.
///
/// @param value 1 is the type size itself
public record Em(double value) {
  public Length at(Length typeSize) {
    return typeSize.times(value);
  }
}
