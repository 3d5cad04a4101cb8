package fasti.layout.page;

import fasti.layout.page.Passage.Rung;
import fasti.layout.page.Passage.Version;
import fasti.layout.paragraph.Cost;
import fasti.layout.paragraph.Line;
import fasti.layout.paragraph.Setting;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Makes the passage of one paragraph, in the versions that may make a better page.
final class PassageMaker {
  private static final Cost BROKEN_WORD = new Cost.Of(PagePrices.BROKEN_WORD);
  private static final Rung BROKEN = new Rung(BROKEN_WORD, List.of());

  private final Copy copy;
  private final ParagraphStyle style;
  private final BrokenParagraph broken;
  private final LineStrips maker;

  /// @param copy that has letters
  PassageMaker(Desk desk, Copy copy, ParagraphStyle style, Extent extent) {
    this.copy = copy;
    this.style = style.withRoomFor(copy);
    this.broken = desk.breakUp(copy, style, extent.width());
    this.maker = new LineStrips(copy, this.style, desk.area().left(extent.start(), extent.width()));
  }

  /// Where there is no choice the lines are set at once: what they were broken from, which is
  /// larger than they, need not be kept.
  ///
  /// @param anchor of the paragraph
  Passage passage(Anchor anchor) {
    var versions = new ArrayList<Version>();
    versions.add(version(broken.best(), anchor));
    for (var other : broken.others()) {
      var version = version(other, anchor);
      if (version.price() <= PagePrices.DEAREST_VERSION && isOfUse(version, versions)) {
        versions.add(version);
      }
    }
    if (versions.size() == 1) {
      var only = Version.set(versions.getFirst(), strips(broken.best(), anchor));
      return new Passage(style.leading(), List.of(only));
    }
    return new Passage(style.leading(), versions);
  }

  /// Whether a version has a page end that no cheaper one has.
  private static boolean isOfUse(Version version, List<Version> cheaper) {
    for (var other : cheaper) {
      if (other.isAsGoodAs(version)) {
        return false;
      }
    }
    return true;
  }

  private Version version(Setting setting, Anchor anchor) {
    double extra = setting.demerits() - broken.best().demerits();
    return new Version(
        Math.max(0, extra / PagePrices.DEMERITS_A_POINT),
        rungs(setting.lines()),
        () -> strips(setting, anchor));
  }

  private List<Rung> rungs(List<Line> lines) {
    var rungs = new ArrayList<Rung>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      rungs.add(rung(lines, i));
    }
    return rungs;
  }

  private Rung rung(List<Line> lines, int index) {
    boolean orphan = index == 0;
    boolean widow = index >= lines.size() - 2;
    var plain =
        orphan || widow
            ? Rung.KEPT
            : broken.ending(lines.get(index)) == SetLine.Ending.HYPHENED ? BROKEN : Rung.FREE;
    return copy.calls().isEmpty() ? plain : new Rung(plain.after(), notes(lines, index));
  }

  private List<SetNote> notes(List<Line> lines, int index) {
    int start = broken.start(lines.get(index));
    int end =
        index < lines.size() - 1 ? broken.start(lines.get(index + 1)) : copy.text().length() + 1;
    var notes = new ArrayList<SetNote>();
    for (var call : copy.calls()) {
      if (call.start() >= start && call.start() < end && call.set().isAtFoot()) {
        notes.add(call.set());
      }
    }
    return notes;
  }

  private List<Strip> strips(Setting setting, Anchor anchor) {
    var strips = new ArrayList<Strip>();
    for (var line : broken.set(setting)) {
      strips.add(maker.strip(line).withStart(maker.start(line, anchor)));
    }
    strips.set(0, strips.getFirst().withMark(anchor));
    return strips;
  }
}
