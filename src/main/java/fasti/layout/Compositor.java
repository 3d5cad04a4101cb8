package fasti.layout;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.layout.page.Ledger;
import fasti.layout.page.PageMaker;
import fasti.layout.page.PartSetter;
import fasti.layout.page.SetPart;
import fasti.layout.shape.Shaper;
import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import fasti.report.Outcome;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Makes a publication up into pages.
///
/// Contents, chronology and index print page numbers that are only known when the pages are made.
/// So the book is made up with the numbers of the last round until they agree with what came out. A
/// part is set anew only where a number that it prints has changed.
public final class Compositor {
  /// More rounds than any book has needed; numbers that still change swing to and fro.
  private static final int ROUNDS = 5;

  private final Publication publication;
  private final HouseStyle style;
  private final Ledger ledger;
  private final PartSetter setter;
  private final IdentityHashMap<Part, Settled> settled = new IdentityHashMap<>();

  /// @param printed the page numbers in it
  private record Settled(SetPart part, Map<Anchor, String> printed) {}

  private Compositor(Publication publication, HouseStyle style, Shaper shaper) {
    this.publication = publication;
    this.style = style;
    var metadata = publication.metadata();
    this.ledger =
        new Ledger(
            shaper,
            publication.words(),
            Origin.of(metadata.slug()),
            metadata.language(),
            metadata.direction());
    this.setter = new PartSetter(ledger, publication, style);
  }

  /// Refused when a page could not be set at all.
  public static Outcome<Pages> compose(Publication publication, HouseStyle style, Shaper shaper) {
    var check = new FaceCheck(style, shaper.typecase());
    var limits = check.limits(publication.metadata().slug());
    var faults = check.faults();
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(Stream.concat(limits.stream(), faults.stream()).toList());
    }
    var compositor = new Compositor(publication, style, shaper);
    limits.forEach(compositor.ledger::report);
    var pages = compositor.compose();
    return Outcome.of(pages, compositor.ledger.diagnostics());
  }

  private Pages compose() {
    Map<Anchor, String> printed = Map.of();
    int count = 0;
    for (int round = 1; ; round++) {
      var parts = publication.parts().stream().map(this::set).toList();
      int atFoot = ledger.notesSentToFoot();
      var madeUp = PageMaker.makeUp(new Column(publication, style).join(parts), setter);
      boolean moved = ledger.notesSentToFoot() > atFoot;
      var folios = madeUp.folios();
      boolean agree = !moved && folios.equals(printed) && count == madeUp.pageCount();
      if (agree || round == ROUNDS) {
        if (!agree) {
          ledger.report(unsettled());
        }
        return new PagesBuilder(parts, madeUp).build(publication.metadata().title(), count);
      }
      if (moved) {
        setNotesAnew(round);
      }
      printed = folios;
      count = madeUp.pageCount();
      ledger.learn(folios);
    }
  }

  /// Notes that had no room beside the text stand at the foot in the next round; in the last one
  /// all do, so that none is lost.
  private void setNotesAnew(int round) {
    settled.clear();
    if (round == ROUNDS - 1) {
      ledger.sendAllToFoot();
    }
  }

  private SetPart set(Part part) {
    var known = settled.get(part);
    if (known == null || !ledger.stillHolds(known.printed())) {
      known = new Settled(setter.set(part), ledger.takeGiven());
      settled.put(part, known);
    }
    return known.part();
  }

  private Diagnostic unsettled() {
    return Diagnostic.warning(
        Code.NUMBERS_UNSETTLED,
        Origin.of(publication.metadata().slug()),
        "page numbers still change after " + ROUNDS + " rounds; some may be off by one",
        "lengthen or shorten the text near the foot of a page");
  }
}
