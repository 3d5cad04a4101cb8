package fasti.layout.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Divides a paragraph into stretches that can be shaped: by style, language, face (with
/// fall-back), script and bidirectional level. ICU is asked only where a paragraph needs it.
public final class Itemizer {
  private final byte[] levels;
  private final String[] scripts;
  private final Face[] faces;

  private Itemizer(byte[] levels, String[] scripts) {
    this.levels = levels;
    this.scripts = scripts;
    this.faces = new Face[levels.length];
  }

  /// The stretches in reading order, without gaps.
  ///
  /// @param missing is told each character that no face has, by its index
  public static List<TextItem> itemize(StyledText styled, Typecase typecase, IntConsumer missing) {
    var text = styled.text();
    if (styled.isPlain() && PlainText.isLatin(text)) {
      var latin = latin(styled, typecase);
      if (latin.size() == styled.ranges().size()) {
        return latin;
      }
    }
    var itemizer =
        styled.isPlain()
            ? new Itemizer(new byte[text.length()], Scripts.ofPlain(text))
            : new Itemizer(Levels.of(styled), Scripts.of(text));
    var paragraph = new FaceChooser.Paragraph(text, typecase, missing, itemizer.faces);
    var items = new ArrayList<TextItem>();
    for (StyledRange range : styled.ranges()) {
      var chooser = new FaceChooser(paragraph, range.style(), range.language());
      chooser.choose(range.start(), range.end());
      itemizer.cut(range, chooser.wanted(), items);
    }
    return items;
  }

  /// What most paragraphs are: Latin letters all of which the wanted faces have, so that each range
  /// is one stretch. Fewer stretches than ranges where a face lacks a letter.
  private static List<TextItem> latin(StyledText styled, Typecase typecase) {
    var items = new ArrayList<TextItem>(styled.ranges().size());
    var paragraph = new FaceChooser.Paragraph(styled.text(), typecase, _ -> {}, new Face[0]);
    for (var range : styled.ranges()) {
      var chooser = new FaceChooser(paragraph, range.style(), range.language());
      if (range.start() == range.end() || !chooser.hasAll(range.start(), range.end())) {
        break;
      }
      var style = ScriptBalance.balanced(range, PlainText.LATIN, false);
      var setting = new Setting(chooser.wanted(), style, range.language(), PlainText.LATIN, false);
      items.add(new TextItem(range.start(), range.end(), setting, 0));
    }
    return items;
  }

  private void cut(StyledRange range, Face wanted, List<TextItem> items) {
    int start = range.start();
    for (int i = start + 1; i <= range.end(); i++) {
      if (i == range.end() || !isAlike(i - 1, i)) {
        items.add(item(range, wanted, start, i));
        start = i;
      }
    }
  }

  private boolean isAlike(int one, int other) {
    return levels[one] == levels[other]
        && scripts[one].equals(scripts[other])
        && faces[one] == faces[other];
  }

  private TextItem item(StyledRange range, Face wanted, int start, int end) {
    int level = levels[start];
    var face = faces[start];
    var style = ScriptBalance.balanced(range, scripts[start], face != wanted);
    var setting = new Setting(face, style, range.language(), scripts[start], level % 2 == 1);
    return new TextItem(start, end, setting, level);
  }

  /// The order in which the stretches of one line stand from left to right (UAX 9, rule L2).
  ///
  /// @param levels one a stretch, in reading order
  /// @return indices into `levels`
  public static int[] visualOrder(int[] levels) {
    var order = new int[levels.length];
    int highest = 0;
    int lowestOdd = Integer.MAX_VALUE;
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      highest = Math.max(highest, levels[i]);
      lowestOdd = levels[i] % 2 == 1 ? Math.min(lowestOdd, levels[i]) : lowestOdd;
    }
    for (int level = highest; level >= lowestOdd; level--) {
      reverseFrom(level, levels, order);
    }
    return order;
  }

  /// Turns each stretch of items at this level or a higher one around.
  private static void reverseFrom(int level, int[] levels, int[] order) {
    int i = 0;
    while (i < levels.length) {
      int start = i;
      while (i < levels.length && levels[i] >= level) {
        i++;
      }
      for (int left = start, right = i - 1; left < right; left++, right--) {
        int kept = order[left];
        order[left] = order[right];
        order[right] = kept;
      }
      i++;
    }
  }
}
