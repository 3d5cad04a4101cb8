package fasti.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.style.HouseStyle;
import fasti.text.Anchor;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LedgerTest {
  private static final Anchor FIRST = new Anchor("first");
  private static final Anchor SECOND = new Anchor("second");

  private final Ledger ledger = TestDesk.of(HouseStyle.classic()).ledger();

  @Test
  void givesAnAccountOfTheNumbersPrintedSinceTheLast() {
    ledger.learn(Map.of(FIRST, "7", SECOND, "9"));
    ledger.folio(FIRST);

    assertThat(ledger.takeGiven()).isEqualTo(Map.of(FIRST, "7"));
    assertThat(ledger.takeGiven()).isEmpty();
  }

  @Test
  void onlyNumbersThatWerePrintedCanGrowOld() {
    ledger.learn(Map.of(FIRST, "7", SECOND, "9"));
    ledger.folio(FIRST);
    var printed = ledger.takeGiven();

    ledger.learn(Map.of(FIRST, "7", SECOND, "10"));
    assertThat(ledger.stillHolds(printed)).isTrue();

    ledger.learn(Map.of(FIRST, "8", SECOND, "10"));
    assertThat(ledger.stillHolds(printed)).isFalse();
  }
}
