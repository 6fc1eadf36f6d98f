package io.plenary.schedule.search;

import io.plenary.schedule.sum.Mix;

/** Random numbers that are the same for the same seed on every machine: SplitMix64. */
final class Dice {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final int QUANTILES = 1 << 12;

  /** The logarithms of the quantiles, by {@link StrictMath}, so that no machine has others. */
  private final double[] logarithms = new double[QUANTILES];

  private long state;

  Dice(long seed) {
    state = seed;
    for (int i = 0; i < QUANTILES; i++) {
      logarithms[i] = -StrictMath.log((i + 0.5) / QUANTILES);
    }
  }

  private long next() {
    long mixed = Mix.mix(state);
    state += GOLDEN;
    return mixed;
  }

  /** {@return a number from 0 to below a bound, which is positive} */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** {@return the negative logarithm of a random number between 0 and 1} */
  double exponential() {
    return logarithms[(int) (next() >>> 52)];
  }
}
