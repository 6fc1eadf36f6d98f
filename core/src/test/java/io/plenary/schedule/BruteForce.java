package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.search.Quality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through all plans of a small instance; each is judged by a full check. */
final class BruteForce {

  private final Rules rules;
  private final Problem problem;
  private final Arrangement arrangement;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final Set<Seen> seen = new LinkedHashSet<>();
  private Optional<Quality> best = Optional.empty();
  private boolean feasible;
  private long plans;

  /** What is placed in a plan, and which hard rules are broken. */
  private record Seen(Set<Session.Id> placed, Set<String> broken) {}

  BruteForce(SmallInstance instance) {
    rules = instance.rules();
    problem =
        new Problem(instance.agenda(), rules, instance.grid(), session -> instance.improves());
    arrangement = new Arrangement(problem);
    problem.cast().units().forEach(unit -> spots.add(spots(unit.number(), unit.current())));
  }

  /** A unit may stay where it is, too. */
  private List<Spot> spots(int unit, Optional<Spot> current) {
    List<Spot> all = new ArrayList<>(List.of(new Spot(-1, 0)));
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        Spot spot = new Spot(start, choice);
        if (problem.admits(unit, start, choice) || current.equals(Optional.of(spot))) {
          all.add(spot);
        }
      }
    }
    return all;
  }

  /** {@return how many plans there are} */
  long size() {
    return spots.stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
  }

  BruteForce run() {
    place(0);
    return this;
  }

  private void place(int unit) {
    if (unit == spots.size()) {
      judge();
      return;
    }
    for (Spot spot : spots.get(unit)) {
      arrangement.move(unit, spot.start(), spot.choice());
      arrangement.settle();
      arrangement.keep();
      place(unit + 1);
    }
  }

  private void judge() {
    plans++;
    Agenda agenda = Transcript.of(arrangement);
    Report report = rules.check(agenda);
    Quality quality = quality(report.score(), arrangement.unplaced());
    feasible = feasible || report.isFeasible();
    remember(agenda, report);
    if (best.isEmpty() || quality.compareTo(best.get()) < 0) {
      best = Optional.of(quality);
    }
  }

  private void remember(Agenda agenda, Report report) {
    Set<Session.Id> placed = new HashSet<>();
    agenda.sessions().stream()
        .filter(session -> agenda.timeOf(session).isPresent())
        .forEach(session -> placed.add(session.id()));
    Set<String> broken = new HashSet<>();
    report.findings().stream()
        .filter(Finding::isFatal)
        .forEach(finding -> broken.add(finding.rule()));
    seen.add(new Seen(placed, broken));
  }

  /** {@return whether there is a plan that does what is demanded} */
  boolean canHold(Collection<Demand> demands) {
    return seen.stream().anyMatch(plan -> demands.stream().allMatch(demand -> holds(demand, plan)));
  }

  private static boolean holds(Demand demand, Seen plan) {
    return demand instanceof Demand.Placed placed
        ? plan.placed().contains(placed.session().id())
        : !plan.broken().contains(((Demand.Kept) demand).rule().id());
  }

  static Quality quality(Score score, int unplaced) {
    return new Quality(-score.hard(), unplaced, -score.medium(), -score.soft());
  }

  /** {@return how good the best plan is} */
  Quality best() {
    return best.orElseThrow();
  }

  /** {@return whether there is a plan that breaks no hard rule and places everything} */
  boolean isFeasible() {
    return feasible;
  }

  long plans() {
    return plans;
  }

  Problem problem() {
    return problem;
  }
}
