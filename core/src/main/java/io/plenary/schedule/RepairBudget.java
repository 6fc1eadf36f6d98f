package io.plenary.schedule;

import io.plenary.rule.Score;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.search.Annealing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Shares the budget of a repair: half of it for trying everything, a quarter for looking at random, and a
 * quarter for what is free to move in the end.
 */
final class RepairBudget {

  /** So many steps are enough for each unit that is free to move. */
  private static final long STEPS_EACH = 20_000;

  private final Scheduler scheduler;
  private final long began;

  /** Asked whether to stop; it tells nobody anything. */
  private final RunControl watch;

  private final List<Long> replayed;
  private final List<Long> further = new ArrayList<>();
  private final List<Long> polished = new ArrayList<>();
  private Schedule.Ending ending = Schedule.Ending.BUDGET;
  private long deepened;
  private long tried;
  private long evaluated;
  private long accepted;

  RepairBudget(Scheduler scheduler) {
    this.scheduler = scheduler;
    this.began = scheduler.ticker.getAsLong();
    this.watch =
        new RunControl(scheduler, new Baseline(0, 0, 0), Optional.empty(), began, false);
    this.replayed = scheduler.budget.stages();
  }

  private long elapsed() {
    return scheduler.ticker.getAsLong() - began;
  }

  /** {@return whether so many tries are not too many} */
  boolean deepens(long tries) {
    if (watch.isCancelled()) {
      return false;
    }
    if (!replayed.isEmpty()) {
      return tries < replayed.get(0);
    }
    Optional<Duration> time = scheduler.budget.time();
    return tries <= scheduler.budget.steps().orElse(Long.MAX_VALUE) / 2
        && (time.isEmpty() || elapsed() <= time.get().toNanos() / 2);
  }

  void deepened(long tries) {
    deepened = tries;
    tried += tries;
    evaluated += tries;
  }

  /** Improves an arrangement with the second share. */
  void lookFurther(Arrangement arrangement, Baseline baseline) {
    further.addAll(anneal(arrangement, baseline, share(3, Long.MAX_VALUE)));
  }

  /** Improves an arrangement with the last share. */
  void polish(Arrangement arrangement, Baseline baseline) {
    polished.addAll(anneal(arrangement, baseline, share(4, STEPS_EACH * arrangement.units())));
  }

  private Budget share(int quarters, long enough) {
    if (!replayed.isEmpty()) {
      int split = 2 + replayed.get(1).intValue();
      List<Long> stages =
          quarters == 3 ? replayed.subList(2, split) : replayed.subList(split, replayed.size());
      return stages.isEmpty()
          ? Budget.steps(0)
          : new Budget(OptionalLong.empty(), Optional.empty(), stages);
    }
    long steps = Math.min(enough, scheduler.budget.steps().orElse(Long.MAX_VALUE) / 4);
    return new Budget(
        OptionalLong.of(steps),
        scheduler.budget.time().map(time -> time.multipliedBy(quarters).dividedBy(4)),
        List.of());
  }

  private List<Long> anneal(Arrangement arrangement, Baseline baseline, Budget share) {
    Scheduler own = scheduler.budget(share).listener(this::tell);
    RunControl control = new RunControl(own, baseline, Optional.empty(), began, true);
    Annealing annealing = new Annealing(arrangement, control, scheduler.seed);
    annealing.run();
    tried += annealing.tried();
    evaluated += annealing.evaluated();
    accepted += annealing.kept();
    ending = control.ending();
    return annealing.stages();
  }

  /** Tells how far it is, without the price of what has moved. */
  private void tell(Progress progress) {
    scheduler.listener.accept(new Progress(
        new Score(
            progress.score().hard(),
            progress.score().medium() % Published.PRICE,
            progress.score().soft()),
        progress.unplaced(),
        progress.step(),
        progress.elapsed(),
        progress.percentage()));
  }

  Schedule.Ending ending() {
    return watch.isCancelled() ? watch.ending() : ending;
  }

  Statistics statistics() {
    Duration elapsed = Duration.ofNanos(elapsed());
    return new Statistics(tried, evaluated, accepted, elapsed, elapsed);
  }

  /** {@return how many tries and steps it took, to do the same again} */
  Budget replay() {
    List<Long> stages = new ArrayList<>(List.of(deepened, (long) further.size()));
    stages.addAll(further);
    stages.addAll(polished);
    return new Budget(OptionalLong.empty(), Optional.empty(), stages);
  }
}
