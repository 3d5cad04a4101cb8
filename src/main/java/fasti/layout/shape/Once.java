package fasti.layout.shape;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is made when it is first asked for, and once only. Safe for several threads.
final class Once<T> {
  private final Supplier<T> make;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> make) {
    this.make = make;
  }

  T value() {
    var present = made;
    return present.isPresent() ? present.get() : makeNow();
  }

  private synchronized T makeNow() {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.orElseThrow();
  }
}
