package io.plenary.rule;

import io.plenary.rule.shape.Level;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;

/** Adds up findings, and takes them off again; the order does not matter, however large the sums. */
final class Tally {

  private static final BigInteger LOWEST = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger HIGHEST = BigInteger.valueOf(Long.MAX_VALUE);

  private final Map<Level, BigInteger> sums = new EnumMap<>(Level.class);
  private int fatal;

  void add(Finding finding) {
    count(finding, -finding.penalty());
    fatal += finding.isFatal() ? 1 : 0;
  }

  void remove(Finding finding) {
    count(finding, finding.penalty());
    fatal -= finding.isFatal() ? 1 : 0;
  }

  private void count(Finding finding, long points) {
    sums.merge(finding.level(), BigInteger.valueOf(points), BigInteger::add);
  }

  /** {@return whether no finding makes the agenda invalid} */
  boolean isValid() {
    return fatal == 0;
  }

  Score score() {
    return new Score(at(Level.HARD), at(Level.MEDIUM), at(Level.SOFT));
  }

  private long at(Level level) {
    BigInteger sum = sums.getOrDefault(level, BigInteger.ZERO);
    return sum.max(LOWEST).min(HIGHEST).longValue();
  }
}
