package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.proof.Bounds;
import io.plenary.schedule.search.Annealing;
import io.plenary.schedule.search.Descent;
import io.plenary.schedule.search.Plan;
import io.plenary.schedule.search.Quality;
import io.plenary.schedule.sum.Mix;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Looks for a schedule in one thread; it shares nothing with others that look beside it. */
final class Worker {

  final Arrangement arrangement;
  final Baseline baseline;
  final RunControl control;
  final Annealing annealing;
  final long seed;
  private long looks;
  private Optional<Plan> found = Optional.empty();

  /**
   * Prepares to look.
   *
   * @param scheduler what was asked for
   * @param agenda the agenda
   * @param moves which of the sessions that are placed may be moved
   * @param began when the run began
   * @param number which of the workers it is; the first tells the listener
   * @param stopped answers whether the others need it no longer
   */
  Worker(
      Scheduler scheduler,
      Agenda agenda,
      Predicate<Session> moves,
      long began,
      int number,
      BooleanSupplier stopped) {
    Grid grid = scheduler.gridFor(agenda);
    Cancellation cancelled = new Cancellation(scheduler.company().cancelled(), stopped);
    Problem problem = new Problem(agenda, scheduler.rules(), grid, moves, cancelled);
    arrangement = new Arrangement(problem);
    baseline = problem.isWhole()
        ? Baseline.of(arrangement, scheduler.rules())
        : new Baseline(0, 0, 0); // nobody is told anything any more
    takeUp(arrangement);
    Optional<Quality> bound =
        problem.isWhole() ? Bounds.of(problem, scheduler.rules()) : Optional.empty();
    control = new RunControl(scheduler, baseline, bound, began, number == 0, cancelled);
    seed = number == 0 ? scheduler.search().seed() : Mix.mix(scheduler.search().seed() + number);
    annealing = new Annealing(arrangement, control, seed);
  }

  /** Puts units where they are on the agenda. */
  static void takeUp(Arrangement arrangement) {
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

  Worker look() {
    annealing.run();
    Descent descent = new Descent(arrangement, control);
    descent.run();
    looks = descent.looks();
    Plan plan = Plan.of(arrangement);
    if (control.ending() != Schedule.Ending.CANCELLED) {
      control.progress(plan, annealing.tried(), 1);
    }
    found = Optional.of(plan);
    return this;
  }

  Replay replay() {
    return new Replay(seed, annealing.stages(), looks);
  }

  Plan plan() {
    return found.orElseThrow();
  }
}
