package fasti.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;

final class PageLabelsTest {
  @Test
  void numbersThatCountOnAreOneRange() throws Exception {
    var folios = IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList();

    assertThat(ranges(folios)).isEqualTo(1);
    assertThat(read(folios)).isEqualTo(folios);
  }

  @Test
  void romanNumbersComeBeforeOthers() throws Exception {
    var folios = List.of("i", "ii", "iii", "iv", "1", "2");

    assertThat(ranges(folios)).isEqualTo(2);
    assertThat(read(folios)).isEqualTo(folios);
  }

  @Test
  void wordsAndPrefixesAreKept() throws Exception {
    var folios = List.of("Cover", "A-4", "A-5", "17", "0", "007");

    assertThat(read(folios)).isEqualTo(folios);
  }

  private static int ranges(List<String> folios) {
    return PageLabels.of(folios).getCOSArray(COSName.NUMS).size() / 2;
  }

  private static List<String> read(List<String> folios) throws Exception {
    try (var document = new PDDocument()) {
      folios.forEach(_ -> document.addPage(new PDPage()));
      return List.of(new PDPageLabels(document, PageLabels.of(folios)).getLabelsByPageIndices());
    }
  }
}
