package fasti.editorial;

import static fasti.editorial.EventBuilder.edtf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateWordsTest {
  private static final DateWords BRITISH = new DateWords(Vocabulary.of("en-GB"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1922-04-03               | 3 April 1922
          1922-04                  | April 1922
          1922                     | 1922
          1921-03-08/1921-03-16    | 8–16 March 1921
          1927-07-29/1927-12-19    | 29 July – 19 December 1927
          1925-12-18/1926-01-03    | 18 December 1925 – 3 January 1926
          1926-04/1926-10          | April–October 1926
          1922-05/1923-01          | May 1922 – January 1923
          1927-07-29/1927-12       | 29 July – December 1927
          1917/1921                | 1917–1921
          1922-05~                 | about May 1922
          1922?                    | 1922?
          1922-05-25%              | about 25 May 1922?
          1922-05~/1923-01~        | about May 1922 – about January 1923
          1921-21                  | spring 1921
          1921-24                  | winter 1921–22
          1999-24                  | winter 1999–2000
          192X                     | 1920s
          19XX                     | 20th century
          1921-XX                  | 1921
          1921-03-XX               | March 1921
          1921-XX-XX               | 1921
          1921/..                  | from 1921
          ../1921-03               | until March 1921
          1984/                    | from 1984 to an unknown date
          /1984                    | from an unknown date to 1984
          -0043                    | 44 BC
          -0043-03-15              | 15 March 44 BC
          -0263/-0240              | 264–241 BC
          -0026/0014               | 27 BC – AD 14
          0014/0037                | AD 14–37
          Y-11999                  | 12,000 BC
          Y-999999                 | 1,000,000 BC
          Y-66043000               | 66.043 million years ago
          Y-4539999999             | 4540 million years ago
          Y-251902000/Y-201400000  | 251.902–201.4 million years ago
          Y-2580000/-9699          | 2.58 million years ago – 9700 BC
          """)
  void aDateIsWrittenAsBritishBooksWriteIt(String date, String words) {
    assertThat(BRITISH.full(edtf(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1922-04-03               | April 3, 1922
          1921-03-08/1921-03-16    | March 8–16, 1921
          1927-07-29/1927-12-19    | July 29 – December 19, 1927
          1925-12-18/1926-01-03    | December 18, 1925 – January 3, 1926
          1921-23                  | fall 1921
          """)
  void americansPutTheMonthFirst(String date, String words) {
    assertThat(new DateWords(Vocabulary.of("en-US")).full(edtf(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1921-03-08/1921-03-16    | 8–16 March
          1927-07-29/1927-12-19    | 29 July – 19 December
          1921-03                  | March
          1921-03-17?              | 17 March?
          1921-10/..               | from October
          1921                     | ''
          1921~                    | about 1921
          1921/..                  | from 1921
          1921-12/1922-01          | December 1921 – January 1922
          1921-24                  | winter
          1921/1924                | 1921–1924
          """)
  void theYearIsLeftOutWhereAllOfTheDateLiesInIt(String date, String words) {
    assertThat(BRITISH.below(edtf(date).earliest().year(), edtf(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1921-03-08/1921-03-16    | March 1921
          1927-07-29/1927-12-19    | July–December 1927
          1922-05~/1923-01~        | May 1922 – January 1923
          1921                     | 1921
          """)
  void theRunningHeadHasMonths(String date, String words) {
    assertThat(BRITISH.running(edtf(date))).isEqualTo(words);
  }

  @Test
  void theYearsOfABookAreASpan() {
    assertThat(List.of(BRITISH.years(1917, 1929), BRITISH.years(1921, 1921)))
        .containsExactly("1917–1929", "1921");
  }
}
