package fasti.text;

import fasti.report.Origin;
import fasti.time.Edtf;
import java.util.List;

/// A piece of running text, free of any output format.
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record SmallCaps(List<Inline> content) implements Inline {
    public SmallCaps {
      content = List.copyOf(content);
    }
  }

  record Superscript(List<Inline> content) implements Inline {
    public Superscript {
      content = List.copyOf(content);
    }
  }

  record Subscript(List<Inline> content) implements Inline {
    public Subscript {
      content = List.copyOf(content);
    }
  }

  /// Letters with their reading beside them, as Chinese and Japanese have it.
  ///
  /// @param pairs more than one where each character has a reading of its own
  record Ruby(List<RubyPair> pairs) implements Inline {
    public Ruby {
      pairs = List.copyOf(pairs);
    }
  }

  /// Letters that are never parted, and how they are read.
  record RubyPair(String base, String reading) {
    public RubyPair {
      if (base.isBlank() || reading.isBlank()) {
        throw new IllegalArgumentException("a reading needs words, and letters to stand on");
      }
    }
  }

  /// Literal text in the monospaced face.
  record Code(String text) implements Inline {}

  /// Text in another language than what stands around it.
  ///
  /// @param language a BCP 47 tag
  record Foreign(String language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }
  }

  /// @param content may be empty for a link to a part of the book until the editor has filled in
  ///   its title; never after
  record Link(LinkTarget target, LinkRole role, List<Inline> content, Origin origin)
      implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// A date in words, with what it means.
  record DateText(Edtf date, String text) implements Inline {}

  /// The call of a note; the note stands at the foot of the page, or at the end of the section.
  record NoteReference(Note note) implements Inline {}

  /// A citation as the author wrote it: `[@key, p. 3; @other]`. The editor turns it into a note or
  /// a link; a [fasti.text.Inline] that has passed the editor holds none.
  record Citation(List<Reference> references, Origin origin) implements Inline {
    public Citation {
      references = List.copyOf(references);
    }
  }

  /// One source of a citation.
  ///
  /// @param key the source's id
  /// @param locator `p. 3`, or empty
  record Reference(String key, String locator) {}

  /// A forced line end inside a paragraph.
  record LineBreak() implements Inline {}

  /// The letters alone, as a search would see them; without readings and the text of notes.
  static String plainText(List<Inline> content) {
    var text = new StringBuilder();
    content.forEach(inline -> appendPlain(inline, text));
    return text.toString();
  }

  private static void appendPlain(Inline inline, StringBuilder text) {
    switch (inline) {
      case Text(var letters) -> text.append(letters);
      case Code(var letters) -> text.append(letters);
      case Ruby(var pairs) -> pairs.forEach(pair -> text.append(pair.base()));
      case DateText(_, var letters) -> text.append(letters);
      case Emphasis(var content) -> text.append(plainText(content));
      case Strong(var content) -> text.append(plainText(content));
      case SmallCaps(var content) -> text.append(plainText(content));
      case Superscript(var content) -> text.append(plainText(content));
      case Subscript(var content) -> text.append(plainText(content));
      case Foreign(_, var content) -> text.append(plainText(content));
      case Link(_, _, var content, _) -> text.append(plainText(content));
      case LineBreak _ -> text.append(' ');
      case NoteReference _, Citation _ -> {}
    }
  }
}
