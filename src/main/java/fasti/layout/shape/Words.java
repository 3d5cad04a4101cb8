package fasti.layout.shape;

import java.util.concurrent.ConcurrentHashMap;

/// What has been shaped in one setting.
final class Words {
  private final Setting setting;
  private final ShapingPlan plan;
  private final ConcurrentHashMap<String, GlyphRun> runs = new ConcurrentHashMap<>();

  Words(Setting setting) {
    this.setting = setting;
    this.plan = new ShapingPlan(setting);
  }

  GlyphRun run(String text) {
    GlyphRun known = runs.get(text);
    if (known != null) {
      return known;
    }
    GlyphRun made = shape(text);
    GlyphRun first = runs.putIfAbsent(text, made);
    return first == null ? made : first;
  }

  GlyphRun shape(String text) {
    return ShapingBuffer.ofThread().shape(text, setting, plan);
  }
}
