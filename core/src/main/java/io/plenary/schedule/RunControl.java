package io.plenary.schedule;

import io.plenary.rule.Score;
import io.plenary.schedule.Schedule.Ending;
import io.plenary.schedule.search.Control;
import io.plenary.schedule.search.Plan;
import io.plenary.schedule.search.Quality;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps a run to its budget, and tells the listener how far it is. */
final class RunControl implements Control {

  private final Scheduler scheduler;
  private final Baseline baseline;
  private final Optional<Quality> bound;
  private final long began;
  private final boolean tells;
  private final Cancellation cancelled;
  private Ending ending = Ending.BUDGET;

  /**
   * Begins to watch.
   *
   * @param scheduler what was asked for
   * @param baseline what the agenda comes to apart from its units
   * @param bound what no plan is better than, if that is known
   * @param began when the run began
   * @param tells whether the listener is told
   * @param cancelled answers whether nobody waits any longer
   */
  RunControl(
      Scheduler scheduler,
      Baseline baseline,
      Optional<Quality> bound,
      long began,
      boolean tells,
      Cancellation cancelled) {
    this.scheduler = scheduler;
    this.baseline = baseline;
    this.bound = bound;
    this.began = began;
    this.tells = tells;
    this.cancelled = cancelled;
  }

  @Override
  public OptionalLong steps() {
    return scheduler.search().budget().steps();
  }

  @Override
  public OptionalLong nanos() {
    return scheduler.search().budget().time().isPresent()
        ? OptionalLong.of(scheduler.search().budget().time().get().toNanos())
        : OptionalLong.empty();
  }

  @Override
  public long elapsed() {
    return scheduler.company().ticker().getAsLong() - began;
  }

  @Override
  public Optional<List<Long>> stages() {
    return scheduler.search().replay().map(Replay::stages);
  }

  @Override
  public OptionalLong looks() {
    return scheduler
        .search()
        .replay()
        .map(replay -> OptionalLong.of(replay.looks()))
        .orElse(OptionalLong.empty());
  }

  @Override
  public boolean isCancelled() {
    boolean isCancelled = cancelled.getAsBoolean();
    if (isCancelled) {
      ending = Ending.CANCELLED;
    }
    return isCancelled;
  }

  /** What is better than it can be is not proved the best: some rule rewards and does not say so. */
  @Override
  public boolean isOptimal(Plan best) {
    boolean optimal = bound.isPresent() && best.quality().equals(bound.get());
    if (optimal) {
      ending = Ending.OPTIMAL;
    }
    return optimal;
  }

  @Override
  public void progress(Plan best, long step, double fraction) {
    if (tells) {
      Score score = baseline.score(best.quality());
      int percentage = (int) Math.round(fraction * 100);
      scheduler
          .company()
          .listener()
          .accept(new Progress(
              score, best.quality().unplaced(), step, Duration.ofNanos(elapsed()), percentage));
    }
  }

  Ending ending() {
    return ending;
  }
}
