package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Report;
import io.plenary.rule.Score;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.search.Annealing;
import java.time.Duration;
import java.util.function.Predicate;

/** One run of a scheduler on an agenda. */
final class Run {

  private final Scheduler scheduler;
  private final Agenda agenda;
  private final Predicate<Session> moves;
  private final long began;

  Run(Scheduler scheduler, Agenda agenda, Predicate<Session> moves) {
    this.scheduler = scheduler;
    this.agenda = agenda;
    this.moves = moves;
    this.began = scheduler.company().ticker().getAsLong();
  }

  Schedule schedule() {
    Worker best = new Crew(scheduler, agenda, moves, began).best();
    Agenda made = Transcript.of(best.arrangement);
    Report report = scheduler.rules().check(made);
    verify(best, made, report);
    return new Schedule(
        made,
        report,
        Reasons.of(best.arrangement, scheduler.rules(), made, best.control.ending()),
        best.control.ending(),
        statistics(best.annealing),
        best.replay());
  }

  /** What was not compiled to the end is the plan as it was given, of which nothing was thought. */
  private void verify(Worker best, Agenda made, Report report) {
    if (best.arrangement.problem().isWhole()) {
      boolean asItIs = report.findings().stream()
          .allMatch(finding -> finding.acknowledgement().isEmpty());
      Score full = asItIs ? report.score() : Baseline.fullScore(scheduler.rules(), made);
      Verification.verify(scheduler.rules(), best.arrangement, best.baseline, made, full);
    }
  }

  private Statistics statistics(Annealing annealing) {
    return new Statistics(
        annealing.tried(),
        annealing.evaluated(),
        annealing.kept(),
        Duration.ofNanos(scheduler.company().ticker().getAsLong() - began),
        Duration.ofNanos(annealing.nanosToBest()));
  }
}
