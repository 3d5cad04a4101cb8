package fasti.editorial;

import fasti.document.Edition;
import fasti.document.Publication;
import fasti.model.Timeline;
import fasti.report.Outcome;

/// Turns what the author knows into the handout's text: order, numbers, references, contents,
/// chronology, glossary, index, notes, credits.
public final class Editor {
  public static Outcome<Publication> edit(Timeline timeline, Edition edition) {
    throw new UnsupportedOperationException();
  }

  private Editor() {}
}
