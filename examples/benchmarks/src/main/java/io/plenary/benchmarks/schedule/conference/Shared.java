package io.plenary.benchmarks.schedule.conference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what two lists of tags share, each tag once. */
final class Shared {

  private Shared() {}

  /** {@return how many are in both} */
  static int count(List<String> some, List<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both.size();
  }

  /** {@return how many are wanted and not offered} */
  static int missing(List<String> wanted, List<String> offered) {
    Set<String> missing = new HashSet<>(wanted);
    offered.forEach(missing::remove);
    return missing.size();
  }
}
