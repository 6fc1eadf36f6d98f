package io.plenary.schedule.proof;

import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.search.Quality;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What no plan is better than. Each unit costs at least what it costs at its best place, or without one;
 * what units do together costs nothing or more, unless a rule rewards it. Where more units want rooms
 * or people than there is time for, some go without a place, and at least the cheapest of those do.
 */
public final class Bounds {

  /** If units have more places than this together, they are not looked at one by one. */
  private static final long MOST_PLACES = 100_000;

  private static final Quality NOTHING = new Quality(0, 0, 0, 0);

  /** A unit that takes its best place, or has none: what each costs. */
  private record Stake(int unit, Quality best, Quality none, List<Spot> harmless) {

    boolean mayGoWithout() {
      return none.hard() == best.hard() && best.unplaced() == 0;
    }
  }

  private final Problem problem;
  private final List<Stake> stakes = new ArrayList<>();

  private Bounds(Problem problem) {
    this.problem = problem;
    problem.cast().units().forEach(unit -> stakes.add(stake(unit)));
  }

  /**
   * {@return what no plan is better than, if that is known}
   *
   * @param problem the problem
   * @param rules the rules that it was made with
   */
  public static Optional<Quality> of(Problem problem, Rules rules) {
    boolean isSmall = places(problem) <= MOST_PLACES;
    if (rewards(rules, isSmall)) {
      return Optional.empty();
    }
    return Optional.of(isSmall ? new Bounds(problem).bound(rules) : NOTHING);
  }

  /** What session rules reward need not be told: it is seen at each place, if each is looked at. */
  private static boolean rewards(Rules rules, boolean isSeen) {
    for (RuleInfo info : rules.infos()) {
      Rule rule = rules.rule(info.id()).orElseThrow();
      if (info.weight() > 0 && rule.rewards() && !(isSeen && rule instanceof SessionRule)) {
        return true;
      }
    }
    return false;
  }

  private static long places(Problem problem) {
    long sum = 0;
    for (Unit unit : problem.cast().units()) {
      sum += (long) problem.startsOf(unit.number()).length * unit.choices().size();
    }
    return sum;
  }

  private Stake stake(Unit unit) {
    Quality none = cost(unit, -1, 0);
    Quality best = none;
    List<Spot> all = spots(unit);
    long leastHard = none.hard();
    for (Spot spot : all) {
      Quality cost = cost(unit, spot.start(), spot.choice());
      best = cost.compareTo(best) < 0 ? cost : best;
      leastHard = Math.min(leastHard, cost.hard());
    }
    long least = leastHard;
    List<Spot> harmless = all.stream()
        .filter(spot -> cost(unit, spot.start(), spot.choice()).hard() == least)
        .toList();
    return new Stake(unit.number(), best, none, harmless);
  }

  /** Where a unit is now it may stay, even in a room that is closed. */
  private List<Spot> spots(Unit unit) {
    List<Spot> spots = new ArrayList<>();
    for (int start : problem.startsOf(unit.number())) {
      for (int choice = 0; choice < problem.choicesOf(unit.number()); choice++) {
        Spot spot = new Spot(start, choice);
        if (problem.admits(unit.number(), start, choice)
            || unit.current().equals(Optional.of(spot))) {
          spots.add(spot);
        }
      }
    }
    return spots;
  }

  private Quality cost(Unit unit, int start, int choice) {
    Cost cost = new Cost();
    problem.addCost(unit.number(), start, choice, cost);
    return new Quality(cost.hard, start < 0 ? 1 : 0, cost.medium, cost.soft);
  }

  /**
   * A plan with more hard penalties than the units' own least is worse than one without, so only plans
   * are looked at in which each unit is where it costs least of those, and none clash.
   */
  private Quality bound(Rules rules) {
    Quality bound = NOTHING;
    for (Stake stake : stakes) {
      bound = bound.plus(stake.best());
    }
    Quality dearest = bound;
    for (Contest contest : Contests.of(problem, rules, unit -> stakes.get(unit).harmless())) {
      Quality with = bound.plus(ofThoseWithout(contest));
      dearest = with.compareTo(dearest) > 0 ? with : dearest;
    }
    return dearest;
  }

  /** {@return what is to be added because some units have no place after all} */
  private Quality ofThoseWithout(Contest contest) {
    Set<Integer> staying = new HashSet<>();
    List<Claim> claims =
        contest.claims().stream().filter(claim -> !claim.seats().isEmpty()).toList();
    claims.forEach(claim -> staying.add(claim.unit()));
    int missing = Shortages.missing(claims);
    List<Quality> differences = stakes.stream()
        .filter(stake -> stake.mayGoWithout() && staying.contains(stake.unit()))
        .map(stake -> stake.none().minus(stake.best()))
        .sorted()
        .toList();
    Quality sum = NOTHING;
    for (Quality difference : differences.subList(0, Math.min(missing, differences.size()))) {
      sum = sum.plus(difference);
    }
    return sum;
  }
}
