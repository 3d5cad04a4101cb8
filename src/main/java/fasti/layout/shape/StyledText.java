package fasti.layout.shape;

import java.util.List;

/// A paragraph and how its characters are to look.
///
/// @param ranges in order, without gaps
/// @param base the direction that a line begins in
public record StyledText(String text, List<StyledRange> ranges, BaseDirection base) {
  public StyledText {
    ranges = List.copyOf(ranges);
  }
}
