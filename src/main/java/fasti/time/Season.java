package fasti.time;

/// The seasons that EDTF level 1 can name (21 to 24), in the meteorologists' months of the northern
/// half of the world.
public enum Season {
  SPRING(21, 3, 5),
  SUMMER(22, 6, 8),
  AUTUMN(23, 9, 11),
  WINTER(24, 12, 2);

  private final int code;
  private final int firstMonth;
  private final int lastMonth;

  Season(int code, int firstMonth, int lastMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  /// As EDTF writes it, 21 to 24.
  public int code() {
    return code;
  }

  int firstMonth() {
    return firstMonth;
  }

  /// February of the next year for winter.
  int lastMonth() {
    return lastMonth;
  }
}
