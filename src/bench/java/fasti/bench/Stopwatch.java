package fasti.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;

/// Times pieces of work on this thread.
final class Stopwatch {
  private static final long MILLISECOND = 1_000_000;

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getGarbageCollectorMXBeans();

  /// A result, and what it took.
  record Timed<T>(T value, Lap lap) {}

  static <T> Timed<T> time(Callable<T> work) throws Exception {
    var before = now();
    var value = work.call();
    return new Timed<>(value, now().minus(before));
  }

  private static Lap now() {
    long collecting =
        COLLECTORS.stream().mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
    return new Lap(
        System.nanoTime(),
        THREADS.getCurrentThreadCpuTime() + collecting * MILLISECOND,
        THREADS.getCurrentThreadAllocatedBytes());
  }

  private Stopwatch() {}
}
