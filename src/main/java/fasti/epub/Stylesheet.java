package fasti.epub;

import fasti.style.EbookDesign.Writing;
import fasti.style.Posture;
import fasti.text.Digits;
import fasti.unit.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// The style sheet: the same in every book but for the faces that a book carries, the way its lines
/// run, and how wide its pictures stand.
final class Stylesheet {
  private static final String COMMON = "book.css";
  private static final String VERTICAL = "vertical.css";

  /// @param shares of the line's length that pictures take, in per cent
  /// @param digits in which lists number themselves
  static Bytes bytes(EmbeddedFaces faces, Writing writing, SortedSet<Integer> shares, Digits digits)
      throws IOException {
    var sheet = new StringBuilder(resource(COMMON));
    switch (writing) {
      case HORIZONTAL -> {}
      case VERTICAL -> sheet.append('\n').append(resource(VERTICAL));
    }
    for (int percent : shares) {
      sheet.append(scaled(percent, writing));
    }
    sheet.append(numbering(digits));
    if (!faces.faces().isEmpty()) {
      sheet.append(rules(faces));
    }
    return Bytes.of(sheet.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The class of a picture that is so wide.
  static String share(int percent) {
    return "share-" + percent;
  }

  /// Where the picture would be higher than the screen it keeps its proportions.
  private static String scaled(int percent, Writing writing) {
    var side =
        switch (writing) {
          case HORIZONTAL -> "";
          case VERTICAL ->
              "\n.vertical ."
                  + share(percent)
                  + " img {\n  width: auto;\n  height: "
                  + percent
                  + "%;\n}\n";
        };
    var rule = "\n." + share(percent) + " img {\n  width: " + percent + "%;\n";
    return rule + "  object-fit: contain;\n}\n" + side;
  }

  private static String numbering(Digits digits) {
    return switch (digits) {
      case WESTERN -> "";
      case ARABIC_INDIC -> numbering("arabic-indic");
      case PERSIAN -> numbering("persian");
      case DEVANAGARI -> numbering("devanagari");
    };
  }

  private static String numbering(String style) {
    return "\nol {\n  list-style-type: " + style + ";\n}\n";
  }

  private static String resource(String name) throws IOException {
    try (var in = Stylesheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the style sheet is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The name of the file of a face, in the folder of fonts.
  ///
  /// @param number counted from 1
  static String fileName(int number) {
    return number + ".ttf";
  }

  private static String rules(EmbeddedFaces faces) {
    var rules = new StringBuilder("\n/* Faces that the book carries */\n");
    int number = 1;
    for (var face : faces.faces()) {
      rules.append(rule(face, fileName(number++)));
    }
    var families =
        faces.faces().stream()
            .map(face -> "\"" + face.family() + "\", ")
            .distinct()
            .collect(Collectors.joining());
    return rules
        .append("\nbody {\n  font-family: ")
        .append(families)
        .append(faces.generic().css())
        .append(";\n}\n")
        .toString();
  }

  private static String rule(EmbeddedFaces.Face face, String file) {
    return String.join(
        "\n",
        "",
        "@font-face {",
        "  font-family: \"" + face.family() + "\";",
        "  font-style: " + style(face.posture()) + ";",
        "  font-weight: " + face.weight().number() + ";",
        "  src: url(\"../fonts/" + file + "\");",
        "}",
        "");
  }

  private static String style(Posture posture) {
    return switch (posture) {
      case UPRIGHT -> "normal";
      case ITALIC -> "italic";
    };
  }

  private Stylesheet() {}
}
