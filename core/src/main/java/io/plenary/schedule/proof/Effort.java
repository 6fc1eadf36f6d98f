package io.plenary.schedule.proof;

import java.util.function.BooleanSupplier;

/** How much may be tried before it is said that it is not known. */
final class Effort {

  private static final int WATCHED = 256;

  private final long mostAtOnce;
  private final BooleanSupplier cancelled;
  private long left;
  private long leftAtOnce;
  private boolean stopped;

  /**
   * Some effort.
   *
   * @param most how much may be tried in all
   * @param mostAtOnce how much of that for one question
   * @param cancelled answers whether to stop
   */
  Effort(long most, long mostAtOnce, BooleanSupplier cancelled) {
    this.left = most;
    this.mostAtOnce = mostAtOnce;
    this.cancelled = cancelled;
  }

  /** Begins with another question. */
  void begin() {
    leftAtOnce = Math.min(left, mostAtOnce);
  }

  /** {@return whether one more may be tried} */
  boolean spend() {
    left--;
    leftAtOnce--;
    if (left % WATCHED == 0) {
      stopped = stopped || cancelled.getAsBoolean();
    }
    return leftAtOnce >= 0 && !stopped;
  }
}
