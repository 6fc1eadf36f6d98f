package io.plenary.schedule.mend;

import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.search.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Looks for a plan that breaks no hard rule and disturbs the fewest published sessions: first for one that
 * disturbs as many as are known to be in each other's way, then for one that disturbs a few more, and so on
 * (iterative deepening). Where a rule is broken, one of the units that break it must go, to any of its
 * places; that may put others in its way. Each time it is noted how many more disturbances would lead
 * further.
 */
public final class Deepening {

  /** After the first that it finds, it tries so many places more for a better one that disturbs no more. */
  private static final long FURTHER = 20_000;

  private record Child(int start, int choice, int disturbed, long hard) {}

  private final Arrangement arrangement;
  private final Problem problem;
  private final Homes homes;
  private final long goal;
  private final LongPredicate goesOn;
  private final Troubles troubles;
  private final boolean[] settled;
  private final int[] least;
  private final int leastOfAll;
  private Optional<Plan> best = Optional.empty();
  private Optional<Standing> standing = Optional.empty();
  private long tried;
  private long last = Long.MAX_VALUE;
  private boolean stopped;
  private int more;
  private int moreDrops;

  /**
   * Prepares to look.
   *
   * @param arrangement where units are at first
   * @param homes where they were published
   * @param goal what hard rules may cost
   * @param goesOn answers whether to go on after so many tries
   */
  public Deepening(Arrangement arrangement, Homes homes, long goal, LongPredicate goesOn) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.homes = homes;
    this.goal = goal;
    this.goesOn = goesOn;
    this.troubles = new Troubles(arrangement);
    this.settled = new boolean[arrangement.units()];
    this.least = IntStream.range(0, arrangement.units()).map(homes::least).toArray();
    this.leastOfAll = Arrays.stream(least).min().orElse(0);
  }

  /** {@return whether it found one; units are there then, and otherwise where they were} */
  public boolean run() {
    int drops = 0;
    while (goesOn(drops)) {
      int most = 0;
      moreDrops = Integer.MAX_VALUE;
      while (goesOn(most)) {
        more = Integer.MAX_VALUE;
        search(most, drops);
        most = more == Integer.MAX_VALUE ? more : most + more;
      }
      drops = moreDrops == Integer.MAX_VALUE ? moreDrops : drops + moreDrops;
    }
    best.ifPresent(plan -> plan.restore(arrangement));
    return best.isPresent();
  }

  private boolean goesOn(int limit) {
    return best.isEmpty() && !stopped && limit < Integer.MAX_VALUE;
  }

  /** {@return how many places it tried} */
  public long tried() {
    return tried;
  }

  /**
   * Looks for plans from here.
   *
   * @param most how many more sessions may have another place
   * @param drops how many more may have none
   */
  private void search(int most, int drops) {
    if (offer() || stopped) {
      return;
    }
    List<Integer> branch = branch(most, drops);
    for (int unit : branch) {
      settled[unit] = true; // moved here, and stays where it is beside the next
      for (Child child : children(unit, most, drops)) {
        if (!stopped) {
          enter(unit, child, most, drops);
        }
      }
    }
    branch.forEach(unit -> settled[unit] = false);
  }

  private void enter(int unit, Child child, int most, int drops) {
    int start = arrangement.start(unit);
    int choice = arrangement.choice(unit);
    go(unit, child.start(), child.choice());
    if (child.start() < 0) {
      search(most, drops - child.disturbed());
    } else {
      search(most - child.disturbed(), drops);
    }
    go(unit, start, choice);
  }

  private void go(int unit, int start, int choice) {
    arrangement.move(unit, start, choice);
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
  }

  /** Remembers where units are if that will do and is the best so far. */
  private boolean offer() {
    boolean does = arrangement.total().hard <= goal && homeless().isEmpty();
    if (does) {
      Standing found = homes.standing(arrangement);
      if (standing.isEmpty() || found.compareTo(standing.get()) < 0) {
        standing = Optional.of(found);
        last = best.isEmpty() ? tried + FURTHER : last;
        best = Optional.of(Plan.of(arrangement));
      }
    }
    return does;
  }

  /** {@return published units that have lost their place and about which nothing is settled yet} */
  private List<Integer> homeless() {
    List<Integer> homeless = new ArrayList<>();
    for (int unit = 0; unit < arrangement.units(); unit++) {
      if (arrangement.start(unit) < 0 && homes.published(unit) > 0 && !settled[unit]) {
        homeless.add(unit);
      }
    }
    return homeless;
  }

  /** {@return units of which one must go elsewhere; none if that would be too many} */
  private List<Integer> branch(int most, int drops) {
    List<Integer> homeless = homeless();
    if (!homeless.isEmpty()) {
      return homeless.subList(0, 1);
    }
    Map<Integer, Long> troubled = troubles.all();
    count(arrangement.units() + (long) troubled.size() * troubled.size());
    Set<Integer> covered = new HashSet<>();
    int bound = 0;
    List<Integer> narrowest = List.of();
    for (int unit : troubled.keySet()) {
      List<Integer> around = troubles.around(unit, troubled);
      if (around.stream().noneMatch(covered::contains)) {
        covered.addAll(around);
        bound += around.stream().mapToInt(each -> least[each]).min().orElseThrow();
      }
      List<Integer> open = around.stream().filter(each -> !settled[each]).toList();
      if (open.isEmpty()) {
        return List.of();
      }
      boolean narrower = narrowest.isEmpty() || open.size() < narrowest.size();
      narrowest = narrower ? open : narrowest;
    }
    return isEnough(most + drops, bound) ? narrowest : List.of();
  }

  /** {@return whether so many disturbances are enough} Otherwise it is noted how many more would be. */
  private boolean isEnough(int left, int needed) {
    more = needed > left ? Math.min(more, needed - left) : more;
    return needed <= left;
  }

  private List<Child> children(int unit, int most, int drops) {
    List<Child> children = new ArrayList<>();
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit) && !stopped; choice++) {
        boolean here = start == arrangement.start(unit) && choice == arrangement.choice(unit);
        if (!here && problem.admits(unit, start, choice)) {
          int disturbed = homes.disturbed(unit, start, choice);
          if (isEnough(most, disturbed)) {
            look(unit, new Child(start, choice, disturbed, 0), most + drops, children);
          }
        }
      }
    }
    lookWithout(unit, most, drops, children);
    children.sort(Comparator.comparingInt(Child::disturbed).thenComparingLong(Child::hard));
    return children;
  }

  private void lookWithout(int unit, int most, int drops, List<Child> children) {
    int dropped = homes.published(unit);
    if (dropped > drops) {
      moreDrops = Math.min(moreDrops, dropped - drops);
    } else {
      look(unit, new Child(-1, 0, dropped, 0), most + drops, children);
    }
  }

  private void look(int unit, Child place, int left, List<Child> children) {
    count(1);
    arrangement.move(unit, place.start(), place.choice());
    arrangement.settle();
    arrangement.settleAgenda();
    if (!offer() && isEnough(left - place.disturbed(), leastOfAll)) {
      children.add(
          new Child(place.start(), place.choice(), place.disturbed(), arrangement.total().hard));
    }
    arrangement.undo();
  }

  private void count(long more) {
    tried += more;
    stopped = stopped || tried > last || !goesOn.test(tried);
  }
}
