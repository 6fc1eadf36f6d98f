package io.plenary.schedule.search;

import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through all places of a unit while the others stay where they are. */
public final class Candidates {

  private Candidates() {}

  /**
   * A place, and how good the arrangement would be with the unit there.
   *
   * @param spot the place
   * @param quality how good it would be
   */
  public record Candidate(Spot spot, Quality quality) {}

  /**
   * {@return all places of a unit, in the order of starts and rooms; the arrangement is as it was
   * afterwards}
   *
   * @param arrangement where all units are
   * @param unit the unit
   */
  public static List<Candidate> all(Arrangement arrangement, int unit) {
    Problem problem = arrangement.problem();
    List<Candidate> all = new ArrayList<>();
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        if (problem.admits(unit, start, choice)) {
          arrangement.move(unit, start, choice);
          arrangement.settle();
          arrangement.settleAgenda();
          all.add(new Candidate(new Spot(start, choice), Quality.of(arrangement)));
          arrangement.undo();
        }
      }
    }
    return all;
  }

  /**
   * {@return the best place of a unit, the first of several; none if it has none at all}
   *
   * @param arrangement where all units are
   * @param unit the unit
   */
  public static Optional<Spot> best(Arrangement arrangement, int unit) {
    return all(arrangement, unit).stream()
        .min((one, other) -> one.quality().compareTo(other.quality()))
        .map(Candidate::spot);
  }
}
