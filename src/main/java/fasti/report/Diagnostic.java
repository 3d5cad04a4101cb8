package fasti.report;

/// One fault, told so that the author can mend it without asking anyone.
///
/// @param message what is wrong, quoting what was read
/// @param hint what to type instead
public record Diagnostic(Code code, Severity severity, Origin origin, String message, String hint) {
  public static Diagnostic error(Code code, Origin origin, String message, String hint) {
    return new Diagnostic(code, Severity.ERROR, origin, message, hint);
  }

  public static Diagnostic warning(Code code, Origin origin, String message, String hint) {
    return new Diagnostic(code, Severity.WARNING, origin, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// Two lines, as the screen shows them; one where there is no hint.
  @Override
  public String toString() {
    var head = origin + ": " + severity + " " + code + ": " + message;
    return hint.isEmpty() ? head : head + "\n  hint: " + hint;
  }
}
