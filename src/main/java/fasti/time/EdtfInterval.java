package fasti.time;

/// A span of time with two ends; ISO 8601-2, 5.5.
public record EdtfInterval(End start, End end) implements Edtf {
  /// Where an interval begins or ends.
  public sealed interface End {
    record At(EdtfDate date) implements End {}

    /// `..`: it has no bound.
    record Open() implements End {}

    /// Left blank: there is a bound, and nobody knows it.
    record Unknown() implements End {}
  }

  public EdtfInterval {
    if (!(start instanceof End.At) && !(end instanceof End.At)) {
      throw new IllegalArgumentException("an interval has at least one known end");
    }
  }

  @Override
  public CalendarDay earliest() {
    return start instanceof End.At(var date) ? date.earliest() : known(end).earliest();
  }

  @Override
  public CalendarDay latest() {
    return end instanceof End.At(var date) ? date.latest() : known(start).latest();
  }

  @Override
  public String print() {
    return print(start) + "/" + print(end);
  }

  private static EdtfDate known(End end) {
    return ((End.At) end).date();
  }

  private static String print(End end) {
    return switch (end) {
      case End.At(var date) -> date.print();
      case End.Open _ -> "..";
      case End.Unknown _ -> "";
    };
  }
}
