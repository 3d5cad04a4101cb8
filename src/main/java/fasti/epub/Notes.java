package fasti.epub;

import fasti.text.Note;
import java.util.ArrayList;
import java.util.List;

/// The notes called in one document, in the order of their calls. A note may call another: its note
/// then comes after those of the text.
final class Notes {
  private final List<Note> called = new ArrayList<>();

  void call(Note note) {
    called.add(note);
  }

  int count() {
    return called.size();
  }

  /// @param index counted from 0
  Note at(int index) {
    return called.get(index);
  }
}
