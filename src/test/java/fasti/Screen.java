package fasti;

import com.tngtech.archunit.core.domain.AccessTarget;
import java.util.Set;

/// The process's own streams and its end.
final class Screen {
  private static final Set<String> OF_SYSTEM =
      Set.of("out", "err", "in", "exit", "console", "getenv");

  static boolean isMeant(AccessTarget target) {
    var ofSystem = target.getOwner().getName().equals("java.lang.System");
    return (ofSystem && OF_SYSTEM.contains(target.getName()))
        || target.getName().equals("printStackTrace");
  }

  private Screen() {}
}
