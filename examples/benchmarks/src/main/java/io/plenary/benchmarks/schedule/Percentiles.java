package io.plenary.benchmarks.schedule;

import java.util.Arrays;
import java.util.Locale;

/** What so many percent of some times are not longer than. */
final class Percentiles {

  private final long[] nanos;

  Percentiles(long[] nanos) {
    this.nanos = nanos.clone();
    Arrays.sort(this.nanos);
  }

  /** {@return the time, in milliseconds} */
  String text(int percent) {
    int at = Math.max(0, (nanos.length * percent + 99) / 100 - 1);
    return String.format(Locale.ROOT, "%.1f ms", nanos[at] / 1e6);
  }
}
