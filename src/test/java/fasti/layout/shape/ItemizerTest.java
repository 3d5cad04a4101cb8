package fasti.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.TextStyle;
import fasti.style.Weight;
import fasti.text.Direction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemizerTest {
  private final List<Integer> missing = new ArrayList<>();

  @Test
  void plainLatinIsOneStretch() {
    assertThat(items("The New Economic Policy, 1921–28."))
        .containsExactly("The New Economic Policy, 1921–28.|SourceSerif4-Regular|Latn|0");
  }

  @Test
  void aStyleDividesThem() {
    var text = "one two";
    var ranges =
        List.of(
            new StyledRange(0, 4, Styles.SERIF, "en"),
            new StyledRange(4, 7, Styles.SERIF.withWeight(Weight.BOLD), "en"));

    assertThat(items(new StyledText(text, ranges, Direction.LEFT_TO_RIGHT)))
        .containsExactly("one |SourceSerif4-Regular|Latn|0", "two|SourceSerif4-Bold|Latn|0");
  }

  @Test
  void aScriptDividesThemAndBracketsGoTogether() {
    assertThat(items("Moscow (Москва) fell"))
        .containsExactly(
            "Moscow (|SourceSerif4-Regular|Latn|0",
            "Москва|SourceSerif4-Regular|Cyrl|0",
            ") fell|SourceSerif4-Regular|Latn|0");
  }

  @Test
  void arabicAmongLatinStandsAtLevelOneInAFaceThatHasIt() {
    assertThat(items("the كتاب is"))
        .containsExactly(
            "the |SourceSerif4-Regular|Latn|0",
            "كتاب|NotoNaskhArabic-Regular|Arab|1",
            " |SourceSerif4-Regular|Arab|0",
            "is|SourceSerif4-Regular|Latn|0");
  }

  @Test
  void figuresInArabicStandFromLeftToRight() {
    assertThat(items("في سنة 1921 بدأ", Direction.RIGHT_TO_LEFT))
        .containsExactly(
            "في سنة |NotoNaskhArabic-Regular|Arab|1",
            "1921|NotoNaskhArabic-Regular|Arab|2",
            " بدأ|NotoNaskhArabic-Regular|Arab|1");
  }

  @Test
  void figuresAtTheEndOfHindiAreInItsFaceToo() {
    var whole = List.of(new StyledRange(0, 9, Styles.SERIF, "hi"));

    assertThat(items(new StyledText("में 1723।", whole, Direction.LEFT_TO_RIGHT)))
        .containsExactly("में 1723।|NotoSerifDevanagari-Regular|Deva|0");
  }

  @Test
  void anIsolateKeepsItsFullStopToItself() {
    var text = "see כן. then";
    var whole = whole(text, Styles.SERIF);
    var isolate = new Isolate(4, 7, Direction.RIGHT_TO_LEFT);

    assertThat(items(new StyledText(text, whole, Direction.LEFT_TO_RIGHT, List.of(isolate))))
        .containsExactly(
            "see |SourceSerif4-Regular|Latn|0",
            "כן.|NotoSerifHebrew-Regular|Hebr|1",
            " |SourceSerif4-Regular|Hebr|0",
            "then|SourceSerif4-Regular|Latn|0");
  }

  @Test
  void anIsolateInAnotherIsAtALevelOfItsOwn() {
    var text = "a ב c ד";
    var isolates =
        List.of(
            new Isolate(2, 7, Direction.RIGHT_TO_LEFT), new Isolate(4, 5, Direction.LEFT_TO_RIGHT));
    var styled = new StyledText(text, whole(text, Styles.SERIF), Direction.LEFT_TO_RIGHT, isolates);

    assertThat(items(styled))
        .map(item -> item.substring(item.length() - 1))
        .containsSubsequence("0", "1", "2", "1");
  }

  @Test
  void aForeignSentenceWithItsQuotesIsInOneFace() {
    assertThat(items("«שלום»", Direction.RIGHT_TO_LEFT))
        .containsExactly("«שלום»|NotoSerifHebrew-Regular|Hebr|1");
  }

  @Test
  void aMarkStaysWithItsLetter() {
    assertThat(items("कि")).containsExactly("कि|NotoSerifDevanagari-Regular|Deva|0");
  }

  @Test
  void chineseIsSetInTheWideFace() {
    assertThat(items("北京, Peking"))
        .containsExactly(
            "北京|DroidSansFallback|Hani|0",
            ", |SourceSerif4-Regular|Hani|0",
            "Peking|SourceSerif4-Regular|Latn|0");
  }

  @Test
  void aWordWithOneForeignLetterIsInOneFace() {
    assertThat(items("the Ἀθῆναι"))
        .containsExactly("the |SourceSerif4-Regular|Latn|0", "Ἀθῆναι|NotoSerif-Regular|Grek|0");
  }

  @Test
  void aLetterWhoseAccentIsApartInTheFaceIsNotMissing() {
    assertThat(items("ẍ")).containsExactly("ẍ|SourceSerif4-Regular|Latn|0");
    assertThat(missing).isEmpty();
  }

  @Test
  void fallbackIsAsHeavyAsTheWantedFace() {
    var style = Styles.SERIF.withWeight(Weight.BOLD);

    assertThat(items("שלום", style)).containsExactly("שלום|NotoSerifHebrew-Bold|Hebr|1");
  }

  @Test
  void aLetterThatNoFaceHasIsTold() {
    items("a\uD80C\uDC00b");

    assertThat(missing).containsExactly(1);
  }

  @Test
  void whatHasNoInkIsNeverMissing() {
    items("a\u00ADb\u200Bc\u2060d\u202Fe\u2009f\u2011g\uFE0F");

    assertThat(missing).isEmpty();
  }

  @Test
  void emptyTextHasNoStretches() {
    assertThat(items("")).isEmpty();
    assertThat(items("", Direction.RIGHT_TO_LEFT)).isEmpty();
  }

  @Test
  void leftToRightStaysInReadingOrder() {
    assertThat(Itemizer.visualOrder(new int[] {0, 0, 0})).containsExactly(0, 1, 2);
  }

  @Test
  void rightToLeftWithFiguresIsTurnedTwice() {
    assertThat(Itemizer.visualOrder(new int[] {1, 2, 2, 1, 0})).containsExactly(3, 1, 2, 0, 4);
  }

  private List<String> items(String text) {
    return items(text, Direction.LEFT_TO_RIGHT);
  }

  private List<String> items(String text, Direction base) {
    return items(new StyledText(text, whole(text, Styles.SERIF), base));
  }

  private List<String> items(String text, TextStyle style) {
    return items(new StyledText(text, whole(text, style), Direction.LEFT_TO_RIGHT));
  }

  private static List<StyledRange> whole(String text, TextStyle style) {
    return List.of(new StyledRange(0, text.length(), style, "en"));
  }

  private List<String> items(StyledText styled) {
    return Itemizer.itemize(styled, Styles.TYPECASE, missing::add).stream()
        .map(
            item ->
                String.join(
                    "|",
                    styled.text().substring(item.start(), item.end()),
                    item.setting().face().name(),
                    item.setting().script(),
                    String.valueOf(item.level())))
        .toList();
  }
}
