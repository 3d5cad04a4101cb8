package fasti.source;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// Gathers what is wrong with a book while it is read, so that all of it is told at once.
final class Faults {
  private final LinkedHashSet<Diagnostic> told = new LinkedHashSet<>();

  void error(Code code, Origin origin, String message, String hint) {
    told.add(Diagnostic.error(code, origin, message, hint));
  }

  void warning(Code code, Origin origin, String message, String hint) {
    told.add(Diagnostic.warning(code, origin, message, hint));
  }

  void addAll(Collection<Diagnostic> diagnostics) {
    told.addAll(diagnostics);
  }

  /// File by file as they were read, each from its top to its end.
  List<Diagnostic> all() {
    var files = new ArrayList<String>();
    told.forEach(fault -> files.add(fault.origin().file()));
    var all = new ArrayList<>(told);
    all.sort(
        Comparator.<Diagnostic>comparingInt(fault -> files.indexOf(fault.origin().file()))
            .thenComparingInt(fault -> fault.origin().line())
            .thenComparingInt(fault -> fault.origin().column()));
    return all;
  }
}
