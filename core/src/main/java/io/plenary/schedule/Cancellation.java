package io.plenary.schedule;

import java.util.function.BooleanSupplier;

/** Whether nobody waits any longer; once it is so, it stays so. */
final class Cancellation implements BooleanSupplier {

  private final BooleanSupplier asked;
  private final BooleanSupplier stopped;
  private boolean isCancelled;

  /**
   * Begins to ask.
   *
   * @param asked answers whether the user wants it to stop
   * @param stopped answers whether other workers need it no longer
   */
  Cancellation(BooleanSupplier asked, BooleanSupplier stopped) {
    this.asked = asked;
    this.stopped = stopped;
  }

  @Override
  public boolean getAsBoolean() {
    isCancelled = isCancelled
        || Thread.currentThread().isInterrupted()
        || stopped.getAsBoolean()
        || asked.getAsBoolean();
    return isCancelled;
  }
}
