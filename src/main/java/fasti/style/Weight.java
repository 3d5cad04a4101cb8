package fasti.style;

/// How heavy a face is; the number is that of the OpenType OS/2 table (usWeightClass).
public enum Weight {
  LIGHT(300),
  REGULAR(400),
  SEMI_BOLD(600),
  BOLD(700);

  private final int number;

  Weight(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
