package io.plenary.schedule.proof;

import io.plenary.rule.Rules;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some hard rules about one session and about two leave of the places of each unit, and which of
 * those go together. Nothing is asked before somebody wants to know.
 */
final class Constraints implements Places {

  private record Pair(int unit, int place, int other) {}

  private final Problem problem;
  private final Rules rules;
  private final Arrangement arrangement;
  private final Map<Integer, List<Spot>> places = new HashMap<>();
  private final Map<Pair, BitSet> clashes = new HashMap<>();
  private final long[] without;
  private long withoutAny;

  Constraints(Problem whole, Rules rules) {
    this.rules = rules;
    problem = whole.with(rules);
    arrangement = new Arrangement(problem);
    without = new long[arrangement.units()];
    for (int unit = 0; unit < without.length; unit++) {
      without[unit] = hard(unit, -1, 0);
      withoutAny += without[unit];
    }
  }

  Problem problem() {
    return problem;
  }

  Rules rules() {
    return rules;
  }

  private long hard(int unit, int start, int choice) {
    Cost cost = new Cost();
    problem.addCost(unit, start, choice, cost);
    return cost.hard;
  }

  /** {@return whether a unit breaks a rule by having no place} */
  boolean needsPlace(int unit) {
    return without[unit] > 0;
  }

  /** {@return the places at which a unit breaks no rule by itself} */
  @Override
  public List<Spot> of(int unit) {
    List<Spot> known = places.get(unit);
    if (known == null) {
      known = new ArrayList<>();
      for (int start : problem.startsOf(unit)) {
        for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
          if (problem.admits(unit, start, choice) && hard(unit, start, choice) <= 0) {
            known.add(new Spot(start, choice));
          }
        }
      }
      places.put(unit, known);
    }
    return known;
  }

  /**
   * {@return at which of its places another unit clashes with one}
   *
   * @param unit the one
   * @param place the number of its place
   * @param other the other
   * @param effort is spent on each place of the other that is looked at for the first time
   */
  BitSet clashes(int unit, int place, int other, Effort effort) {
    Pair pair = new Pair(unit, place, other);
    BitSet known = clashes.get(pair);
    if (known == null) {
      known = look(unit, of(unit).get(place), other, effort);
      clashes.put(pair, known);
    }
    return known;
  }

  private BitSet look(int unit, Spot spot, int other, Effort effort) {
    BitSet found = new BitSet();
    long apart = withoutAny - without[unit] - without[other];
    List<Spot> spots = of(other);
    arrangement.move(unit, spot.start(), spot.choice());
    for (int i = 0; i < spots.size(); i++) {
      effort.spend();
      arrangement.move(other, spots.get(i).start(), spots.get(i).choice());
      if (arrangement.total().hard > apart) {
        found.set(i);
      }
    }
    arrangement.undo();
    return found;
  }
}
