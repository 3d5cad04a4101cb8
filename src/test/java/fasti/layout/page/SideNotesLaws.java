package fasti.layout.page;

import static fasti.Laws.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.layout.page.SideNotes.Beside;
import fasti.layout.page.SideNotes.Taken;
import fasti.layout.page.StructureElement.Role;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SideNotesLaws {
  private static final Length HEIGHT = Length.points(600);
  private static final Length GAP = Length.points(5);

  private record Case(List<Beside> wanted, List<Taken> taken) {
    SideNotes.Placing placed() {
      return new SideNotes(taken, HEIGHT, GAP).place(wanted);
    }
  }

  private static SetNote note(double height) {
    return new SetNote(
        List.of(Strip.of(Length.points(height), List.of())),
        StructureElement.of(Role.NOTE, List.of()),
        SetNote.Stand.SIDE);
  }

  private static Case any(RandomGenerator random) {
    var wanted = new ArrayList<Beside>();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      wanted.add(new Beside(note(random.nextInt(10, 120)), Length.points(random.nextInt(0, 590))));
    }
    wanted.sort(Comparator.comparing(Beside::top));
    var taken = new ArrayList<Taken>();
    for (int i = random.nextInt(3); i > 0; i--) {
      var top = Length.points(random.nextInt(0, 500));
      taken.add(new Taken(top, top.plus(Length.points(random.nextInt(5, 200)))));
    }
    return new Case(wanted, taken);
  }

  @Test
  void everyNoteIsPlacedOrLeft() {
    forAll(
        SideNotesLaws::any,
        page -> {
          var placing = page.placed();
          var all = new ArrayList<>(placing.left());
          placing.placed().forEach(beside -> all.add(beside.note()));
          assertThat(all)
              .usingElementComparator(SideNotesLaws::same)
              .containsExactlyInAnyOrderElementsOf(
                  page.wanted().stream().map(Beside::note).toList());
        });
  }

  private static int same(SetNote one, SetNote other) {
    return one.height().compareTo(other.height());
  }

  @Test
  void notesStandInTheColumnBelowOneAnother() {
    forAll(
        SideNotesLaws::any,
        page -> {
          var free = Length.ZERO;
          for (var note : page.placed().placed()) {
            assertThat(note.top()).isGreaterThanOrEqualTo(free);
            assertThat(note.bottom()).isLessThanOrEqualTo(HEIGHT);
            free = note.bottom().plus(GAP);
          }
        });
  }

  @Test
  void noNoteMeetsWhatElseStandsInTheColumn() {
    forAll(
        SideNotesLaws::any,
        page -> {
          for (var note : page.placed().placed()) {
            assertThat(page.taken())
                .allMatch(
                    other ->
                        note.top().compareTo(other.bottom()) > 0
                            || note.bottom().compareTo(other.top()) < 0);
          }
        });
  }

  @Test
  void aNoteThatHasRoomStandsLevelWithItsCall() {
    var wanted =
        List.of(new Beside(note(50), Length.points(100)), new Beside(note(50), Length.points(300)));

    assertThat(new Case(wanted, List.of()).placed().placed()).isEqualTo(wanted);
  }

  @Test
  void notesAtTheFootArePushedUp() {
    var wanted =
        List.of(new Beside(note(50), Length.points(540)), new Beside(note(50), Length.points(580)));

    var tops = new Case(wanted, List.of()).placed().placed().stream().map(Beside::top).toList();

    assertThat(tops).containsExactly(Length.points(495), Length.points(550));
  }

  @Test
  void theLongestNoteGivesWay() {
    var wanted =
        List.of(
            new Beside(note(20), Length.points(100)),
            new Beside(note(590), Length.points(110)),
            new Beside(note(30), Length.points(120)));

    var placing = new Case(wanted, List.of()).placed();

    assertThat(placing.left()).containsExactly(wanted.get(1).note());
    assertThat(placing.placed()).hasSize(2);
  }
}
