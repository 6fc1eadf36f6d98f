package io.plenary.schedule.proof;

import java.util.function.Function;

/**
 * Leaves out one demand after another as long as the others cannot hold together (a deletion filter;
 * Chinneck and Dravnieks, 1991). Rules are left out many at a time at first, since few of them have a
 * part in a conflict.
 */
final class Reduction {

  private final Function<Demands, Verdict> verdicts;
  private Demands left;
  private boolean isIrreducible = true;

  /**
   * Prepares to leave out demands.
   *
   * @param impossible demands that cannot hold together
   * @param verdicts whether demands can hold together
   */
  Reduction(Demands impossible, Function<Demands, Verdict> verdicts) {
    this.left = impossible;
    this.verdicts = verdicts;
  }

  Reduction run() {
    for (int unit : left.units()) {
      leaveOut(left.without(unit), true);
    }
    for (int size = Math.max(1, left.rules().size() / 2); size > 0; size /= 2) {
      int at = 0;
      while (at < left.rules().size()) {
        at += leaveOut(left.withoutRules(at, size), size == 1) ? 0 : size;
      }
    }
    return this;
  }

  /** {@return whether the rest still cannot hold together, so that it is all that is left} */
  private boolean leaveOut(Demands rest, boolean isOne) {
    Verdict verdict = verdicts.apply(rest);
    isIrreducible &= !isOne || verdict != Verdict.UNDECIDED;
    boolean canBeLeftOut = verdict == Verdict.IMPOSSIBLE;
    left = canBeLeftOut ? rest : left;
    return canBeLeftOut;
  }

  /** {@return demands that cannot hold together} */
  Demands left() {
    return left;
  }

  /** {@return whether it is known of each that the others can hold together without it} */
  boolean isIrreducible() {
    return isIrreducible;
  }
}
