package fasti.style;

public enum Posture {
  UPRIGHT,
  ITALIC
}
