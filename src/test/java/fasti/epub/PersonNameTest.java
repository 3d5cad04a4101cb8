package fasti.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Teacher|en|Teacher, Ada",
        "Ludwig van Beethoven|de|Beethoven, Ludwig van",
        "Teacher, Ada|en|Teacher, Ada",
        "Fasti project|en|Fasti project",
        "Department of History|en|Department of History",
        "Kovács Ádám|hu|Kovács Ádám",
        "طه حسين|ar|طه حسين",
        "Plato|en|Plato"
      })
  void shelvesSortByTheFamilyNameWhereThatIsSafe(String name, String language, String filed) {
    assertThat(PersonName.fileAs(name, language)).isEqualTo(filed);
  }
}
