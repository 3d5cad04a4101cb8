package fasti.layout.page;

import fasti.layout.page.Share.NoteLines;
import fasti.layout.page.Share.Opening;
import fasti.layout.page.Start.Closing;
import fasti.layout.page.Start.PageEnding;
import fasti.layout.page.VerticalItem.Figure;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Takes one page's share out of the column, with what was chosen for the page.
final class ShareMaker {
  private final GalleyCuts galley;
  private final PageRoom room;
  private final List<VerticalItem> matter = new ArrayList<>();
  private final List<Figure> foot = new ArrayList<>();

  ShareMaker(GalleyCuts galley, PageRoom room) {
    this.galley = galley;
    this.room = room;
  }

  /// @param from where the page begins
  /// @param to where the next one begins
  Share share(Start from, Start to, PageEnding page) {
    if (page.closing() != Closing.WAITING_ALONE) {
      take(from.place(), to.place(), page.fill().trace());
    }
    var waiting = from.waiting();
    boolean goesOn = !waiting.notes().isEmpty() && waiting.notes().getFirst().from() > 0;
    return new Share(
        waiting.figuresOn(room),
        page.closing() == Closing.CLOSED ? withWritingLines(page) : matter,
        foot,
        new NoteLines(page.notes().strips(), goesOn ? Opening.GOES_ON : Opening.NEW),
        page.closing());
  }

  /// Where a part ends, the white below is given to its questions.
  private List<VerticalItem> withWritingLines(PageEnding page) {
    long taken = page.fill().taken() + page.notes().height();
    return WritingSpace.fill(matter, room.height().minus(new Length(taken)), room.height());
  }

  private void take(Place from, Place to, Trace trace) {
    for (int at = from.item(); at < to.item(); at++) {
      switch (galley.item(at)) {
        case Passage passage -> {
          boolean begun = at == from.item() && from.isInside();
          int version = begun ? from.version() : trace.of(at).version();
          var strips = passage.versions().get(version).strips();
          matter.addAll(strips.subList(begun ? from.line() : 0, strips.size()));
        }
        case Band band -> {
          int first = at == from.item() ? from.line() : 0;
          matter.add(band.portion(first, trace.of(at).version(), band.matter().size()));
        }
        case Figure figure -> take(figure, trace.of(at).place());
        case Strip _,
            VerticalItem.Space _,
            VerticalItem.ToGrid _,
            VerticalItem.PageEnd _,
            VerticalItem.Head _,
            VerticalItem.PartEnd _,
            VerticalItem.WritingRoom _ ->
            matter.add(galley.item(at));
      }
    }
    if (to.isInside()) {
      int begun = to.item() == from.item() ? from.line() : 0;
      takeBegun(begun, to, trace);
    }
  }

  /// What the page shows of an item that goes on on the next page.
  private void takeBegun(int begun, Place to, Trace trace) {
    if (galley.item(to.item()) instanceof Passage passage) {
      matter.addAll(passage.versions().get(to.version()).strips().subList(begun, to.line()));
    }
    if (galley.item(to.item()) instanceof Band band) {
      matter.add(band.portion(begun, trace.of(to.item()).version(), to.line()));
    }
  }

  private void take(Figure figure, Trace.FigurePlace place) {
    switch (place) {
      case IN_TEXT -> {
        matter.add(new VerticalItem.Space(figure.white()));
        matter.addAll(figure.strips());
        matter.add(figure.below());
      }
      case AT_FOOT -> foot.add(figure);
      case PUT_OFF -> {}
    }
  }
}
