package fasti.document;

import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.List;

/// @param figure where the picture stands
public record PictureCredit(Anchor anchor, Anchor figure, List<Inline> text) {
  public PictureCredit {
    text = List.copyOf(text);
  }
}
