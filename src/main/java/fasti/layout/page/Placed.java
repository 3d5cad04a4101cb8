package fasti.layout.page;

import fasti.drawing.Drawing;
import fasti.drawing.VectorPicture;
import fasti.layout.shape.Face;
import fasti.style.Ink;
import fasti.text.Picture;
import fasti.unit.Length;
import java.util.Optional;

/// Something at its place on a page. The origin is the page's top left corner; y grows downwards.
public sealed interface Placed {
  Marking marking();

  /// The same as another part of the text, or as decoration.
  Placed marked(Marking other);

  /// The same at another place.
  Placed movedBy(Length right, Length down);

  /// Glyphs on one baseline, in one face and ink, from left to right. Spaces between words are
  /// glyphs like any other.
  ///
  /// @param x the left end
  /// @param baseline from the page's top
  /// @param scale horizontal scaling of the glyphs (font expansion); 1 is none. Advances and
  ///   offsets are final and already hold it
  /// @param replacement what the glyphs say, in reading order, where their own order or letters do
  ///   not tell it: a right-to-left run
  /// @param language of this text, where `replacement` is given; BCP 47, else empty
  record Glyphs(
      Marking marking,
      Length x,
      Length baseline,
      Face face,
      Length size,
      double scale,
      Ink ink,
      GlyphString string,
      Optional<String> replacement,
      String language)
      implements Placed {
    @Override
    public Placed marked(Marking other) {
      return new Glyphs(other, x, baseline, face, size, scale, ink, string, replacement, language);
    }

    @Override
    public Placed movedBy(Length right, Length down) {
      return new Glyphs(
          marking,
          x.plus(right),
          baseline.plus(down),
          face,
          size,
          scale,
          ink,
          string,
          replacement,
          language);
    }
  }

  /// A filled rectangle: every rule of a page.
  record Rule(Marking marking, Length x, Length y, Length width, Length height, Ink ink)
      implements Placed {
    @Override
    public Placed marked(Marking other) {
      return new Rule(other, x, y, width, height, ink);
    }

    @Override
    public Placed movedBy(Length right, Length down) {
      return new Rule(marking, x.plus(right), y.plus(down), width, height, ink);
    }
  }

  record Art(Marking marking, Length x, Length y, Drawing drawing) implements Placed {
    @Override
    public Placed marked(Marking other) {
      return new Art(other, x, y, drawing);
    }

    @Override
    public Placed movedBy(Length right, Length down) {
      return new Art(marking, x.plus(right), y.plus(down), drawing);
    }
  }

  record Photograph(
      Marking marking, Length x, Length y, Length width, Length height, Picture picture)
      implements Placed {
    @Override
    public Placed marked(Marking other) {
      return new Photograph(other, x, y, width, height, picture);
    }

    @Override
    public Placed movedBy(Length right, Length down) {
      return new Photograph(marking, x.plus(right), y.plus(down), width, height, picture);
    }
  }

  /// An author's drawing, of lines and areas.
  record Vector(
      Marking marking, Length x, Length y, Length width, Length height, VectorPicture picture)
      implements Placed {
    @Override
    public Placed marked(Marking other) {
      return new Vector(other, x, y, width, height, picture);
    }

    @Override
    public Placed movedBy(Length right, Length down) {
      return new Vector(marking, x.plus(right), y.plus(down), width, height, picture);
    }
  }
}
