package fasti.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Page labels (ISO 32000-1, 12.4.2): each page is called by its folio. Folios that count on, 4, 5,
/// 6 or iv, v, vi or, are one range.
final class PageLabels {
  /// Nine digits are a number of ours; longer ones are just letters.
  private static final Pattern NUMBERED = Pattern.compile("(.*?)([1-9][0-9]{0,8})");

  private static final String[] ROMAN_ONES = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };
  private static final String[] ROMAN_TENS = {
    "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
  };

  /// @param style `D`, `r`, or empty where there is no number
  /// @param number 1 or more
  private record Label(String prefix, String style, int number) {
    boolean isAfter(Label other) {
      return !style.isEmpty()
          && prefix.equals(other.prefix)
          && style.equals(other.style)
          && number == other.number + 1;
    }
  }

  static COSDictionary of(List<String> folios) {
    var numbers = new ArrayList<COSBase>();
    Optional<Label> last = Optional.empty();
    for (int page = 0; page < folios.size(); page++) {
      var label = label(folios.get(page));
      if (last.filter(label::isAfter).isEmpty()) {
        numbers.add(Cos.integer(page));
        numbers.add(entry(label));
      }
      last = Optional.of(label);
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, Cos.array(numbers));
    return tree;
  }

  private static Label label(String folio) {
    var numbered = NUMBERED.matcher(folio);
    if (numbered.matches()) {
      return new Label(numbered.group(1), "D", Integer.parseInt(numbered.group(2)));
    }
    for (int number = 1; number < 100; number++) {
      if (folio.equals(ROMAN_TENS[number / 10] + ROMAN_ONES[number % 10])) {
        return new Label("", "r", number);
      }
    }
    return new Label(folio, "", 1);
  }

  private static COSDictionary entry(Label label) {
    var entry = Cos.inline();
    if (!label.style().isEmpty()) {
      entry.setItem(COSName.S, Cos.name(label.style()));
    }
    if (!label.prefix().isEmpty()) {
      entry.setItem(COSName.P, Cos.text(label.prefix()));
    }
    if (label.number() > 1) {
      entry.setInt(COSName.ST, label.number());
    }
    return entry;
  }

  private PageLabels() {}
}
