package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Rules;
import io.plenary.schedule.grid.Grid;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Places sessions so that rules are kept.
 *
 * <pre>{@code
 * Schedule schedule = Scheduler.of(Rules.standard())
 *     .grid(Grid.every(Duration.ofMinutes(15), agenda.openingHours()))
 *     .budget(Budget.of(Duration.ofSeconds(5)))
 *     .schedule(agenda);
 * System.out.println(schedule.report());
 * }</pre>
 *
 * <p>Sessions that are placed stay where they are, and the others are placed around them; {@link
 * #improve} moves those that are not pinned, too. Fewer hard penalties come before fewer sessions
 * without a place, and these before fewer medium and then fewer soft penalties: a session that fits
 * nowhere without breaking a hard rule has no place in the end, and the schedule says why.
 *
 * <p>A scheduler is a value: each setting gives another one. For the same agenda, rules, grid, seed,
 * number of threads and steps it makes the same schedule on every machine. It reads the clock only to
 * keep to a budget of time and to tell how long it took, and starts no threads unless asked to.
 */
public final class Scheduler {

  private static final Budget USUAL = Budget.steps(1_000_000);

  final Rules rules;
  final Optional<Grid> grid;
  final long seed;
  final int threads;
  final Budget budget;
  final Consumer<Progress> listener;
  final BooleanSupplier cancelled;
  final LongSupplier ticker;

  private Scheduler(
      Rules rules,
      Optional<Grid> grid,
      long seed,
      int threads,
      Budget budget,
      Consumer<Progress> listener,
      BooleanSupplier cancelled,
      LongSupplier ticker) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.grid = grid;
    this.seed = seed;
    this.threads = threads;
    this.budget = Objects.requireNonNull(budget, "budget");
    this.listener = Objects.requireNonNull(listener, "listener");
    this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    this.ticker = Objects.requireNonNull(ticker, "ticker");
  }

  /**
   * {@return a scheduler with a budget of a million steps, on the grid that the agenda suggests}
   *
   * @param rules what is to hold
   */
  public static Scheduler of(Rules rules) {
    return new Scheduler(
        rules, Optional.empty(), 0, 1, USUAL, progress -> {}, () -> false, System::nanoTime);
  }

  /**
   * {@return this scheduler, placing sessions on a grid}
   *
   * @param grid where sessions may be placed
   */
  public Scheduler grid(Grid grid) {
    return new Scheduler(
        rules, Optional.of(grid), seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler with another seed, so that chance makes another schedule}
   *
   * @param seed any number
   */
  public Scheduler seed(long seed) {
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler, looking in several threads at once, each for itself, and taking the best}
   * Each needs as much memory as one alone.
   *
   * @param threads how many, at least 1
   */
  public Scheduler threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler with another budget}
   *
   * @param budget how long to look
   */
  public Scheduler budget(Budget budget) {
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler, telling now and then how far it is} It tells in the thread that called it. If
   * the listener throws, so does the scheduler.
   *
   * @param listener is told
   */
  public Scheduler listener(Consumer<Progress> listener) {
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler, asking now and then whether to stop} It then gives the best that it has, as
   * it does when its thread is interrupted.
   *
   * @param cancelled answers whether to stop; must be quick
   */
  public Scheduler cancelWhen(BooleanSupplier cancelled) {
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return this scheduler with another clock}
   *
   * @param ticker counts nanoseconds from whenever it likes, and never back
   */
  public Scheduler ticker(LongSupplier ticker) {
    return new Scheduler(rules, grid, seed, threads, budget, listener, cancelled, ticker);
  }

  /**
   * {@return the agenda with every session placed that can be}
   *
   * @param agenda the agenda; what is placed on it stays where it is
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception or contradicts itself
   */
  public Schedule schedule(Agenda agenda) {
    return new Run(this, agenda, session -> false).schedule();
  }

  /**
   * {@return the agenda with a better plan} It begins with the plan there is and may move whatever is
   * not pinned.
   *
   * @param agenda the agenda
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception or contradicts itself
   */
  public Schedule improve(Agenda agenda) {
    return new Run(this, agenda, session -> true).schedule();
  }

  /**
   * {@return whether every session can have a place and every hard rule be kept; if not, a few demands
   * that cannot hold together, and why} What is placed stays where it is. What is easy to see is looked
   * for first, then a schedule, within the budget, and if there is none all ways are tried, as far as
   * that can be done within some seconds. Rules that reward are not understood here.
   *
   * @param agenda the agenda
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception or contradicts itself
   */
  public Feasibility explainInfeasible(Agenda agenda) {
    Grid windows = grid.orElseGet(() -> Grid.of(agenda));
    return new Explanation(this, rules, windows, agenda, cancelled).feasibility();
  }
}
