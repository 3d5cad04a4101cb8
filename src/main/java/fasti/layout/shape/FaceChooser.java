package fasti.layout.shape;

import fasti.style.TextStyle;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Gives each character of a stretch of one style a face that has it. Letters that the wanted face
/// lacks are set in a fall-back, a mark together with the letter that carries it. Punctuation,
/// figures and spaces go with their neighbours where these agree, so that a foreign sentence is in
/// one face throughout; else punctuation goes with the word it stands at, the rest with the face of
/// the language.
final class FaceChooser {
  private final Paragraph paragraph;
  private final String text;
  private final TextStyle style;
  private final String language;
  private final Face[] faces;
  private final Face wanted;

  /// The face of the language, where punctuation and figures are at home.
  private Face home;

  /// @param language BCP 47
  FaceChooser(Paragraph paragraph, TextStyle style, String language) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.style = style;
    this.language = language;
    this.faces = paragraph.faces();
    this.wanted = faceOfStyle();
    this.home = wanted;
  }

  /// The face of the style.
  Face wanted() {
    return wanted;
  }

  /// What the choosers of a paragraph share.
  ///
  /// @param missing is told each character that no face has, by its index
  /// @param faces one a `char`, to be filled
  record Paragraph(String text, Typecase typecase, IntConsumer missing, Face[] faces) {}

  /// A family that is not at hand has been told elsewhere; its text is set all the same.
  private Face faceOfStyle() {
    return paragraph
        .typecase()
        .face(style.family(), style.weight(), style.posture())
        .or(() -> fallback('A'))
        .orElseThrow(() -> new IllegalStateException("no face at all is at hand"));
  }

  private Optional<Face> fallback(int codePoint) {
    return paragraph.typecase().fallback(codePoint, style.weight(), style.posture());
  }

  void choose(int start, int end) {
    fill(start, end, wanted);
    if (!hasAll(start, end)) {
      chooseForLetters(start, end);
      chooseForWords(start, end);
      chooseForGreek(start, end);
      home = home(start, end);
      chooseForNeutrals(start, end);
    }
  }

  /// Whether the face of the style has all characters of a stretch.
  boolean hasAll(int start, int end) {
    return lacking(wanted, start, end) == end;
  }

  private void fill(int start, int end, Face face) {
    for (int i = start; i < end; i++) {
      faces[i] = face;
    }
  }

  /// Where the first character stands that a face cannot show; the end if there is none.
  private int lacking(Face face, int start, int end) {
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      if (!Visibility.canShow(face, codePoint)) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return Math.min(i, end);
  }

  private void chooseForLetters(int start, int end) {
    int i = start;
    while (i < end) {
      int next = afterMarks(i, end);
      if (!Visibility.isNeutral(text.codePointAt(i))) {
        fill(i, next, faceFor(i, next));
      }
      i = next;
    }
  }

  private int afterMarks(int start, int end) {
    int i = start + Character.charCount(text.codePointAt(start));
    while (i < end && Visibility.staysWithBase(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return Math.min(i, end);
  }

  /// For a letter and its marks.
  private Face faceFor(int start, int end) {
    int lacked = lacking(wanted, start, end);
    if (lacked == end || canCompose(wanted, start, end)) {
      return wanted;
    }
    var whole = fallback(text.codePointAt(lacked)).filter(face -> lacking(face, start, end) == end);
    return whole.orElseGet(() -> inPart(start, end));
  }

  /// No one face has both letter and mark: the letter counts, and the rest is missing.
  private Face inPart(int start, int end) {
    int base = text.codePointAt(start);
    var face = Visibility.canShow(wanted, base) ? wanted : fallback(base).orElse(wanted);
    int i = lacking(face, start, end);
    while (i < end) {
      paragraph.missing().accept(i);
      i = lacking(face, i + Character.charCount(text.codePointAt(i)), end);
    }
    return face;
  }

  /// Whether the face has letter and accent the other way, as one character or as two: HarfBuzz
  /// composes and takes apart.
  private boolean canCompose(Face face, int start, int end) {
    var letter = text.substring(start, end);
    return canShow(face, Normalizer.normalize(letter, Normalizer.Form.NFC))
        || canShow(face, Normalizer.normalize(letter, Normalizer.Form.NFD));
  }

  private static boolean canShow(Face face, String letter) {
    return letter.codePoints().allMatch(c -> Visibility.canShow(face, c));
  }

  /// A word of one script with some letters in a fall-back is set in it as a whole, if it has them
  /// all: Greek with breathings is not to change its face at each of them.
  private void chooseForWords(int start, int end) {
    int i = start;
    while (i < end) {
      int wordEnd = i;
      while (wordEnd < end && !Visibility.isNeutral(text.codePointAt(wordEnd))) {
        wordEnd = afterMarks(wordEnd, end);
      }
      unify(i, wordEnd);
      i = wordEnd < end ? afterMarks(wordEnd, end) : end;
    }
  }

  /// Greek with breathings here and there is in one face from word to word as well.
  private void chooseForGreek(int start, int end) {
    int i = start;
    while (i < end && !Character.isLetter(text.codePointAt(i))) {
      i++;
    }
    if (i < end
        && Character.UnicodeScript.of(text.codePointAt(i)) == Character.UnicodeScript.GREEK) {
      unify(start, end);
    }
  }

  private void unify(int start, int end) {
    int other = start;
    while (other < end && faces[other] == wanted) {
      other++;
    }
    if (other < end && isOfOneScript(start, end) && lacking(faces[other], start, end) == end) {
      fill(start, end, faces[other]);
    }
  }

  private boolean isOfOneScript(int start, int end) {
    return text.substring(start, end)
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .distinct()
            .count()
        == 1;
  }

  /// In a language whose letters the wanted face lacks, the face that has them; else the wanted
  /// one.
  private Face home(int start, int end) {
    int i = start;
    while (i < end && (faces[i] == wanted || !Character.isLetter(text.charAt(i)))) {
      i++;
    }
    return i < end && Scripts.isAnothers(language) ? faces[i] : wanted;
  }

  private void chooseForNeutrals(int start, int end) {
    Face before = home;
    int i = start;
    while (i < end) {
      if (!Visibility.isNeutral(text.codePointAt(i))) {
        before = faces[i];
        i = afterMarks(i, end);
      } else {
        int stretch = afterNeutrals(i, end);
        resolve(i, stretch, before, stretch < end ? faces[stretch] : home);
        i = stretch;
      }
    }
  }

  private int afterNeutrals(int start, int end) {
    int i = start;
    while (i < end && Visibility.isNeutral(text.codePointAt(i))) {
      i = afterMarks(i, end);
    }
    return i;
  }

  /// @param before the face of the letter before the stretch
  /// @param after the face of the letter after it
  private void resolve(int start, int end, Face before, Face after) {
    boolean atWord = true;
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      int next = afterMarks(i, end);
      atWord &= !Visibility.isSpace(codePoint);
      Face wish = home;
      if (before == after) {
        wish = before;
      } else if (Visibility.isOpening(codePoint)) {
        wish = after;
      } else if (atWord && !Character.isDigit(codePoint)) {
        wish = before;
      }
      fill(i, next, lacking(wish, i, next) == next ? wish : faceFor(i, next));
      i = next;
    }
  }
}
