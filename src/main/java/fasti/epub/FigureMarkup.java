package fasti.epub;

import fasti.epub.Markup.Element;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.PictureSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    var share = share(figure.size());
    if (words.isEmpty()) {
      var styles = share.map(name -> "figure " + name).orElse("figure");
      return Element.of("div", picture).in(styles).with(figure.anchor());
    }
    var whole =
        Element.of("figure", picture, Element.of("figcaption", words)).with(figure.anchor());
    return share.map(whole::in).orElse(whole);
  }

  /// The style class of a picture that is not as wide as it is by itself. A width in millimetres is
  /// meant for paper: screens differ too much.
  private Optional<String> share(PictureSize size) {
    return switch (size) {
      case PictureSize.Natural _, PictureSize.Fixed _ -> Optional.empty();
      case PictureSize.AcrossPage _ -> Optional.of(share(100));
      case PictureSize.Share(var share) ->
          Optional.of(share(Math.max(1, (int) Math.round(100 * share))));
    };
  }

  private String share(int percent) {
    pictures.scale(percent);
    return Stylesheet.share(percent);
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
