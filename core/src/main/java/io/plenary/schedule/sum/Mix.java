package io.plenary.schedule.sum;

/** Scatters numbers, the same way on every machine. */
public final class Mix {

  private Mix() {}

  /**
   * {@return a number that looks like any other; different for different numbers} It is the finalizer of
   * SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
   *
   * @param number any number
   */
  public static long mix(long number) {
    long mixed = number + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
