package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;

/// Pictures with their captions and credits.
final class FigureMarkup {
  /// The class of a picture that its author has not described.
  static final String UNDESCRIBED = "undescribed";

  /// Where the pictures lie, seen from the documents.
  private static final String FOLDER = "../images/";

  private final InlineMarkup inline;
  private final PictureFiles pictures;

  FigureMarkup(InlineMarkup inline, PictureFiles pictures) {
    this.inline = inline;
    this.pictures = pictures;
  }

  Element of(Block.Figure figure) {
    var picture = picture(figure);
    var words = words(figure);
    if (words.isEmpty()) {
      return Element.of("div", picture).in("figure").with(figure.anchor());
    }
    return Element.of("figure", picture, Element.of("figcaption", words)).with(figure.anchor());
  }

  static String address(PictureFiles.PictureFile file) {
    return FOLDER + file.name();
  }

  /// The caption speaks for a picture that the author has not described; a picture with neither is
  /// an ornament.
  private Element picture(Block.Figure figure) {
    var described =
        figure.alternative().isEmpty() ? Inline.plainText(figure.caption()) : figure.alternative();
    var image =
        Element.of("img")
            .with("src", address(pictures.carry(figure.picture(), described)))
            .with("alt", described);
    if (described.isEmpty()) {
      return image.with("role", "presentation");
    }
    return figure.alternative().isEmpty() ? image.in(UNDESCRIBED) : image;
  }

  private List<Markup> words(Block.Figure figure) {
    var words = new ArrayList<Markup>();
    if (!figure.caption().isEmpty()) {
      words.add(Element.of("p", inline.of(figure.caption())));
    }
    if (!figure.credit().isEmpty()) {
      words.add(Element.of("p", inline.of(figure.credit())).in("credit"));
    }
    return words;
  }
}
