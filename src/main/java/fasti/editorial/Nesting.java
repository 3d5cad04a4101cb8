package fasti.editorial;

import fasti.text.Inline;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The inlines that only hold others.
final class Nesting {
  /// The same kind of inline around the rewritten content; empty for one that holds no others, and
  /// for a link, whose content is no running text.
  static Optional<Inline> rewritten(Inline inline, UnaryOperator<List<Inline>> rewrite) {
    return Optional.ofNullable(
        switch (inline) {
          case Inline.Emphasis(var content) -> new Inline.Emphasis(rewrite.apply(content));
          case Inline.Strong(var content) -> new Inline.Strong(rewrite.apply(content));
          case Inline.SmallCaps(var content) -> new Inline.SmallCaps(rewrite.apply(content));
          case Inline.Superscript(var content) -> new Inline.Superscript(rewrite.apply(content));
          case Inline.Subscript(var content) -> new Inline.Subscript(rewrite.apply(content));
          case Inline.Foreign(var language, var content) ->
              new Inline.Foreign(language, rewrite.apply(content));
          case Inline.Text _,
              Inline.Code _,
              Inline.Ruby _,
              Inline.Link _,
              Inline.DateText _,
              Inline.NoteReference _,
              Inline.Citation _,
              Inline.LineBreak _ ->
              null;
        });
  }

  private Nesting() {}
}
