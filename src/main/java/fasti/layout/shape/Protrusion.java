package fasti.layout.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How far the characters of one face may stand in the margin, so that the edge of a column looks
/// straight: a hyphen or a comma at the very edge looks like a notch in it.
///
/// What is lined up is the ink of an `n`: a character with more white beside it than an `n` hangs
/// out by the difference, and by a share of its own ink, which a table gives for each shape. Shares
/// come near those that Hàn Thế Thành (*Micro-typographic extensions to the TeX typesetting
/// system*, 2000) found to look right.
public final class Protrusion {
  private static final char FIRST = '!';

  /// Latin, Greek and Cyrillic letters.
  private static final char LAST_LETTER = '\u052f';

  private static final char FIRST_MARK = '\u2010';
  private static final char LAST_MARK = '\u203a';
  private static final Share NONE = new Share(0, 0);
  private static final Once<Map<Character, Share>> SHARES = new Once<>(Protrusion::readShares);

  private final short[] letters = new short[2 * (LAST_LETTER + 1)];
  private final short[] marks = new short[2 * (LAST_MARK - FIRST_MARK + 1)];

  /// In thousandths of the ink's width.
  private record Share(int left, int right) {}

  Protrusion(Face face) {
    int straight = face.glyph('n');
    int left = face.leftBearing(straight);
    int right = face.rightBearing(straight);
    for (char letter = FIRST; letter <= LAST_MARK; letter++) {
      if (letter <= LAST_LETTER || letter >= FIRST_MARK) {
        int glyph = face.glyph(letter);
        var share = SHARES.value().getOrDefault(letter, NONE);
        int white = face.leftBearing(glyph) + face.rightBearing(glyph);
        int ink = glyph == 0 ? 0 : face.advance(glyph) - white;
        put(2 * letter, face.leftBearing(glyph) - left + ink * share.left / 1000);
        put(2 * letter + 1, face.rightBearing(glyph) - right + ink * share.right / 1000);
      }
    }
  }

  private void put(int at, int units) {
    short hang = (short) Math.clamp(units, 0, Short.MAX_VALUE);
    if (at < letters.length) {
      letters[at] = hang;
    } else {
      marks[at - 2 * FIRST_MARK] = hang;
    }
  }

  private int get(char letter, int side) {
    if (letter <= LAST_LETTER) {
      return letters[2 * letter + side];
    }
    boolean mark = letter >= FIRST_MARK && letter <= LAST_MARK;
    return mark ? marks[2 * (letter - FIRST_MARK) + side] : 0;
  }

  /// How far a character may hang out where it begins a line, in font units.
  public int left(char letter) {
    return get(letter, 0);
  }

  /// How far a character may hang out where it ends a line, in font units.
  public int right(char letter) {
    return get(letter, 1);
  }

  private static Map<Character, Share> readShares() {
    var shares = new HashMap<Character, Share>();
    contents()
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(
            cells -> {
              var share = new Share(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
              cells[0].chars().forEach(letter -> shares.put((char) letter, share));
            });
    return shares;
  }

  private static String contents() {
    try (InputStream stream = Protrusion.class.getResourceAsStream("protrusion.tsv")) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
