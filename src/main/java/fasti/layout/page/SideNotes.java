package fasti.layout.page;

import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives the notes of one page their places in the column beside the text: each level with its
/// call, pushed down below the note before it and below whatever else stands in the column, then
/// pushed up from the foot of the page. The longest give way where they do not all have room.
///
/// @param taken what else stands in the column
/// @param height of the column
/// @param gap white between two notes
record SideNotes(List<Taken> taken, Length height, Length gap) {
  SideNotes {
    taken = taken.stream().sorted(Comparator.comparing(Taken::top)).toList();
  }

  /// A part of the column where no note may stand.
  record Taken(Length top, Length bottom) {
    Taken widenedBy(Length white) {
      return new Taken(top.minus(white), bottom.plus(white));
    }
  }

  /// @param top from the column's top
  record Beside(SetNote note, Length top) {
    Length bottom() {
      return top.plus(note.height());
    }
  }

  /// @param placed in the order of their calls
  /// @param left those without room
  record Placing(List<Beside> placed, List<SetNote> left) {}

  /// A note farther than this share of the column from its call is not beside it: it stands better
  /// at the foot.
  private static final double FARTHEST = 1.0 / 3;

  /// @param wanted each note as high as it should stand, in the order of the calls
  Placing place(List<Beside> wanted) {
    var notes = new ArrayList<>(wanted);
    var left = new ArrayList<SetNote>();
    while (true) {
      var placed = placed(notes);
      var giving =
          placed.map(found -> tooFar(notes, found)).orElseGet(() -> Optional.of(longest(notes)));
      if (giving.isEmpty()) {
        return new Placing(placed.orElseThrow(), left);
      }
      notes.remove(giving.get());
      left.add(giving.get().note());
    }
  }

  /// The note that is farthest from its call, if that is too far.
  private Optional<Beside> tooFar(List<Beside> wanted, List<Beside> placed) {
    var most = height.times(FARTHEST);
    var farthest = Optional.<Beside>empty();
    for (int i = 0; i < wanted.size(); i++) {
      var down = placed.get(i).top().minus(wanted.get(i).top());
      var far = down.max(down.negated());
      if (far.compareTo(most) > 0) {
        most = far;
        farthest = Optional.of(wanted.get(i));
      }
    }
    return farthest;
  }

  /// Of several that are equally long the last.
  private static Beside longest(List<Beside> notes) {
    return notes.stream()
        .reduce(
            (one, other) -> one.note().height().compareTo(other.note().height()) > 0 ? one : other)
        .orElseThrow();
  }

  private Optional<List<Beside>> placed(List<Beside> wanted) {
    return pushedUp(pushedDown(wanted));
  }

  private List<Beside> pushedDown(List<Beside> wanted) {
    var placed = new ArrayList<Beside>();
    var free = Length.ZERO;
    for (var note : wanted) {
      var lower = below(new Beside(note.note(), note.top().max(free)));
      placed.add(lower);
      free = lower.bottom().plus(gap);
    }
    return placed;
  }

  private Optional<List<Beside>> pushedUp(List<Beside> notes) {
    var placed = new ArrayList<Beside>();
    var foot = height;
    for (var note : notes.reversed()) {
      var top = note.top().min(foot.minus(note.note().height()));
      var higher = above(new Beside(note.note(), top));
      if (higher.top().compareTo(Length.ZERO) < 0) {
        return Optional.empty();
      }
      placed.add(higher);
      foot = higher.top().minus(gap);
    }
    return Optional.of(placed.reversed());
  }

  /// The note moved down past what stands in its way.
  private Beside below(Beside note) {
    var lower = note;
    for (var other : taken) {
      lower = meet(lower, other) ? new Beside(note.note(), other.bottom().plus(gap)) : lower;
    }
    return lower;
  }

  private Beside above(Beside note) {
    var higher = note;
    for (var other : taken.reversed()) {
      if (meet(higher, other)) {
        higher = new Beside(note.note(), other.top().minus(gap).minus(note.note().height()));
      }
    }
    return higher;
  }

  private boolean meet(Beside note, Taken other) {
    return note.top().compareTo(other.bottom().plus(gap)) < 0
        && note.bottom().plus(gap).compareTo(other.top()) > 0;
  }
}
