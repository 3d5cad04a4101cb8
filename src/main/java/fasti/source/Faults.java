package fasti.source;

import fasti.report.Code;
import fasti.report.Diagnostic;
import fasti.report.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers what is wrong with a book while it is read, so that all of it is told at once.
final class Faults {
  /// What takes a record out of a book, or makes two of one.
  private static final Set<Code> HOLES =
      EnumSet.of(
          Code.FILE_MISSING,
          Code.FILE_EMPTY,
          Code.NOT_UTF8,
          Code.YAML_BROKEN,
          Code.JSON_BROKEN,
          Code.BIBTEX_BROKEN,
          Code.WRONG_KIND,
          Code.KEY_MISSING,
          Code.DUPLICATE_ID,
          Code.PATH_OUTSIDE,
          Code.UNKNOWN_FORMAT,
          Code.NO_EVENTS,
          Code.LIMIT_EXCEEDED);

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

  /// Whether records could not be read: then nobody knows which references lead nowhere.
  boolean leaveHoles() {
    return told.stream().anyMatch(fault -> fault.isError() && HOLES.contains(fault.code()));
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
