package fasti.epub;

import static fasti.epub.TestText.anchor;

import fasti.document.Edition;
import fasti.document.Metadata;
import fasti.document.Pagination;
import fasti.document.Publication;
import fasti.drawing.Drawing;
import fasti.drawing.Shape;
import fasti.style.EbookDesign;
import fasti.style.Ink;
import fasti.style.Posture;
import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Direction;
import fasti.unit.Em;
import fasti.unit.Length;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small book with everything in it.
final class TestBook {
  static Publication publication(Edition edition) {
    return new Publication(metadata(edition), TestWords.english(), TestParts.all(edition));
  }

  static Metadata metadata(Edition edition) {
    return new Metadata(
        "stalins-rise-to-power",
        "Stalin’s Rise to Power",
        "Three turning points",
        List.of("Ada Teacher"),
        "en-GB",
        Direction.LEFT_TO_RIGHT,
        "ages 15–16",
        "How a party secretary became master of the Soviet Union.",
        "2026-11-23",
        "Fasti project",
        "CC BY 4.0",
        "Handouts in history",
        List.of("Soviet Union – History", "Thema NHD: European history"),
        "urn:uuid:5f1c7d0a-0d4d-5b52-9b4e-7f3f7ad1c001",
        edition);
  }

  static Pagination pagination() {
    return new Pagination(
        List.of(
            page("1", "title", 0),
            page("2", "contents", 0),
            page("3", "years", 0),
            page("4", "preface", 0),
            page("5", "congress", 0),
            page("6", "congress-p1", 40),
            page("7", "congress-l1", 7),
            page("8", "congress-t1-2", 0),
            page("9", "testament", 0),
            page("10", "chronology", 0),
            page("11", "c3", 0),
            page("12", "picture-credits", 0)));
  }

  private static Pagination.PageStart page(String folio, String id, int offset) {
    return new Pagination.PageStart(folio, anchor(id), offset);
  }

  static Illustrations illustrations() {
    return new Illustrations(
        TestPicture.png(1600, 2560), List.of(drawing()), EbookDesign.PLAIN, Optional.empty());
  }

  static Drawing drawing() {
    var style =
        new TextStyle(
            "Sans",
            Weight.SEMI_BOLD,
            Posture.UPRIGHT,
            Length.points(12),
            Set.of(),
            new Em(0),
            Ink.BLACK);
    return new Drawing(
        Length.points(400),
        Length.points(120),
        List.of(
            new Shape.Line(at(10, 60), at(390, 60), Length.points(0.5), Ink.grey(0.35)),
            new Shape.Disc(at(80.25, 60), Length.points(4), new Shape.Fill.Solid(), Ink.BLACK),
            new Shape.Polygon(
                List.of(at(200, 56), at(204, 60), at(200, 64), at(196, 60)),
                new Shape.Fill.Hollow(Length.points(1)),
                Ink.BLACK),
            new Shape.Label(
                at(70, 40), List.of(), "Tenth Congress", style, Optional.of(anchor("congress"))),
            new Shape.Label(at(190, 90), List.of(), "Testament", style, Optional.empty())));
  }

  private static Shape.Point at(double x, double y) {
    return new Shape.Point(Length.points(x), Length.points(y));
  }

  static byte[] epub(Edition edition) {
    return epub(publication(edition), pagination());
  }

  static byte[] epub(Publication publication, Pagination pagination) {
    var out = new ByteArrayOutputStream();
    try {
      EpubWriter.write(publication, pagination, illustrations(), out);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private TestBook() {}
}
