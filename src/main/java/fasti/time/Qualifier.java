package fasti.time;

/// What EDTF says of a date's worth: `?`, `~` and `%` (ISO 8601-2, 8.2).
public enum Qualifier {
  CERTAIN,
  UNCERTAIN,
  APPROXIMATE,
  UNCERTAIN_AND_APPROXIMATE;

  public boolean isUncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  public boolean isApproximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }
}
