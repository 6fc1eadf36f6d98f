package io.plenary.schedule.search;

/**
 * How warm each stage is: from hot to cold, every stage cooler by the same factor. How cold is cold is
 * only seen on the way. Once hardly a step is kept that makes it worse, nothing moves any more; what
 * stages are left then start warmer again, and take all of them to cool to where it froze.
 */
final class Cooling {

  /** It is frozen when fewer than this share of the steps are kept although they make it worse. */
  private static final double FROZEN = 0.001;

  /** And when so many stages have come by nothing better. */
  private static final int IDLE = 2;

  /** Of the way from hot to frozen, as a power, this is where it starts again. */
  private static final double REHEATED = 0.7;

  /** With fewer stages left there is no use in starting again. */
  private static final int FEWEST = 4;

  private final int stages;
  private int first;
  private int idle;
  private double hot;
  private double cold;

  Cooling(Scale scale, int stages) {
    this.stages = stages;
    this.hot = scale.hot();
    this.cold = scale.cold();
  }

  /** {@return how much worse a step may be, on average, to be kept} */
  double temperature(int stage) {
    double cooled = (double) (stage - first) / Math.max(1, stages - 1 - first);
    return between(hot, cold, cooled);
  }

  private static double between(double from, double to, double share) {
    return from * StrictMath.pow(to / from, share);
  }

  /** Takes note of whether a stage came by something better than was known before. */
  void saw(boolean better) {
    idle = better ? 0 : idle + 1;
  }

  /**
   * {@return whether the next stage is warmer again}
   *
   * @param stage the stage that is over
   * @param evaluated how many steps it evaluated
   * @param worsened how many of them it kept although they made it worse
   */
  boolean startsAgain(int stage, long evaluated, long worsened) {
    boolean frozen = idle >= IDLE && worsened < FROZEN * evaluated;
    boolean again = frozen && stages - stage > FEWEST;
    if (again) {
      cold = temperature(stage);
      hot = between(hot, cold, REHEATED);
      first = stage + 1;
      idle = 0;
    }
    return again;
  }
}
