package io.plenary.schedule.proof;

import java.util.List;

/** Why units cannot all have a place. */
public sealed interface Ground {

  /** {@return the units that it is about} */
  List<Integer> units();

  /**
   * There is no place for one at all.
   *
   * @param unit the unit
   */
  record Nowhere(int unit) implements Ground {
    @Override
    public List<Integer> units() {
      return List.of(unit);
    }
  }

  /**
   * Each comes before the next, and the last before the first.
   *
   * @param units the units in that order
   */
  record Circle(List<Integer> units) implements Ground {}

  /**
   * There is not enough time in rooms, or of a person.
   *
   * @param contest what they compete for
   * @param shortage how it is counted that there is not enough
   */
  record TooFew(Contest contest, Shortage shortage) implements Ground {
    @Override
    public List<Integer> units() {
      return shortage.claims().stream().map(Claim::unit).toList();
    }
  }

  /**
   * All ways to place them were tried.
   *
   * @param units the units
   */
  record Tried(List<Integer> units) implements Ground {}
}
