package fasti.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// veraPDF, asked in process.
public final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /// What the file breaks, empty where it conforms.
  public static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(file), flavour);
        var validator = foundry.createValidator(flavour, false)) {
      var faults = new TreeSet<String>();
      for (var result : validator.validateAll(parser)) {
        for (var assertion : result.getTestAssertions()) {
          if (assertion.getStatus() == TestAssertion.Status.FAILED) {
            faults.add(assertion.getRuleId() + ": " + assertion.getMessage());
          }
        }
        if (!result.isCompliant() && faults.isEmpty()) {
          faults.add("not compliant with " + flavour);
        }
      }
      return List.copyOf(faults);
    }
  }

  private Vera() {}
}
