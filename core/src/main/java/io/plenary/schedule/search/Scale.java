package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;

/**
 * What penalties of each level weigh against each other while looking, and how much worse a step may be:
 * taken from what steps change on this very problem.
 *
 * @param hard what one hard penalty weighs
 * @param unplaced what a unit without a place weighs
 * @param medium what one medium penalty weighs
 * @param hot how much worse steps may be at first
 * @param cold how much worse they may be in the end
 */
record Scale(double hard, double unplaced, double medium, double hot, double cold) {

  private static final double GROWTH = 1.2;

  double weigh(long hardChange, int unplacedChange, long mediumChange, long softChange) {
    return hard * hardChange + unplaced * unplacedChange + medium * mediumChange + softChange;
  }

  /** {@return the scale after a stage: what is still wrong weighs more, so that it does not stay} */
  Scale after(Arrangement arrangement) {
    return new Scale(
        arrangement.total().hard > 0 ? hard * GROWTH : hard,
        arrangement.unplaced() > 0 ? unplaced * GROWTH : unplaced,
        arrangement.total().medium > 0 ? medium * GROWTH : medium,
        hot,
        cold);
  }
}
