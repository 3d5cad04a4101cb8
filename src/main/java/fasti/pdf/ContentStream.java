package fasti.pdf;

import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSStream;

/// Paints one page (ISO 32000-1, 7.8): its matter in the order in which it is read, each stretch of
/// one leaf in one marked-content sequence, and every running head, folio and rule as an artifact.
final class ContentStream {
  private final Page page;
  private final StructureTree structure;
  private final Supplies supplies;
  private final ContentBytes out;
  private final GraphicsState state;
  private final TextContent text;
  private final DrawingContent drawings;
  private final List<Branch> owners = new ArrayList<>();
  private final Map<String, COSStream> pictures = new LinkedHashMap<>();
  private Optional<Marking> open = Optional.empty();

  /// Of the figure that the open sequence is a part of.
  private Optional<FigureFrame> frame = Optional.empty();

  /// What all pages share.
  ///
  /// @param out is cleared for each page
  record Supplies(Fonts fonts, Pictures pictures, Tags tags, ContentBytes out) {}

  ContentStream(Page page, StructureTree structure, Supplies supplies) {
    this.page = page;
    this.structure = structure;
    this.supplies = supplies;
    this.out = supplies.out();
    this.state = new GraphicsState(out);
    this.text = new TextContent(out, state, supplies.fonts(), page.height());
    this.drawings = new DrawingContent(out, state, text, page.height());
  }

  ContentBytes write() {
    out.clear();
    for (var placed : page.matter()) {
      begin(placed);
      paint(placed);
    }
    end();
    return out;
  }

  /// The element of each marked-content sequence, in the order of their numbers.
  List<Branch> owners() {
    return owners;
  }

  /// The pictures painted, by their names as resources.
  Map<String, COSStream> pictures() {
    return pictures;
  }

  private void paint(Placed placed) {
    switch (placed) {
      case Placed.Glyphs glyphs -> text.show(glyphs);
      case Placed.Rule rule -> drawings.fill(rule);
      case Placed.Art art -> drawings.draw(art);
      case Placed.Photograph photograph -> paint(photograph);
      case Placed.Vector vector -> paint(vector);
    }
  }

  private void paint(Placed.Photograph photograph) {
    var picture = supplies.pictures().of(photograph.picture());
    pictures.put(picture.resourceName(), picture.stream());
    state.endText();
    var box = Box.at(photograph.x(), photograph.y(), photograph.width(), photograph.height());
    out.operator("q");
    picture.turn().place(box, page.height()).forEach(out::number);
    out.operator("cm").ascii("/").ascii(picture.resourceName()).operator(" Do").operator("Q");
  }

  private void paint(Placed.Vector vector) {
    var form = supplies.pictures().of(vector);
    pictures.put(form.resourceName(), form.stream());
    state.endText();
    out.operator("q").ascii("1 0 0 1 ").number(Cos.thousandths(vector.x()));
    out.number(Cos.thousandths(page.height().minus(vector.y()).minus(vector.height())));
    out.operator("cm").ascii("/").ascii(form.resourceName()).operator(" Do").operator("Q");
  }

  private void begin(Placed placed) {
    if (open.isEmpty() || !open.get().equals(placed.marking())) {
      end();
      frame = Optional.empty();
      switch (placed.marking()) {
        case Marking.Content(var leaf) -> beginSequence(leaf);
        case Marking.Artifact(var kind) -> out.ascii(artifact(kind)).operator("BDC");
      }
      open = Optional.of(placed.marking());
    }
    if (frame.isPresent()) {
      frame.get().cover(page, Box.of(placed));
    }
  }

  private void beginSequence(int leaf) {
    int number = owners.size();
    var owner = structure.ownerOfLeaf(leaf);
    structure.leaves().place(leaf, page.pageIndex(), number);
    owners.add(owner);
    frame = owner.figure();
    out.ascii("/").ascii(supplies.tags().of(owner.element().role()));
    out.ascii("<</MCID ").integer(number).operator(">>BDC");
  }

  private void end() {
    if (open.isPresent()) {
      state.endText();
      out.operator("EMC");
    }
  }

  private static String artifact(Marking.Kind kind) {
    return switch (kind) {
      case HEADER -> "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
      case FOOTER -> "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
      case LAYOUT -> "/Artifact<</Type/Layout>>";
    };
  }
}
