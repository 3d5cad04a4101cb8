package fasti.editorial;

import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import java.util.ArrayList;
import java.util.List;

/// Runs of text made from plain words.
final class Inlines {
  private static final String STOPS = ".!?…。！？";

  /// Empty for no text.
  static List<Inline> of(String text) {
    return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
  }

  static Inline link(Anchor target, LinkRole role, List<Inline> content, Origin origin) {
    return new Inline.Link(new LinkTarget.Local(target), role, content, origin);
  }

  /// The runs that hold anything, one after the other, with the text between them.
  static List<Inline> joined(String between, List<List<Inline>> runs) {
    var all = new ArrayList<Inline>();
    for (var run : runs) {
      if (!run.isEmpty()) {
        if (!all.isEmpty()) {
          all.add(new Inline.Text(between));
        }
        all.addAll(run);
      }
    }
    return all;
  }

  /// The run with a full stop at its end, where it has none.
  static List<Inline> sentence(List<Inline> run) {
    var letters = Inline.plainText(run);
    if (letters.isEmpty() || STOPS.indexOf(letters.charAt(letters.length() - 1)) >= 0) {
      return run;
    }
    var all = new ArrayList<>(run);
    all.add(new Inline.Text("."));
    return all;
  }

  private Inlines() {}
}
