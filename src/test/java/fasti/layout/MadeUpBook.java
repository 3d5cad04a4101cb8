package fasti.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Edition;
import fasti.document.Publication;
import fasti.editorial.Editor;
import fasti.layout.page.Marking;
import fasti.layout.page.Page;
import fasti.layout.page.Placed;
import fasti.layout.shape.Shaper;
import fasti.layout.shape.Typecase;
import fasti.report.Outcome;
import fasti.source.SourceReader;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A book, read, edited and made up.
record MadeUpBook(Publication publication, HouseStyle style, Pages pages) {
  /// @param name in `content/`
  static MadeUpBook of(String name) throws IOException {
    return of(name, style -> style);
  }

  /// @param name in `content/`
  /// @param change of the book's own style
  static MadeUpBook of(String name, UnaryOperator<HouseStyle> change) throws IOException {
    return of(Path.of("content", name), name, change);
  }

  static MadeUpBook of(Path path, String name) throws IOException {
    return of(path, name, style -> style);
  }

  private static MadeUpBook of(Path path, String name, UnaryOperator<HouseStyle> change)
      throws IOException {
    var book = value(SourceReader.read(path, name, Optional.empty()));
    var style = change.apply(book.style());
    var publication = value(Editor.edit(book.timeline(), Edition.STUDENT));
    var shaper = new Shaper(Typecase.with(book.style().fonts()));
    return new MadeUpBook(
        publication, style, value(Compositor.compose(publication, style, shaper)));
  }

  private static <T> T value(Outcome<T> outcome) {
    assertThat(outcome.diagnostics()).isEmpty();
    return ((Outcome.Built<T>) outcome).value();
  }

  /// The words of the whole book in the order of the tag tree.
  String text() {
    var leaves = new TreeMap<Integer, StringBuilder>();
    for (var page : pages.pages()) {
      addLeaves(page, leaves);
    }
    return String.join("", leaves.values());
  }

  /// The text of every leaf of a page.
  private static void addLeaves(Page page, Map<Integer, StringBuilder> leaves) {
    for (var placed : page.matter()) {
      if (placed instanceof Placed.Glyphs glyphs
          && glyphs.marking() instanceof Marking.Content(var leaf)) {
        var text = leaves.computeIfAbsent(leaf, _ -> new StringBuilder());
        var letters =
            glyphs.replacement().orElseGet(() -> String.join("", glyphs.string().row().texts()));
        text.append(letters.endsWith("\u00ad") ? letters : letters + " ");
      }
    }
  }

  /// The printed number of the page that something stands on.
  String folioOf(Anchor anchor) {
    var destination =
        Optional.ofNullable(pages.destinations().get(anchor))
            .orElseThrow(() -> new AssertionError("nowhere on the pages: " + anchor.id()));
    return pages.pages().get(destination.pageIndex()).folio();
  }

  /// Letters and digits alone: line ends and spaces do not count.
  static String bare(String text) {
    return text.replace("\u00ad", "").replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
