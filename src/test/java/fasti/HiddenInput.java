package fasti;

import com.tngtech.archunit.core.domain.AccessTarget;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Questions to the machine whose answer is another tomorrow or elsewhere.
final class HiddenInput {
  /// Whatever the arguments.
  private static final Map<String, Set<String>> ALWAYS =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis"),
          "java.lang.Math", Set.of("random"),
          "java.util.Locale", Set.of("getDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"),
          "java.nio.charset.Charset", Set.of("defaultCharset"),
          "java.util.UUID", Set.of("randomUUID"),
          "java.util.concurrent.ThreadLocalRandom", Set.of("current"));

  /// Without arguments, or without the locale or charset among them.
  private static final Map<String, List<String>> WHEN_BARE =
      Map.of(
          "java.util.Random", List.of("<init>"),
          "java.util.Date", List.of("<init>"),
          "java.lang.String", List.of("formatted", "toLowerCase", "toUpperCase", "getBytes"));

  static boolean isMeant(AccessTarget target) {
    var owner = target.getOwner().getName();
    var name = target.getName();
    return ALWAYS.getOrDefault(owner, Set.of()).contains(name)
        || (owner.startsWith("java.time.") && name.equals("now"))
        || (WHEN_BARE.getOrDefault(owner, List.of()).contains(name) && isBare(target))
        || isUnlocalisedFormat(target);
  }

  private static boolean isBare(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream()
            .noneMatch(type -> !type.getName().equals("[Ljava.lang.Object;"));
  }

  private static boolean isUnlocalisedFormat(AccessTarget target) {
    return target.getFullName().startsWith("java.lang.String.format(java.lang.String");
  }

  private HiddenInput() {}
}
