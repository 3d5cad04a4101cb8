package fasti.layout.page;

import fasti.layout.page.Share.Opening;
import fasti.layout.page.VerticalItem.Figure;
import fasti.text.Anchor;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One page's share of the column with everything at its place: from the top down figures that were
/// put off, text, figures at the foot, notes. Positions are from the type area's top left corner.
final class Sheet {
  /// The rule above notes, as long as it is in old books: short.
  static final Length NOTE_RULE = Length.points(62);

  static final Length NOTE_RULE_THICKNESS = Length.points(0.5);

  /// White between two notes in the side column, in lines of theirs, and as much more, in lines of
  /// the text, between them and other matter.
  private static final double BESIDE_GAP = 0.5;

  private final Desk desk;
  private final PageRoom room;
  private final List<PutStrip> text = new ArrayList<>();
  private final List<PutStrip> figures = new ArrayList<>();
  private final List<PutStrip> notes = new ArrayList<>();
  private final List<PutStrip> beside = new ArrayList<>();

  /// In reading order.
  private final List<PutStrip> all = new ArrayList<>();

  private final Opening noteOpening;
  private Length depth = Length.ZERO;

  Sheet(Desk desk, Share share) {
    this.desk = desk;
    this.room = PageRoom.of(desk);
    this.noteOpening = share.notes().opening();
    putNotes(share.notes().strips());
    putAtFoot(share.foot());
    putAtTop(share.top());
    share.matter().forEach(this::put);
    putBeside();
    List.of(text, figures, beside, notes).forEach(all::addAll);
  }

  /// @param top from the type area's top
  private record PutStrip(Strip strip, Length top) {
    Length bottom() {
      return top.plus(strip.height());
    }
  }

  private void putNotes(List<Strip> strips) {
    var y = room.height().minus(new Length(NoteRest.height(strips)));
    for (var strip : strips) {
      notes.add(new PutStrip(strip, y));
      y = y.plus(strip.height());
    }
  }

  private void putAtFoot(List<Figure> atFoot) {
    var foot = notes.isEmpty() ? room.height() : notes.getFirst().top().minus(room.noteGap());
    for (var figure : atFoot.reversed()) {
      foot = foot.minus(figure.height());
      put(figure, foot);
      foot = foot.minus(figure.white());
    }
  }

  private void putAtTop(List<Figure> atTop) {
    var top = Length.ZERO;
    for (var figure : atTop) {
      put(figure, top);
      top = top.plus(figure.height()).plus(figure.white());
    }
    depth = new Length(room.onGrid(top.scaledPoints()));
  }

  private void put(Figure figure, Length top) {
    var y = top;
    for (var strip : figure.strips()) {
      figures.add(new PutStrip(strip, y));
      y = y.plus(strip.height());
    }
  }

  private void put(VerticalItem item) {
    switch (item) {
      case Strip strip -> {
        repeatHead(strip);
        add(strip);
      }
      case VerticalItem.Space(var white) -> depth = text.isEmpty() ? depth : depth.plus(white);
      case VerticalItem.ToGrid white ->
          depth = text.isEmpty() ? depth : depth.plus(white.after(depth));
      case VerticalItem.PageEnd _,
          VerticalItem.Head _,
          VerticalItem.PartEnd _,
          VerticalItem.WritingRoom _ -> {}
      case Passage _, Band _, Figure _ -> throw new IllegalStateException("not set: " + item);
    }
  }

  private void repeatHead(Strip strip) {
    if (text.isEmpty()) {
      strip.continued().forEach(head -> add(head.asArtifact(Marking.Kind.LAYOUT)));
    }
  }

  private void add(Strip strip) {
    text.add(new PutStrip(strip, depth));
    depth = depth.plus(strip.height());
  }

  /// Notes in the side column; those without room there stand at the foot in the next round.
  private void putBeside() {
    var wanted = wantedBeside();
    if (wanted.isEmpty()) {
      return;
    }
    var styles = desk.styles();
    var column = new SideColumnInk(desk.area());
    var taken =
        Stream.of(text, figures)
            .flatMap(List::stream)
            .flatMap(put -> column.of(put.strip(), put.top()).stream())
            .map(ink -> ink.widenedBy(room.leading().times(BESIDE_GAP)))
            .toList();
    var gap = styles.sideNote().leading().times(BESIDE_GAP);
    var placing = new SideNotes(taken, room.height(), gap).place(wanted);
    for (var note : placing.placed()) {
      var y = note.top();
      for (var strip : note.note().strips()) {
        beside.add(new PutStrip(strip, y));
        y = y.plus(strip.height());
      }
    }
    placing.left().forEach(note -> note.element().anchor().ifPresent(desk.ledger()::sendToFoot));
  }

  /// Each note with its first line level with that of its call.
  private List<SideNotes.Beside> wantedBeside() {
    var styles = desk.styles();
    var level = styles.text().baseline().minus(styles.sideNote().baseline());
    return calling().stream()
        .flatMap(
            put ->
                put.strip().asides().stream()
                    .map(
                        aside ->
                            new SideNotes.Beside(
                                aside.note(), put.top().plus(aside.y()).plus(level))))
        .toList();
  }

  /// What calls notes that stand beside it, from the top down.
  private List<PutStrip> calling() {
    var calling = new ArrayList<PutStrip>();
    for (var strips : List.of(text, figures)) {
      for (var put : strips) {
        if (!put.strip().asides().isEmpty()) {
          calling.add(put);
        }
      }
    }
    calling.sort(Comparator.comparing(PutStrip::top));
    return calling;
  }

  /// Whether something reaches below the page's foot.
  boolean isTooTall() {
    return reachesBelowFoot(text)
        || reachesBelowFoot(figures)
        || (!notes.isEmpty() && notes.getFirst().top().compareTo(Length.ZERO) < 0);
  }

  private boolean reachesBelowFoot(List<PutStrip> strips) {
    for (var put : strips) {
      if (put.bottom().compareTo(room.height()) > 0) {
        return true;
      }
    }
    return false;
  }

  /// What the page begins with, in reading order: figures from before do not count where there is
  /// text.
  Optional<Strip.Start> start() {
    for (var put : all) {
      if (put.strip().start().isPresent()) {
        return put.strip().start();
      }
    }
    return Optional.empty();
  }

  /// What is in force at the page's end.
  RunningHead headAfter(RunningHead before) {
    return opening(text.reversed()).orElse(before);
  }

  /// What the page is to say: the first part that begins on it, else the one that goes on.
  RunningHead headOn(RunningHead inForce) {
    return opening(text).orElse(inForce);
  }

  /// The first part that begins on some strips.
  private static Optional<RunningHead> opening(List<PutStrip> strips) {
    for (var put : strips) {
      if (put.strip().opening().isPresent()) {
        return put.strip().opening();
      }
    }
    return Optional.empty();
  }

  /// Notes on which page each anchor stands that is on none before.
  void addAnchors(String folio, Map<Anchor, String> folios) {
    for (var put : all) {
      for (var mark : put.strip().marks()) {
        folios.putIfAbsent(mark.anchor(), folio);
      }
    }
  }

  /// Notes where links lead to what stands on the page and on none before.
  ///
  /// @param left of the type area
  void addDestinations(int pageIndex, Length left, Map<Anchor, Destination> destinations) {
    for (var put : all) {
      for (var mark : put.strip().marks()) {
        var place =
            new Destination(
                pageIndex, left.plus(mark.x()), margin().plus(put.top()).plus(mark.y()));
        destinations.putIfAbsent(mark.anchor(), place);
      }
    }
  }

  /// The type area's top edge.
  private Length margin() {
    return desk.area().design().margins().top();
  }

  /// Everything at its place on the page.
  List<Placed> matter(Length left) {
    var matter = new ArrayList<Placed>();
    for (var put : all) {
      var down = margin().plus(put.top());
      for (var placed : put.strip().matter()) {
        matter.add(placed.movedBy(left, down));
      }
    }
    if (!notes.isEmpty()) {
      matter.add(noteRule().movedBy(left, margin()));
    }
    return matter;
  }

  /// Above notes that go on from the page before, it goes through.
  private Placed noteRule() {
    var y = notes.getFirst().top().minus(room.noteGap().times(0.5));
    var width =
        switch (noteOpening) {
          case NEW -> NOTE_RULE.min(desk.area().measure());
          case GOES_ON -> desk.area().measure();
        };
    return desk.rule(Length.ZERO, y, width, NOTE_RULE_THICKNESS);
  }

  List<LinkArea> links(Length left) {
    var links = new ArrayList<LinkArea>();
    for (var put : all) {
      for (var link : put.strip().links()) {
        links.add(link.movedBy(left, margin().plus(put.top())));
      }
    }
    return links;
  }
}
