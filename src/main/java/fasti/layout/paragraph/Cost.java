package fasti.layout.paragraph;

/// What a break costs.
public sealed interface Cost {
  /// @param points 0 and more; compared with the badness of a line
  record Of(double points) implements Cost {}

  record Forbidden() implements Cost {}

  record Forced() implements Cost {}

  Cost FREE = new Of(0);
  Cost FORBIDDEN = new Forbidden();
  Cost FORCED = new Forced();
}
