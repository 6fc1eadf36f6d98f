package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.Feasibility.Conflict;
import io.plenary.schedule.Feasibility.Feasible;
import io.plenary.schedule.Feasibility.Unknown;
import io.plenary.schedule.cast.Cast;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.proof.Core;
import io.plenary.schedule.proof.Investigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether there is a feasible schedule: what is easy to see first, then by scheduling, then by
 * trying all ways.
 */
final class Explanation {

  private final Scheduler scheduler;
  private final Agenda agenda;
  private final Rules hard;
  private final Problem problem;
  private final Investigation investigation;

  Explanation(Scheduler scheduler, Agenda agenda) {
    this.scheduler = scheduler;
    this.agenda = agenda;
    this.hard = Rules.none().with(scheduler.rules(), hardOnes(scheduler.rules()));
    this.problem = new Problem(agenda, hard, scheduler.gridFor(agenda), session -> false);
    this.investigation = new Investigation(problem, hard, scheduler.company().cancelled());
  }

  private static List<String> hardOnes(Rules rules) {
    return rules.infos().stream()
        .filter(info -> info.level() == Level.HARD && info.weight() > 0)
        .map(RuleInfo::id)
        .toList();
  }

  Feasibility feasibility() {
    Optional<Conflict> evident =
        ofStranded().or(this::ofWhatStays).or(() -> investigation.obvious().map(this::tell));
    return evident.isPresent() ? evident.get() : searched();
  }

  private Feasibility searched() {
    Schedule schedule = scheduler.schedule(agenda);
    if (schedule.isFeasible()) {
      return new Feasible(schedule);
    }
    Optional<Core> core = investigation.search();
    if (core.isPresent()) {
      return tell(core.get());
    }
    if (!investigation.plan().isEmpty()) {
      schedule = scheduler.schedule(planned());
    }
    return schedule.isFeasible() ? new Feasible(schedule) : new Unknown(schedule);
  }

  private Agenda planned() {
    Arrangement arrangement = new Arrangement(problem);
    investigation
        .plan()
        .forEach((unit, spot) -> arrangement.move(unit, spot.start(), spot.choice()));
    return Transcript.of(arrangement);
  }

  private Optional<Conflict> ofStranded() {
    List<Cast.Stranded> stranded = problem.cast().stranded();
    return stranded.isEmpty()
        ? Optional.empty()
        : Optional.of(new Conflict(
            List.of(new Demand.Placed(stranded.get(0).session())),
            Reasons.why(stranded.get(0)),
            true));
  }

  /** What is placed and stays may break a rule, whatever else is placed. */
  private Optional<Conflict> ofWhatStays() {
    Agenda bare = Transcript.of(new Arrangement(problem));
    for (Finding finding : hard.check(bare).findings(Level.HARD)) {
      if (finding.isFatal() && stays(finding)) {
        RuleInfo rule = info(finding.rule());
        return Optional.of(new Conflict(
            List.of(new Demand.Kept(rule)),
            "What has its place already breaks a rule. " + finding.sentence(),
            true));
      }
    }
    return Optional.empty();
  }

  /** Rules about groups and about everything may be kept when more is placed. */
  private boolean stays(Finding finding) {
    Rules alone = Rules.none().with(hard, List.of(finding.rule()));
    Baseline baseline = Baseline.of(new Arrangement(problem.with(alone)), alone);
    return baseline.hard() > 0
        && finding.subjects().stream()
            .noneMatch(subject -> subject instanceof Session.Id id
                && problem.cast().units().stream()
                    .flatMap(unit -> unit.members().stream())
                    .anyMatch(member -> member.session().id().equals(id)));
  }

  private RuleInfo info(String id) {
    return hard.infos().stream()
        .filter(info -> info.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Conflict tell(Core core) {
    List<Demand> demands = new ArrayList<>();
    core.units()
        .forEach(unit ->
            demands.add(new Demand.Placed(problem.cast().units().get(unit).session())));
    core.rules().forEach(rule -> demands.add(new Demand.Kept(info(rule))));
    return new Conflict(demands, new Account(problem, hard, core).told(), core.isIrreducible());
  }
}
