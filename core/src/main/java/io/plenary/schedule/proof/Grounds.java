package io.plenary.schedule.proof;

import io.plenary.schedule.proof.Ground.Nowhere;
import io.plenary.schedule.proof.Ground.TooFew;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for grounds that are easy to understand, before all ways are tried. */
final class Grounds {

  private Grounds() {}

  /**
   * {@return why units cannot all have a place, if that is easy to see; what is about the fewest units}
   *
   * @param constraints the places
   * @param units the units
   */
  static Optional<Ground> of(Constraints constraints, List<Integer> units) {
    for (int unit : units) {
      if (constraints.of(unit).isEmpty()) {
        return Optional.of(new Nowhere(unit));
      }
    }
    Optional<Ground> circle = Orders.circle(constraints, units);
    return circle.isPresent() ? circle : shortage(constraints, units);
  }

  private static Optional<Ground> shortage(Constraints constraints, List<Integer> units) {
    Set<Integer> asked = new HashSet<>(units);
    Optional<Ground> least = Optional.empty();
    for (Contest contest : Contests.of(constraints.problem(), constraints.rules(), constraints)) {
      List<Claim> claims = contest.claims().stream()
          .filter(claim -> asked.contains(claim.unit()))
          .toList();
      List<Shortage> found = Shortages.of(claims);
      if (!found.isEmpty()
          && (least.isEmpty()
              || found.get(0).claims().size() < least.get().units().size())) {
        least = Optional.of(new TooFew(contest, found.get(0)));
      }
    }
    return least;
  }
}
