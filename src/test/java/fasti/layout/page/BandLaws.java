package fasti.layout.page;

import static fasti.Laws.forAll;
import static fasti.layout.page.ToyColumn.strip;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.Ink;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BandLaws {
  private static final Length ACROSS = Length.points(200);
  private static final Band.NoteTop NOTE_TOP =
      new Band.NoteTop(
          Length.points(10),
          Length.points(50),
          new Placed.Rule(
              new Marking.Artifact(Marking.Kind.LAYOUT),
              Length.ZERO,
              Length.ZERO,
              Length.points(20),
              Length.points(1),
              Ink.BLACK));

  /// A column with bands, each strip of which has a mark that names its place: `t` for text, `n`
  /// for the notes called on it.
  private static final class Marked {
    private final RandomGenerator random;
    private final List<VerticalItem> items = new ArrayList<>();
    private int count;

    Marked(RandomGenerator random) {
      this.random = random;
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        items.add(text(random.nextInt(5, 20)));
        items.add(new VerticalItem.Space(Length.points(5)));
        items.add(band(random.nextInt(1, 90)));
        items.add(new VerticalItem.Space(Length.points(5)));
      }
      items.add(text(5));
    }

    private Strip text(double height) {
      return strip(height).withMark(new Anchor("t" + count++));
    }

    private Band band(int lines) {
      var matter = new ArrayList<VerticalItem>();
      for (int i = 0; i < lines; i++) {
        matter.add(random.nextInt(8) == 0 ? calling(random.nextInt(1, 4)) : text(5));
        matter.add(random.nextInt(4) == 0 ? ToyColumn.KEEP : ToyColumn.MAY_END);
      }
      matter.add(text(5));
      return new Band(matter, ACROSS, NOTE_TOP);
    }

    private Strip calling(int noteLines) {
      var note = new ArrayList<Strip>();
      for (int i = 0; i < noteLines; i++) {
        note.add(strip(5).withMark(new Anchor("n" + count + "." + i)));
      }
      var call = text(5);
      return ToyColumn.calling(
              strip(5), new SetNote(note, ToyColumn.note(1).element(), SetNote.Stand.FOOT))
          .withMark(call.marks().getFirst().anchor());
    }

    List<Share> shares() {
      return new PageFit(items, ToyColumn.PAGE).shares();
    }
  }

  private static List<Strip.Mark> marks(Share share, String kind) {
    return share.matter().stream()
        .filter(item -> item instanceof Strip)
        .flatMap(item -> ((Strip) item).marks().stream())
        .filter(mark -> mark.anchor().id().startsWith(kind))
        .toList();
  }

  @Test
  void everyLineStandsOnceAndInItsOrder() {
    forAll(
        Marked::new,
        marked -> {
          int at = 0;
          for (var share : marked.shares()) {
            for (var mark : marks(share, "t")) {
              assertThat(mark.anchor().id()).isEqualTo("t" + at++);
            }
          }
          assertThat(at).isEqualTo(marked.count);
        });
  }

  @Test
  void aNoteStandsInTheColumnOfItsCall() {
    forAll(
        Marked::new,
        marked -> {
          for (var share : marked.shares()) {
            for (var note : marks(share, "n")) {
              var call = number(note.anchor().id());
              assertThat(marks(share, "t"))
                  .anyMatch(
                      mark -> mark.anchor().id().equals("t" + call) && mark.x().equals(note.x()));
            }
          }
        });
  }

  @Test
  void aNoteTooLongForAColumnGoesOnAtTheFootOfThePages() {
    var matter = new ArrayList<VerticalItem>();
    for (int i = 0; i < 20; i++) {
      matter.add(i == 3 ? ToyColumn.calling(strip(5), ToyColumn.note(30)) : strip(5));
      matter.add(ToyColumn.MAY_END);
    }

    var shares = new PageFit(List.of(new Band(matter, ACROSS, NOTE_TOP)), ToyColumn.PAGE).shares();

    assertThat(shares.stream().mapToInt(share -> share.notes().strips().size()).sum())
        .isEqualTo(30);
    assertThat(shares.getFirst().notes().strips()).isNotEmpty();
  }

  @Test
  void noPageIsHigherThanItsPaper() {
    forAll(
        Marked::new,
        marked -> {
          for (var share : marked.shares()) {
            assertThat(Galley.height(inked(share.matter())))
                .isLessThanOrEqualTo(ToyColumn.PAGE.height());
          }
        });
  }

  private static List<VerticalItem> inked(List<VerticalItem> matter) {
    var inked = new ArrayList<>(matter);
    while (!(inked.getFirst() instanceof Strip)) {
      inked.removeFirst();
    }
    while (!(inked.getLast() instanceof Strip)) {
      inked.removeLast();
    }
    return inked;
  }

  @Test
  void theColumnsOfTextThatMayEndAnywhereAreLevelWhereItEnds() {
    forAll(
        random -> random.nextInt(4, 38),
        lines -> {
          var matter = new ArrayList<VerticalItem>();
          for (int i = 0; i < lines; i++) {
            matter.add(strip(5).withMark(new Anchor("t" + i)));
            matter.add(ToyColumn.MAY_END);
          }
          var share =
              new PageFit(List.of(new Band(matter, ACROSS, NOTE_TOP)), ToyColumn.PAGE)
                  .shares()
                  .getFirst();
          long left = marks(share, "t").stream().filter(m -> m.x().equals(Length.ZERO)).count();
          assertThat(left).isEqualTo((lines + 1) / 2);
        });
  }

  /// What stands between the letter and the dot of a note's name.
  private static String number(String id) {
    return id.substring(1, (id + ".").indexOf('.'));
  }
}
