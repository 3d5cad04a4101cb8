package fasti.style;

import fasti.unit.Length;

/// A sheet that printers hold (ISO 216, ANSI/ASME Y14.1).
public enum Paper {
  A4(210, 297),
  LETTER(215.9, 279.4),
  A5(148, 210);

  private final double widthInMillimetres;
  private final double heightInMillimetres;

  Paper(double widthInMillimetres, double heightInMillimetres) {
    this.widthInMillimetres = widthInMillimetres;
    this.heightInMillimetres = heightInMillimetres;
  }

  public Length width() {
    return Length.millimetres(widthInMillimetres);
  }

  public Length height() {
    return Length.millimetres(heightInMillimetres);
  }
}
