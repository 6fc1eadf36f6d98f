package io.plenary.schedule.search;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds a first arrangement: units with the fewest places first, long ones before short ones, each where
 * it costs least of some places drawn at random, and of all if none of those will do.
 */
final class Construction {

  private static final int DRAWN = 300;
  private static final int EXAMINED = 4000;

  /** Whether to stop is asked once in so many places. */
  private static final int UNWATCHED = 64;

  private final Arrangement arrangement;
  private final Problem problem;
  private final Control control;
  private final Dice dice;
  private final long most;
  private long built;
  private int bestStart;
  private int bestChoice;
  private long bestHard;
  private long bestMedium;
  private long bestSoft;

  Construction(Arrangement arrangement, Control control, Dice dice) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.control = control;
    this.dice = dice;
    this.most = control.stages().map(known -> known.get(0)).orElse(Long.MAX_VALUE);
  }

  /** {@return how many units it has looked at} */
  long build() {
    for (int unit : order()) {
      if (built == most || (arrangement.start(unit) < 0 && !place(unit))) {
        break;
      }
      built++;
    }
    return built;
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int unit = 0; unit < arrangement.units(); unit++) {
      order.add(unit);
    }
    order.sort(Comparator.<Integer>comparingLong(this::places)
        .thenComparing(unit -> -problem.length(unit)));
    return order;
  }

  private long places(int unit) {
    return (long) problem.startsOf(unit).length * problem.choicesOf(unit);
  }

  /** {@return whether it was not cancelled} */
  private boolean place(int unit) {
    int[] starts = problem.startsOf(unit);
    int choices = problem.choicesOf(unit);
    bestStart = -1;
    int places = starts.length * choices;
    boolean all = places <= DRAWN;
    for (int i = 0; i < (all ? places : DRAWN) && !isFine() && goesOn(i); i++) {
      int place = all ? i : dice.below(places);
      examine(unit, starts[place / choices], place % choices);
    }
    int offset = dice.below(places);
    for (int i = 0; !all && bestHard() > 0 && i < Math.min(places, EXAMINED) && goesOn(i); i++) {
      int place = (offset + i) % places;
      examine(unit, starts[place / choices], place % choices);
    }
    if (control.isCancelled()) {
      return false;
    }
    if (bestStart >= 0) {
      arrangement.move(unit, bestStart, bestChoice);
      arrangement.settle();
      arrangement.settleAgenda();
      arrangement.keep();
    }
    return true;
  }

  private boolean goesOn(int examined) {
    return examined % UNWATCHED != 0 || !control.isCancelled();
  }

  private long bestHard() {
    return bestStart < 0 ? Long.MAX_VALUE : bestHard;
  }

  private boolean isFine() {
    return bestStart >= 0 && bestHard <= 0 && bestMedium <= 0 && bestSoft <= 0;
  }

  private void examine(int unit, int start, int choice) {
    if (!problem.admits(unit, start, choice)) {
      return;
    }
    Cost total = arrangement.total();
    long hard = total.hard;
    long medium = total.medium;
    long soft = total.soft;
    arrangement.move(unit, start, choice);
    arrangement.settle();
    hard = total.hard - hard;
    medium = total.medium - medium;
    soft = total.soft - soft;
    arrangement.undo();
    boolean better = bestStart < 0
        || hard < bestHard
        || (hard == bestHard && (medium < bestMedium || (medium == bestMedium && soft < bestSoft)));
    if (better) {
      bestStart = start;
      bestChoice = choice;
      bestHard = hard;
      bestMedium = medium;
      bestSoft = soft;
    }
  }
}
