package io.plenary.benchmarks.schedule;

import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.schedule.Budget;
import io.plenary.schedule.Schedule;
import io.plenary.schedule.Scheduler;
import java.time.Duration;
import java.util.OptionalDouble;

/** Plenary's own scheduler, with nothing but what a user has. */
public final class PlenarySolver implements Solver {

  private final int threads;

  /** One that takes one thread, as others do. */
  public PlenarySolver() {
    this(1);
  }

  PlenarySolver(int threads) {
    this.threads = threads;
  }

  @Override
  public String name() {
    return threads == 1 ? "plenary" : "plenary-" + threads + "-threads";
  }

  @Override
  public boolean knows(Instance instance) {
    return true;
  }

  @Override
  public Outcome solve(Instance instance, Duration time, long seed) {
    Schedule schedule = Scheduler.of(instance.rules())
        .grid(instance.grid())
        .seed(seed)
        .threads(threads)
        .budget(Budget.of(time))
        .schedule(instance.agenda());
    return new Outcome(
        schedule.agenda(),
        schedule.score(),
        schedule.statistics().movesPerSecond(),
        OptionalDouble.of(schedule.statistics().acceptance()));
  }
}
