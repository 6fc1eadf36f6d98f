package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Report;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.proof.Bounds;
import io.plenary.schedule.search.Annealing;
import io.plenary.schedule.search.Descent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    this.began = scheduler.ticker.getAsLong();
  }

  Schedule schedule() {
    Grid grid = scheduler.grid.orElseGet(() -> Grid.of(agenda));
    Problem problem = new Problem(agenda, scheduler.rules, grid, moves);
    Arrangement arrangement = new Arrangement(problem);
    Baseline baseline = Baseline.of(arrangement, scheduler.rules);
    takeUp(arrangement);
    RunControl control =
        new RunControl(scheduler, baseline, Bounds.of(problem, scheduler.rules), began, true);
    Annealing annealing = new Annealing(arrangement, control, scheduler.seed);
    annealing.run();
    new Descent(arrangement, control).run();
    Agenda made = Transcript.of(arrangement);
    Report report = scheduler.rules.check(made);
    Verification.verify(scheduler.rules, arrangement, baseline, made);
    return new Schedule(
        made,
        report,
        Reasons.of(arrangement, scheduler.rules, made),
        control.ending(),
        new Statistics(
            annealing.tried(),
            annealing.evaluated(),
            annealing.kept(),
            Duration.ofNanos(scheduler.ticker.getAsLong() - began),
            Duration.ofNanos(annealing.nanosToBest())),
        replay(annealing.stages()));
  }

  /** {@return the budget that does the same again; if no stage was begun, none is again} */
  private static Budget replay(List<Long> stages) {
    return stages.isEmpty()
        ? Budget.steps(0)
        : new Budget(OptionalLong.empty(), Optional.empty(), stages);
  }

  private static void takeUp(Arrangement arrangement) {
    for (Unit unit : arrangement.problem().cast().units()) {
      if (unit.current().isPresent()) {
        Spot spot = unit.current().get();
        arrangement.move(unit.number(), spot.start(), spot.choice());
      }
    }
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
  }
}
