package fasti.pdf;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.document.Pagination;
import fasti.layout.Pages;
import fasti.layout.page.Destination;
import fasti.layout.page.LinkArea;
import fasti.layout.page.Marking;
import fasti.layout.page.OutlineEntry;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.CellSpan;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.style.Ink;
import fasti.style.PdfStandard;
import fasti.text.Anchor;
import fasti.text.Direction;
import fasti.text.LinkTarget;
import fasti.unit.Length;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages pasted together by hand, a line under the other.
final class Paste {
  static final Length SIZE = Length.points(11);
  private static final Length WIDTH = Length.points(300);
  private static final Length HEIGHT = Length.points(400);
  private static final Length LEADING = Length.points(14);
  static final Length LEFT = Length.points(30);

  private final List<Page> pages = new ArrayList<>();
  private final List<OutlineEntry> outline = new ArrayList<>();
  private final Map<Anchor, Destination> destinations = new LinkedHashMap<>();
  private List<Placed> matter = new ArrayList<>();
  private List<LinkArea> links = new ArrayList<>();
  private Length y = Length.points(40);
  private int leaves;

  int leaf() {
    return leaves++;
  }

  /// A line of text that belongs to this leaf.
  Paste line(int leaf, Typist typist, String text) {
    y = y.plus(LEADING);
    return put(glyphs(new Marking.Content(leaf), typist, text));
  }

  /// Goes on in the line where the last text ended.
  Paste more(int leaf, Typist typist, String text) {
    var last = (Placed.Glyphs) matter.getLast();
    var next = glyphs(new Marking.Content(leaf), typist, text);
    var x = last.x().plus(new Length(last.string().width()));
    return put(
        new Placed.Glyphs(
            next.marking(),
            x,
            y,
            next.face(),
            SIZE,
            1,
            next.ink(),
            next.string(),
            Optional.empty(),
            ""));
  }

  Paste put(Placed placed) {
    matter.add(placed);
    return this;
  }

  Placed.Glyphs glyphs(Marking marking, Typist typist, String text) {
    return new Placed.Glyphs(
        marking,
        LEFT,
        y,
        typist.face(),
        SIZE,
        1,
        Ink.BLACK,
        typist.type(text, SIZE),
        Optional.empty(),
        "");
  }

  /// The baseline of the last line.
  Length y() {
    return y;
  }

  Paste skip(double points) {
    y = y.plus(Length.points(points));
    return this;
  }

  /// Over the last text.
  Paste link(int link, LinkTarget target, String description) {
    var last = (Placed.Glyphs) matter.getLast();
    links.add(
        new LinkArea(
            link,
            last.x(),
            y.minus(SIZE),
            new Length(last.string().width()),
            LEADING,
            target,
            description));
    return this;
  }

  Paste target(String anchor) {
    destinations.put(new Anchor(anchor), new Destination(pages.size(), LEFT, y));
    return this;
  }

  Paste bookmark(String title, String anchor) {
    outline.add(new OutlineEntry(title, new Anchor(anchor), List.of()));
    return this;
  }

  Paste turn() {
    return turn(Integer.toString(pages.size() + 1));
  }

  Paste turn(String folio) {
    pages.add(new Page(pages.size(), folio, WIDTH, HEIGHT, matter, links));
    matter = new ArrayList<>();
    links = new ArrayList<>();
    y = Length.points(40);
    return this;
  }

  Pages pages(StructureElement structure) {
    return new Pages(pages, structure, outline, destinations, new Pagination(List.of()));
  }

  static StructureElement element(Role role, Kid... kids) {
    return new StructureElement(role, List.of(kids), "", "", "", CellSpan.ONE, Optional.empty());
  }

  static Kid kid(Role role, Kid... kids) {
    return new Kid.Element(element(role, kids));
  }

  static Kid leaf(int leaf) {
    return new Kid.Leaf(leaf);
  }

  static Metadata metadata() {
    return new Metadata(
        "sample",
        "A Sample & More",
        "",
        List.of("Ann Author", "Ben <Both>"),
        "en-GB",
        Direction.LEFT_TO_RIGHT,
        "",
        "What the writer can do.",
        "2026-01-02",
        "",
        "",
        "",
        List.of("history"),
        "urn:fasti:sample",
        Edition.STUDENT);
  }

  static byte[] written(Pages pages) {
    return written(pages, PdfStandard.UA1);
  }

  static byte[] written(Pages pages, PdfStandard standard) {
    try {
      var out = new ByteArrayOutputStream();
      PdfWriter.write(pages, metadata(), standard, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
