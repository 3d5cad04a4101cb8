package fasti.layout.page;

import fasti.layout.page.Start.Closing;
import fasti.layout.page.Start.PageEnding;
import fasti.layout.page.VerticalItem.Figure;
import fasti.layout.page.Waiting.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The walk down the column from one place where a page begins. It holds all ways to fill the page
/// that are worth a look, and offers each place on the way where the page may end.
final class Descent {
  /// With more than this in all, a page would show that its paragraphs were stretched or squeezed;
  /// and each line more is one more way to follow down each page.
  static final int MOST_LINES_MOVED = 2;

  /// A page ends above this part of its height only where it cannot well end below: so much white
  /// is dearer than anything but parting what belongs together.
  static final double LEAST_FILLED = 0.6;

  /// An end that costs so much parts what belongs together: it is looked at only where there is no
  /// other.
  static final double BAD_END = PagePrices.SPLIT_NOTE;

  private final GalleyCuts galley;
  private final PageRoom room;
  private final Starts starts;
  private final Junction from;
  private final Waiting waiting;
  private final long height;
  private List<Fill> fills = List.of();
  private Ends ends = Ends.GOOD;
  private boolean offered;

  Descent(GalleyCuts galley, PageRoom room, Starts starts, Junction from) {
    this.galley = galley;
    this.room = room;
    this.starts = starts;
    this.from = from;
    this.waiting = from.waiting();
    this.height = room.height().scaledPoints();
  }

  /// Which ends of the page are looked at.
  private enum Ends {
    /// The page is filled well, and nothing is parted.
    GOOD,
    ANY
  }

  void run() {
    if (!waiting.isNothing()) {
      showWaitingAlone();
    }
    if (waiting.turn() == Turn.MATTER) {
      descend();
      if (!offered) {
        ends = Ends.ANY;
        descend();
      }
    }
  }

  private void descend() {
    fills = new ArrayList<>();
    fills.add(waiting.fill(room));
    int at = from.place().item();
    if (from.place().isInside()) {
      layRest(from.place());
      at++;
    }
    while (at < galley.size() && !fills.isEmpty()) {
      if (galley.isForced(at)) {
        at++;
        break;
      }
      if (endBefore(at)) {
        return;
      }
      take(at);
      at++;
    }
    close(at);
  }

  /// Offers to end the page before an item.
  ///
  /// @return whether the page is full
  private boolean endBefore(int at) {
    double cut = galley.cutBefore(at);
    if (cut == Double.POSITIVE_INFINITY) {
      return false;
    }
    for (var fill : fills) {
      if (fill.isInked()) {
        offer(fill, Place.before(at), cut);
      }
    }
    if (isToFit()) {
      fills.removeIf(fill -> fill.bottom() > height);
    }
    return fills.isEmpty();
  }

  /// Whether what is taller than the page is no way any more.
  private boolean isToFit() {
    return offered || ends == Ends.GOOD;
  }

  private void take(int at) {
    switch (galley.item(at)) {
      case Strip strip -> fills.forEach(fill -> fill.take(strip));
      case Passage passage -> takePassage(at, passage);
      case Band _ -> layBand(Place.before(at));
      case Figure figure -> takeFigure(at, figure);
      case VerticalItem.Space(var white) -> fills.forEach(fill -> fill.white(white));
      case VerticalItem.ToGrid white -> fills.forEach(fill -> fill.white(white));
      case VerticalItem.PartEnd _ -> fills.forEach(this::endPart);
      case VerticalItem.PageEnd _, VerticalItem.Head _, VerticalItem.WritingRoom _ -> {}
    }
  }

  private void endPart(Fill fill) {
    int astray = fill.putOff().size() + waiting.figuresAfter(room).size();
    fill.charge(PagePrices.FIGURE_ASTRAY * astray);
  }

  private void takePassage(int at, Passage passage) {
    var next = new ArrayList<Fill>(fills.size() * passage.versions().size());
    for (var fill : fills) {
      for (int version = 0; version < passage.versions().size(); version++) {
        var chosen = passage.versions().size() == 1 ? fill : fill.copy();
        chosen.choose(at, passage, version);
        if (Math.abs(chosen.moved()) <= MOST_LINES_MOVED) {
          lay(chosen, new Place(at, version, 0));
          keep(next, chosen);
        }
      }
    }
    fills = next;
  }

  private void layRest(Place place) {
    if (galley.item(place.item()) instanceof Band) {
      layBand(place);
    } else {
      fills.forEach(fill -> lay(fill, place));
    }
  }

  /// Lays the columns of a band: to its end, or to where the page ends inside it.
  private void layBand(Place first) {
    var heights = starts.heights(first.item(), height);
    var next = new ArrayList<Fill>();
    for (var fill : fills) {
      long gap = fill.notes().isEmpty() ? 0 : noteGap();
      long free = height - fill.below() - fill.noteHeight() - gap;
      var band = new BandEnds(heights, room, first.line(), free);
      band.whole().ifPresent(ending -> keep(next, laid(fill, first, ending)));
      for (var ending : band.partial()) {
        offer(
            laid(fill, first, ending),
            new Place(first.item(), 0, ending.to()),
            heights.cut(ending.to()));
      }
      boolean mustShow = !fill.isInked() && next.isEmpty() && waiting.isNothing();
      if (mustShow && ends == Ends.ANY && !offered) {
        layLeast(fill, first, band.least());
      }
    }
    fills = next;
  }

  /// What is higher than the page is shown all the same.
  private void layLeast(Fill fill, Place first, BandEnds.Ending least) {
    boolean all = least.to() == ((Band) galley.item(first.item())).matter().size();
    var end = all ? Place.before(first.item() + 1) : new Place(first.item(), 0, least.to());
    offer(laid(fill, first, least), end, 0);
  }

  private Fill laid(Fill fill, Place first, BandEnds.Ending ending) {
    var laid = fill.copy();
    laid.call(((Band) galley.item(first.item())).longNotes(first.line(), ending.to()));
    laid.ink(ending.height(), ending.height());
    laid.chooseColumns(first.item(), ending);
    return laid;
  }

  /// Lays the lines of a passage, and offers to end the page between them.
  private void lay(Fill fill, Place first) {
    var passage = (Passage) galley.item(first.item());
    var version = passage.versions().get(first.version());
    long leading = passage.leading().scaledPoints();
    if (first.line() == 0 && staysAbove(fill, leading * version.lines()) && !passage.hasNotes()) {
      fill.ink(leading * version.lines(), 0);
      return;
    }
    for (int line = first.line(); line < version.lines(); line++) {
      var rung = version.rung(line);
      fill.ink(leading, leading);
      fill.call(rung.notes());
      if (fill.bottom() > height && isToFit()) {
        return;
      }
      if (line < version.lines() - 1) {
        offer(fill, new Place(first.item(), first.version(), line + 1), rung.price());
      }
    }
  }

  /// Whether a page would end too high anywhere inside some matter, so that nobody need look.
  private boolean staysAbove(Fill fill, long matter) {
    return ends == Ends.GOOD && fill.taken() + matter + fill.noteHeight() < height * LEAST_FILLED;
  }

  /// Of two ways that are the same from here on the cheaper one.
  private static void keep(List<Fill> kept, Fill fill) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).isLike(fill)) {
        if (fill.price() < kept.get(i).price()) {
          kept.set(i, fill);
        }
        return;
      }
    }
    kept.add(fill);
  }

  private void takeFigure(int at, Figure figure) {
    boolean late = !waiting.figuresAfter(room).isEmpty();
    var next = new ArrayList<Fill>();
    for (var fill : fills) {
      if (!late && !fill.hasMovedFigures()) {
        var here = fill.copy();
        here.take(figure);
        keep(next, here);
      }
      if (!late && fill.mayPutAtFoot(figure, height)) {
        var below = fill.copy();
        below.putAtFoot(at, figure);
        keep(next, below);
      }
      if (late || fill.isInked()) {
        var off = fill.copy();
        off.putOff(at, figure);
        keep(next, off);
      }
    }
    fills = next;
  }

  private void close(int end) {
    for (var fill : fills) {
      offer(fill, Place.before(end), Closing.CLOSED, shortEnd(fill));
    }
  }

  private double shortEnd(Fill fill) {
    long end = room.leading().scaledPoints() * PagePrices.LINES_OF_AN_END;
    return fill.isInked() && fill.taken() < end ? PagePrices.SHORT_END : 0;
  }

  private void offer(Fill fill, Place place, double cut) {
    boolean good = cut < BAD_END && fill.taken() + fill.noteHeight() >= height * LEAST_FILLED;
    if (good || ends == Ends.ANY) {
      offer(fill, place, Closing.OPEN, cut);
    }
  }

  private void offer(Fill fill, Place place, Closing closing, double cut) {
    if (fill.bottom() > height && isToFit()) {
      return;
    }
    var notes = NoteShare.of(fill.notes(), height - fill.taken(), noteGap());
    if (notes.price() < BAD_END || ends == Ends.ANY) {
      double price = fill.price() + cut + notes.price() + PagePrices.OVERFULL * excess(fill);
      if (fill.isInked() || !waiting.isNothing()) {
        price += PagePrices.PAGE;
      }
      offered = true;
      reach(place, new PageEnding(fill, notes, closing), price);
    }
  }

  private long noteGap() {
    return room.noteGap().scaledPoints();
  }

  /// How far the matter goes over the page, in pages.
  private double excess(Fill fill) {
    return Math.max(0, (double) (fill.bottom() - height) / height);
  }

  /// A page with what waited and nothing else.
  private void showWaitingAlone() {
    var fill = waiting.fill(room);
    var notes = NoteShare.alone(fill.notes(), height - fill.taken(), noteGap());
    double price =
        PagePrices.PAGE + PagePrices.NO_TEXT + notes.price() + PagePrices.OVERFULL * excess(fill);
    reach(from.place(), new PageEnding(fill, notes, Closing.WAITING_ALONE), price);
  }

  /// Hands the page on to the place where the next one begins.
  private void reach(Place place, PageEnding page, double price) {
    var fill = page.fill();
    var late = waiting.figuresAfter(room);
    int white = room.lines(height - fill.taken() - page.notes().height());
    var junction = starts.junction(place, waitingAfter(page, late));
    double cost = price + late.size() * PagePrices.FIGURE_WAITS;
    if (page.closing() == Closing.OPEN) {
      double share = white * room.leading().over(room.height());
      cost += PagePrices.WHITE * share * share;
    }
    Optional<PageEnding> kept = Optional.empty();
    for (var start : from.promising()) {
      var facing = facing(start, page, white);
      double open = page.closing() == Closing.OPEN ? start.facing().price(white) : 0;
      double demerits = start.demerits() + cost + open;
      if (junction.wants(facing, demerits)) {
        kept = kept.or(() -> Optional.of(page.copy()));
        junction.keep(new Start(place, junction.waiting(), facing, demerits, kept, start));
      }
    }
  }

  private Facing facing(Start start, PageEnding page, int white) {
    boolean empty = !page.fill().isInked() && waiting.isNothing();
    return empty ? start.facing() : start.facing().after(white, page.closing());
  }

  private Waiting waitingAfter(PageEnding page, List<Figure> late) {
    var putOff = page.fill().putOff();
    var rest = page.notes().rest();
    if (putOff.isEmpty() && rest.isEmpty() && late.isEmpty()) {
      return Waiting.NOTHING;
    }
    var figures = new ArrayList<>(late);
    figures.addAll(putOff);
    return Waiting.of(
        rest, figures, page.closing() == Closing.CLOSED ? Turn.WAITING_ALONE : waiting.turn());
  }
}
