package fasti.editorial.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A run of text as one string that is being edited, made of the texts of its inlines.
///
/// A pass goes through it from left to right, notes what is to be replaced, and then has all of it
/// done at once.
final class Draft {
  /// Stands for something that is not to be edited, and counts as a letter.
  static final char OTHER = '\ufffc';

  private static final char LINE_BREAK = '\n';

  private final List<String> leaves = new ArrayList<>();
  private String text = "";
  private int[] ends = new int[4];
  private boolean isEdited;
  private final BitSet fixed = new BitSet();
  private final List<Edit> edits = new ArrayList<>();
  private final BitSet addresses = new BitSet();

  private record Edit(int start, int end, String with) {}

  void add(String leaf) {
    int at = leaves.size();
    if (at == ends.length) {
      ends = Arrays.copyOf(ends, 2 * at);
    }
    ends[at] = start(at) + leaf.length();
    leaves.add(leaf);
  }

  private int start(int leaf) {
    return leaf == 0 ? 0 : ends[leaf - 1];
  }

  void addOther() {
    fixed.set(leaves.size());
    add(Character.toString(OTHER));
  }

  void addLineBreak() {
    fixed.set(leaves.size());
    add(Character.toString(LINE_BREAK));
  }

  /// The letters as they stand now.
  String text() {
    if (text.isEmpty()) {
      text = leaves.size() == 1 ? leaves.getFirst() : String.join("", leaves);
      findAddresses();
    }
    return text;
  }

  /// The character at a place, or a line break where there is none.
  char at(int index) {
    return index < 0 || index >= text.length() ? LINE_BREAK : text.charAt(index);
  }

  /// Notes a replacement; without effect where it would change what is not to be edited, or would
  /// reach from one inline into the next.
  ///
  /// @param start not before the end of the last one
  /// @return whether it will be done
  boolean replace(int start, int end, String with) {
    int leaf = leafOf(start);
    int hit = addresses.nextSetBit(start);
    if (fixed.get(leaf) || end > ends[leaf] || (hit >= 0 && hit < Math.max(end, start + 1))) {
      return false;
    }
    edits.add(new Edit(start, end, with));
    return true;
  }

  private int leafOf(int index) {
    int low = 0;
    int high = leaves.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Does what was noted.
  void apply() {
    if (edits.isEmpty()) {
      return;
    }
    var edited = new StringBuilder(text.length() + 2 * edits.size());
    int at = 0;
    int next = 0;
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      while (next < edits.size() && edits.get(next).start() < ends[leaf]) {
        var edit = edits.get(next++);
        edited.append(text, at, edit.start()).append(edit.with());
        at = edit.end();
      }
      edited.append(text, at, ends[leaf]);
      at = ends[leaf];
      ends[leaf] = edited.length();
    }
    edits.clear();
    isEdited = true;
    text = edited.toString();
    findAddresses();
  }

  /// The texts of the inlines, one after the other; the same where nothing in them was replaced.
  List<String> texts() {
    if (!isEdited) {
      return leaves;
    }
    var texts = new ArrayList<String>(leaves.size());
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      texts.add(text(leaf));
    }
    return texts;
  }

  private String text(int leaf) {
    var before = leaves.get(leaf);
    boolean isSame =
        ends[leaf] - start(leaf) == before.length() && text.startsWith(before, start(leaf));
    return isSame ? before : text.substring(start(leaf), ends[leaf]);
  }

  /// Addresses of the web and of the post are to be copied as they are.
  private void findAddresses() {
    addresses.clear();
    for (var sign : List.of("://", "www.", "@")) {
      int at = text.indexOf(sign);
      while (at >= 0) {
        int start = at;
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
          start--;
        }
        int end = at + sign.length();
        while (end < text.length() && !isBlank(text.charAt(end))) {
          end++;
        }
        addresses.set(start, end);
        at = text.indexOf(sign, end);
      }
    }
  }

  /// A space of any kind, or a line's end.
  static boolean isBlank(char letter) {
    return letter <= ' ' || (letter >= '\u00a0' && isOtherBlank(letter));
  }

  private static boolean isOtherBlank(char letter) {
    return letter == '\u00a0'
        || (letter >= '\u2000' && letter <= '\u200a')
        || letter == '\u202f'
        || letter == '\u3000';
  }
}
