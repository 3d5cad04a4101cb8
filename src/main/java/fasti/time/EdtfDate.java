package fasti.time;

/// One date, as precise as it was given and no more.
///
/// @param qualifier holds for the whole date at level 1
public record EdtfDate(DatePart part, Qualifier qualifier) implements Edtf {
  @Override
  public CalendarDay earliest() {
    return part.earliest();
  }

  @Override
  public CalendarDay latest() {
    return part.latest();
  }

  @Override
  public String print() {
    return part.print()
        + switch (qualifier) {
          case CERTAIN -> "";
          case UNCERTAIN -> "?";
          case APPROXIMATE -> "~";
          case UNCERTAIN_AND_APPROXIMATE -> "%";
        };
  }
}
