package fasti.layout.paragraph;

import java.util.List;

/// The best ways to break one paragraph.
///
/// @param best by demerits
/// @param others that are worth a look where the best has a page end at the wrong line, by
///   demerits: with a line less or more, or with other line ends
public record Breaks(Setting best, List<Setting> others) {
  public Breaks {
    others = List.copyOf(others);
  }
}
