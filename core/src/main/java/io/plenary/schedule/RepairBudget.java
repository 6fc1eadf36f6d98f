package io.plenary.schedule;

import io.plenary.rule.Score;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.search.Annealing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    this.began = scheduler.company().ticker().getAsLong();
    this.watch = new RunControl(
        scheduler, new Baseline(0, 0, 0), Optional.empty(), began, false, cancellation());
    this.replayed = scheduler.search().replay().map(Replay::stages).orElse(List.of());
  }

  private Cancellation cancellation() {
    return new Cancellation(scheduler.company().cancelled(), () -> false);
  }

  private long elapsed() {
    return scheduler.company().ticker().getAsLong() - began;
  }

  /** {@return whether so many tries are not too many} */
  boolean deepens(long tries) {
    if (watch.isCancelled()) {
      return false;
    }
    if (!replayed.isEmpty()) {
      return tries < replayed.get(0);
    }
    Optional<Duration> time = scheduler.search().budget().time();
    return tries <= scheduler.search().budget().steps().orElse(Long.MAX_VALUE) / 2
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

  /** {@return a scheduler with a share of the budget, or with what the share was the last time} */
  private Scheduler share(int quarters, long enough) {
    if (!replayed.isEmpty()) {
      int split = 2 + replayed.get(1).intValue();
      List<Long> stages =
          quarters == 3 ? replayed.subList(2, split) : replayed.subList(split, replayed.size());
      return stages.isEmpty()
          ? scheduler.budget(Budget.steps(0))
          : scheduler.replay(new Replay(scheduler.search().seed(), stages, 0));
    }
    Budget whole = scheduler.search().budget();
    long steps = Math.min(enough, whole.steps().orElse(Long.MAX_VALUE) / 4);
    Budget part = Budget.steps(steps);
    return scheduler.budget(whole
        .time()
        .map(time -> part.orUntil(time.multipliedBy(quarters).dividedBy(4)))
        .orElse(part));
  }

  private List<Long> anneal(Arrangement arrangement, Baseline baseline, Scheduler share) {
    RunControl control = new RunControl(
        share.listener(this::tell), baseline, Optional.empty(), began, true, cancellation());
    Annealing annealing = new Annealing(arrangement, control, scheduler.search().seed());
    annealing.run();
    tried += annealing.tried();
    evaluated += annealing.evaluated();
    accepted += annealing.kept();
    ending = control.ending();
    return annealing.stages();
  }

  /** Tells how far it is, without the price of what has moved. */
  private void tell(Progress progress) {
    scheduler
        .company()
        .listener()
        .accept(new Progress(
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
  Replay replay() {
    List<Long> stages = new ArrayList<>(List.of(deepened, (long) further.size()));
    stages.addAll(further);
    stages.addAll(polished);
    return new Replay(scheduler.search().seed(), stages, 0);
  }
}
