package fasti.layout.page;

import fasti.layout.page.LineSetter.Fragment;
import fasti.layout.shape.Setting;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Tatweel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Justifies Arabic in the manner of scribes: what a line lacks goes into longer joins first, into
/// the spaces only what is left.
final class Kashida {
  /// What joins may take of the white: all of it, and lines would be dark between narrow spaces.
  private static final double SHARE = 0.8;

  /// More strokes than this at one join, and the word falls into two.
  private static final int MOST_STROKES = 2;

  private final Copy copy;
  private final Shaper shaper;

  Kashida(Copy copy, Shaper shaper) {
    this.copy = copy;
    this.shaper = shaper;
  }

  /// The words that bear it best are lengthened first, and of equals those nearest to the line's
  /// end, once each; only then is one lengthened again.
  ///
  /// @param white that the line lacks, in scaled points
  List<Fragment> lengthened(List<Fragment> fragments, long white) {
    var result = new ArrayList<>(fragments);
    long left = Math.round(white * SHARE);
    var words = words(fragments);
    for (int strokes = 1; strokes <= MOST_STROKES; strokes++) {
      for (int word : words) {
        var longer = lengthened(fragments.get(word), strokes);
        long more = longer.width() - result.get(word).width();
        if (more > 0 && more <= left) {
          result.set(word, longer);
          left -= more;
        }
      }
    }
    return result;
  }

  private List<Integer> words(List<Fragment> fragments) {
    return IntStream.range(0, fragments.size())
        .filter(i -> mayGrow(fragments.get(i)))
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> -Tatweel.rank(letters(fragments.get(i))))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  private boolean mayGrow(Fragment fragment) {
    return setting(fragment).script().equals("Arab")
        && setting(fragment).rightToLeft()
        && Tatweel.width(shaper, setting(fragment)) > 0
        && Tatweel.rank(letters(fragment)) > 0;
  }

  private Fragment lengthened(Fragment fragment, int strokes) {
    return fragment.shownBy(
        Tatweel.lengthened(letters(fragment), strokes, shaper, setting(fragment)));
  }

  private String letters(Fragment fragment) {
    return copy.text().substring(fragment.start(), fragment.end());
  }

  private static Setting setting(Fragment fragment) {
    return fragment.chunk().item().setting();
  }
}
