package fasti.pdf;

import static fasti.pdf.Paste.element;
import static fasti.pdf.Paste.kid;
import static fasti.pdf.Paste.leaf;

import fasti.drawing.Drawing;
import fasti.drawing.Shape;
import fasti.layout.Pages;
import fasti.layout.page.GlyphString;
import fasti.layout.page.Marking;
import fasti.layout.page.Placed;
import fasti.layout.page.StructureElement;
import fasti.layout.page.StructureElement.CellSpan;
import fasti.layout.page.StructureElement.Kid;
import fasti.layout.page.StructureElement.Role;
import fasti.picture.Pixels;
import fasti.style.Ink;
import fasti.text.Anchor;
import fasti.text.LinkTarget;
import fasti.text.Picture;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A small book that has everything once: what the writer promises is read out of it.
final class SampleBook {
  static final String ARABIC = "سقوط روما";

  private final Paste paste = new Paste();
  private final Typist serif = Typist.SERIF;
  private int links;

  static Pages pages() {
    return new SampleBook().make();
  }

  private Pages make() {
    var contents = contents();
    var chapter = chapter();
    var note = note();
    foot();
    paste.turn();
    var rest = secondPage(chapter);
    foot();
    paste.turn();
    var root =
        new StructureElement(
            Role.DOCUMENT,
            List.of(contents, kid(Role.SECTION, rest.toArray(Kid[]::new)), note),
            "",
            "",
            "",
            CellSpan.ONE,
            Optional.empty());
    return paste.pages(root);
  }

  private Kid contents() {
    int head = paste.leaf();
    int entry = paste.leaf();
    int link = links++;
    paste.line(head, serif, "Contents").target("contents").bookmark("Contents", "contents");
    paste.line(entry, serif, "The fall of Rome . . . . 1");
    paste.link(link, new LinkTarget.Local(new Anchor("fall")), "The fall of Rome, page 1");
    return kid(
        Role.SECTION,
        kid(Role.HEADING_1, leaf(head)),
        kid(
            Role.CONTENTS,
            kid(
                Role.CONTENTS_ITEM,
                kid(Role.REFERENCE, kid(Role.LINK, leaf(entry), new Kid.Annotation(link))))));
  }

  /// A heading and a paragraph that goes over the page.
  private List<Kid> chapter() {
    int head = paste.leaf();
    int text = paste.leaf();
    int call = paste.leaf();
    int link = links++;
    paste.skip(10).line(head, serif, "The fall of Rome").target("fall");
    paste.bookmark("The fall of Rome", "fall");
    paste.line(text, serif, "The oﬃce of the ﬁrst emperor was ful‐".replace("ﬃ", "ffi"));
    paste.line(text, serif, "ﬁlled by a well-known man.");
    paste.more(call, serif, "1");
    paste.link(link, new LinkTarget.Local(new Anchor("note-1")), "Note 1");
    int after = paste.leaf();
    paste.more(after, serif, " He was");
    return new ArrayList<>(
        List.of(
            kid(Role.HEADING_1, leaf(head)),
            kid(
                Role.PARAGRAPH,
                leaf(text),
                kid(Role.REFERENCE, kid(Role.LINK, leaf(call), new Kid.Annotation(link))),
                leaf(after))));
  }

  private Kid note() {
    int label = paste.leaf();
    int text = paste.leaf();
    paste.skip(150).line(label, serif, "1").target("note-1").more(text, serif, " So they say.");
    var note =
        new StructureElement(
            Role.NOTE,
            List.of(kid(Role.LABEL, leaf(label)), leaf(text)),
            "",
            "",
            "",
            CellSpan.ONE,
            Optional.of(new Anchor("note-1")));
    return new Kid.Element(note);
  }

  private void foot() {
    var marking = new Marking.Artifact(Marking.Kind.FOOTER);
    paste.skip(20).put(paste.glyphs(marking, serif, "of 2"));
  }

  private List<Kid> secondPage(List<Kid> chapter) {
    chapter.set(1, resumed((Kid.Element) chapter.get(1)));
    chapter.add(arabic());
    chapter.add(list());
    chapter.add(table());
    chapter.add(drawing());
    chapter.add(photograph(new Picture("a.png", Picture.Format.PNG, 8, 8, Pixels.png())));
    chapter.add(photograph(new Picture("b.jpg", Picture.Format.JPEG, 8, 8, Pixels.jpeg())));
    chapter.add(
        photograph(new Picture("c.png", Picture.Format.PNG, 8, 8, Pixels.transparentPng())));
    chapter.add(web());
    chapter.add(kid(Role.PARAGRAPH, leaf(paste.leaf())));
    return chapter;
  }

  private Kid resumed(Kid.Element paragraph) {
    int text = ((Kid.Leaf) paragraph.element().kids().getLast()).leaf();
    paste.line(text, serif, "not missed.");
    return paragraph;
  }

  private Kid arabic() {
    int text = paste.leaf();
    var run = Typist.arabic(ARABIC, Paste.SIZE);
    paste.skip(14);
    paste.put(
        new Placed.Glyphs(
            new Marking.Content(text),
            Paste.LEFT,
            paste.y(),
            run.face(),
            Paste.SIZE,
            1,
            Ink.BLACK,
            GlyphString.of(run),
            Optional.of(ARABIC),
            "ar"));
    return kid(Role.PARAGRAPH, leaf(text));
  }

  private Kid list() {
    int label = paste.leaf();
    int body = paste.leaf();
    paste.line(label, serif, "1.").more(body, serif, " Bread");
    return kid(
        Role.NUMBERED_LIST,
        kid(Role.LIST_ITEM, kid(Role.LABEL, leaf(label)), kid(Role.LIST_BODY, leaf(body))));
  }

  private Kid table() {
    int date = paste.leaf();
    int event = paste.leaf();
    int year = paste.leaf();
    int empty = paste.leaf();
    paste.line(date, serif, "Date").more(event, serif, " Event").line(year, serif, "476");
    return kid(
        Role.TABLE,
        kid(
            Role.TABLE_HEAD,
            kid(
                Role.TABLE_ROW,
                kid(Role.COLUMN_HEADER, leaf(date)),
                kid(Role.COLUMN_HEADER, leaf(event)))),
        kid(
            Role.TABLE_BODY,
            kid(
                Role.TABLE_ROW,
                kid(Role.ROW_HEADER, leaf(year)),
                kid(Role.TABLE_CELL, leaf(empty)))));
  }

  private Kid drawing() {
    int art = paste.leaf();
    var origin = new Shape.Point(Length.ZERO, Length.points(20));
    var end = new Shape.Point(Length.points(100), Length.points(20));
    var middle = new Shape.Point(Length.points(50), Length.points(20));
    var shapes =
        List.<Shape>of(
            new Shape.Line(origin, end, Length.points(0.5), Ink.grey(0.4)),
            new Shape.Disc(
                middle, Length.points(3), new Shape.Fill.Hollow(Length.points(1)), Ink.BLACK),
            new Shape.Polygon(
                List.of(origin, middle, new Shape.Point(Length.points(25), Length.points(10))),
                new Shape.Fill.Solid(),
                new Ink(200, 30, 0)));
    paste
        .skip(6)
        .put(
            new Placed.Art(
                new Marking.Content(art),
                Paste.LEFT,
                paste.y(),
                new Drawing(Length.points(100), Length.points(30), shapes)));
    paste.skip(30);
    return figure(art, "A line of years from 31 BC to 476 with one mark.");
  }

  private Kid photograph(Picture picture) {
    int leaf = paste.leaf();
    paste
        .skip(4)
        .put(
            new Placed.Photograph(
                new Marking.Content(leaf),
                Paste.LEFT,
                paste.y(),
                Length.points(20),
                Length.points(20),
                picture));
    paste.skip(20);
    return figure(leaf, "A square of many colours.");
  }

  private static Kid figure(int leaf, String alternative) {
    return new Kid.Element(
        new StructureElement(
            Role.FIGURE, List.of(leaf(leaf)), "", alternative, "", CellSpan.ONE, Optional.empty()));
  }

  private Kid web() {
    int text = paste.leaf();
    int link = links++;
    paste.line(text, serif, "example.org");
    paste.link(link, new LinkTarget.Web("https://example.org/"), "The site example.org");
    return new Kid.Element(
        element(Role.PARAGRAPH, kid(Role.LINK, leaf(text), new Kid.Annotation(link))));
  }
}
