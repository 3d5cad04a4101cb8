package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Headword;
import fasti.style.HouseStyle;
import fasti.text.Anchor;
import fasti.text.Inline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadwordSetterTest {
  @Test
  void anEntryLongerThanAPageGoesOnOverPagesWithoutLosingAWord() {
    var desk = TestDesk.of(HouseStyle.classic());
    var galley = new Galley(desk);
    var words = "word for word ".repeat(900).strip();
    var entry =
        new Headword(
            new Anchor("nep"),
            List.of(new Inline.Text("NEP")),
            List.of(),
            List.of(new Inline.Text(words)),
            List.of());

    new HeadwordSetter(desk, galley).set(List.of(entry), new ArrayList<>());

    var letters = new StringBuilder();
    for (var item : galley.items()) {
      if (item instanceof Strip strip) {
        assertThat(strip.height()).isLessThan(desk.area().height().times(0.1));
        for (var placed : strip.matter()) {
          letters.append(String.join("", ((Placed.Glyphs) placed).string().row().texts()));
        }
      }
    }
    assertThat(galley.height()).isGreaterThan(desk.area().height());
    assertThat(bare(letters.toString())).isEqualTo(bare("NEP" + words));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
