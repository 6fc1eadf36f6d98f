package io.plenary.schedule.search;

import io.plenary.rule.shape.Level;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the best places of a unit while the others stay where they are. What a place costs at least is soon
 * known; what is left is asked of those only that may come to be among the best.
 */
public final class Candidates {

  /**
   * A place, and how good the arrangement would be with the unit there.
   *
   * @param spot the place
   * @param number its number among those that were looked at
   * @param quality how good it would be, or at best
   */
  private record Candidate(Spot spot, int number, Quality quality) {}

  private static final Comparator<Candidate> BY_QUALITY =
      Comparator.comparing(Candidate::quality).thenComparing(Candidate::number);

  private final Arrangement arrangement;
  private final Problem problem;
  private final int unit;
  private final Set<Level> known = EnumSet.noneOf(Level.class);
  private final Cost cost = new Cost();

  private Candidates(Arrangement arrangement, int unit) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.unit = unit;
    for (Level level : Level.values()) {
      if (problem.onlyAdds(level)) {
        known.add(level);
      }
    }
  }

  /**
   * {@return all places of a unit, in the order of starts and rooms}
   *
   * @param problem what is to be arranged
   * @param unit the unit
   */
  public static List<Spot> all(Problem problem, int unit) {
    List<Spot> all = new ArrayList<>();
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        if (problem.admits(unit, start, choice)) {
          all.add(new Spot(start, choice));
        }
      }
    }
    return all;
  }

  /**
   * {@return the best of some places, the best first, and of those that are as good the first first; the
   * arrangement is as it was afterwards}
   *
   * @param arrangement where all units are, and all is kept
   * @param unit the unit
   * @param spots places that it may have
   * @param most how many places at most
   */
  public static List<Spot> best(Arrangement arrangement, int unit, List<Spot> spots, int most) {
    int start = arrangement.start(unit);
    int choice = arrangement.choice(unit);
    Candidates candidates = new Candidates(arrangement, unit);
    candidates.put(new Spot(-1, 0));
    arrangement.keep();
    List<Spot> best = candidates.best(spots, most);
    candidates.put(new Spot(start, choice));
    arrangement.keep();
    return best;
  }

  /**
   * {@return the best place of a unit, the first of several; none if it has none at all}
   *
   * @param arrangement where all units are, and all is kept
   * @param unit the unit
   */
  public static Optional<Spot> best(Arrangement arrangement, int unit) {
    return best(arrangement, unit, all(arrangement.problem(), unit), 1).stream().findFirst();
  }

  private List<Spot> best(List<Spot> spots, int most) {
    List<Candidate> promising = new ArrayList<>(spots.size());
    for (Spot spot : spots) {
      promising.add(new Candidate(spot, promising.size(), atBest(spot)));
    }
    promising.sort(BY_QUALITY);
    TreeSet<Candidate> best = new TreeSet<>(BY_QUALITY);
    for (Candidate each : promising) {
      if (best.size() == most && best.last().quality().compareTo(each.quality()) < 0) {
        break;
      }
      best.add(new Candidate(each.spot(), each.number(), exactly(each.spot())));
      if (best.size() > most) {
        best.pollLast();
      }
    }
    return best.stream().map(Candidate::spot).toList();
  }

  /** {@return what no place is better than; of a level about which that is not known, as good as can be} */
  private Quality atBest(Spot spot) {
    Cost total = arrangement.total();
    cost.clear();
    arrangement.addLeast(unit, spot.start(), spot.choice(), cost);
    return new Quality(
        atLeast(Level.HARD, total.hard + cost.hard),
        arrangement.unplaced() - 1,
        atLeast(Level.MEDIUM, total.medium + cost.medium),
        atLeast(Level.SOFT, total.soft + cost.soft));
  }

  private long atLeast(Level level, long sum) {
    return known.contains(level) ? sum : Long.MIN_VALUE;
  }

  private Quality exactly(Spot spot) {
    put(spot);
    Quality quality = Quality.of(arrangement);
    arrangement.undo();
    return quality;
  }

  private void put(Spot spot) {
    arrangement.move(unit, spot.start(), spot.choice());
    arrangement.settle();
    arrangement.settleAgenda();
  }
}
