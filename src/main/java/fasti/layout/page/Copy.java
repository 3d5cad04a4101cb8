package fasti.layout.page;

import fasti.layout.page.StructureElement.Kid;
import fasti.layout.shape.Isolate;
import fasti.report.Origin;
import fasti.style.TextStyle;
import fasti.text.Direction;
import fasti.text.LinkTarget;
import fasti.text.Note;
import fasti.unit.Em;
import fasti.unit.Length;
import java.util.List;
import java.util.Optional;

/// A paragraph's text, ready to be set: the letters in a row, how each stretch looks, and what it
/// is in the tag tree.
///
/// @param spans without gaps, in reading order
/// @param calls of notes, in reading order
/// @param glosses over and under letters, in reading order
/// @param kids what the paragraph's structure element holds
/// @param isolates words in other languages, whose direction is their own
/// @param language of the paragraph, BCP 47
record Copy(
    String text,
    List<Span> spans,
    List<Call> calls,
    List<Gloss> glosses,
    List<Kid> kids,
    List<Isolate> isolates,
    String language,
    Origin origin) {
  Copy {
    spans = List.copyOf(spans);
    calls = List.copyOf(calls);
    glosses = List.copyOf(glosses);
    kids = List.copyOf(kids);
    isolates = List.copyOf(isolates);
  }

  /// @param start of the first character, counted from 0
  /// @param end after the last character
  /// @param leaf of the tag tree
  /// @param rise above the baseline
  record Span(
      int start,
      int end,
      TextStyle style,
      String language,
      int leaf,
      Optional<Hyperlink> link,
      Length rise) {
    /// Whether both can be written at one go. Most often they are the same one, which is seen at a
    /// glance.
    @SuppressWarnings("ReferenceEquality") // the quick answer, not the only one
    boolean goesOnAs(Span other) {
      return this == other
          || (leaf == other.leaf && style.equals(other.style) && link.equals(other.link));
    }
  }

  /// @param number unique in the book
  /// @param description where it leads, in words
  record Hyperlink(int number, LinkTarget target, String description) {}

  /// The call of a note, whose number stands in the text but is none of the author's words.
  ///
  /// @param start of the number in the text
  /// @param end after it
  record Call(int start, int end, Note note, SetNote set) {}

  /// What stands over or under letters, in the middle of them, and takes no room on the line.
  ///
  /// @param start of the letters in the text
  /// @param end after them
  /// @param words how the letters are read, or the mark that they have
  record Gloss(int start, int end, String words, TextStyle style, Stand stand, Kind kind) {
    /// How far its ink goes above the baseline of the line.
    Length height() {
      return stand
          .over(stand.size())
          .plus(
              style
                  .size()
                  .times(
                      switch (kind) {
                        case Kind.Reading _ -> TOP_OF_KANA;
                        case Kind.Mark _ -> TOP_OF_DOT;
                      }));
    }

    /// In ems.
    private static final double TOP_OF_KANA = 0.82;

    private static final double TOP_OF_DOT = 0.5;
  }

  /// How high a gloss stands.
  ///
  /// @param rise of the letters above the baseline of the line
  /// @param size of the letters as asked for; their face may have them a little smaller
  /// @param above the baseline of the letters, in their ems
  record Stand(Length rise, Length size, Em above) {
    /// @param real size of the letters
    Length over(Length real) {
      return rise.plus(above.at(real));
    }
  }

  sealed interface Kind {
    /// How the letters are read, all of them together: they are never parted.
    ///
    /// @param leaf of the tag tree
    record Reading(int leaf) implements Kind {}

    /// Mere ink, that says nothing by itself.
    record Mark() implements Kind {}
  }

  /// How far the highest gloss goes above the baseline.
  Length glossHeight() {
    var highest = Length.ZERO;
    for (var gloss : glosses) {
      highest = highest.max(gloss.height());
    }
    return highest;
  }

  /// How many of the author's characters stand before an index.
  int authoredBefore(int index) {
    int printed = 0;
    for (var call : calls) {
      if (call.end() <= index) {
        printed += call.end() - call.start();
      }
    }
    return index - printed;
  }

  /// The direction that the paragraph is read in: that of its language, unless every letter is in
  /// one that is read the other way.
  Direction direction() {
    var own = Direction.of(language);
    if (isolates.isEmpty()) {
      return own;
    }
    var others = isolates.stream().filter(isolate -> isolate.direction() != own).toList();
    if (others.isEmpty()) {
      return own;
    }
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (Character.isLetter(text.charAt(at))
          && others.stream().noneMatch(each -> each.start() <= at && at < each.end())) {
        return own;
      }
    }
    return others.getFirst().direction();
  }

  boolean isEmpty() {
    return text.isBlank();
  }
}
