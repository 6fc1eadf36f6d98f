package io.plenary.schedule.proof;

import io.plenary.schedule.cast.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Tries all ways to place some units, the one with the fewest places left first, and gives a way up as
 * soon as one has none left (forward checking; Haralick and Elliott, 1980).
 */
final class Exhaustion {

  private final Constraints constraints;
  private final Effort effort;
  private final Predicate<Map<Integer, Spot>> isFine;
  private final List<Integer> units;
  private final Map<Integer, Spot> placed = new HashMap<>();
  private boolean gaveUp;

  /**
   * Prepares to try.
   *
   * @param constraints the places, and which go together
   * @param units the units that are to have a place
   * @param isFine whether there is nothing else against a way
   * @param effort how much may be tried
   */
  Exhaustion(
      Constraints constraints,
      List<Integer> units,
      Predicate<Map<Integer, Spot>> isFine,
      Effort effort) {
    this.constraints = constraints;
    this.units = units;
    this.isFine = isFine;
    this.effort = effort;
  }

  Verdict run() {
    effort.begin();
    List<BitSet> left = new ArrayList<>();
    for (int unit : units) {
      BitSet all = new BitSet();
      all.set(0, constraints.of(unit).size());
      left.add(all);
    }
    boolean found = place(left);
    return found ? Verdict.POSSIBLE : gaveUp ? Verdict.UNDECIDED : Verdict.IMPOSSIBLE;
  }

  /** {@return the way that was found} */
  Map<Integer, Spot> placed() {
    return placed;
  }

  private boolean place(List<BitSet> left) {
    int next = next(left);
    if (next < 0) {
      return isFine.test(placed);
    }
    int unit = units.get(next);
    BitSet places = left.get(next);
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      placed.put(unit, constraints.of(unit).get(place));
      List<BitSet> then = without(left, next, place);
      if (!then.isEmpty() && place(then)) {
        return true;
      }
      placed.remove(unit);
      if (gaveUp) {
        return false;
      }
    }
    return false;
  }

  /** {@return which of the units that are not placed has the fewest places left, or -1} */
  private int next(List<BitSet> left) {
    int next = -1;
    for (int i = 0; i < units.size(); i++) {
      boolean isOpen = !placed.containsKey(units.get(i));
      if (isOpen && (next < 0 || left.get(i).cardinality() < left.get(next).cardinality())) {
        next = i;
      }
    }
    return next;
  }

  /** {@return the places that are left to the others; nothing if there are none for one of them} */
  private List<BitSet> without(List<BitSet> left, int taken, int place) {
    List<BitSet> then = new ArrayList<>(left);
    for (int i = 0; i < units.size() && !gaveUp; i++) {
      if (!placed.containsKey(units.get(i))) {
        BitSet places = (BitSet) left.get(i).clone();
        places.andNot(constraints.clashes(units.get(taken), place, units.get(i), effort));
        gaveUp = !effort.spend();
        then.set(i, places);
        if (places.isEmpty()) {
          return List.of();
        }
      }
    }
    return gaveUp ? List.of() : then;
  }
}
