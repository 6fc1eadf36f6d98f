package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Rules;
import io.plenary.schedule.cast.Casting;
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

  /** How long to look, and where chance begins. */
  record Search(long seed, int threads, Budget budget, Optional<Replay> replay) {}

  /** Who is told, who may stop it, and who says what time it is. */
  record Company(Consumer<Progress> listener, BooleanSupplier cancelled, LongSupplier ticker) {}

  private final Rules rules;
  private final Optional<Grid> grid;
  private final Search search;
  private final Company company;

  private Scheduler(Rules rules, Optional<Grid> grid, Search search, Company company) {
    this.rules = rules;
    this.grid = grid;
    this.search = search;
    this.company = company;
  }

  /**
   * {@return a scheduler with a budget of a million steps, on the grid that the agenda suggests}
   *
   * @param rules what is to hold
   */
  public static Scheduler of(Rules rules) {
    return new Scheduler(
        Objects.requireNonNull(rules, "rules"),
        Optional.empty(),
        new Search(0, 1, USUAL, Optional.empty()),
        new Company(progress -> {}, () -> false, System::nanoTime));
  }

  /**
   * {@return this scheduler, placing sessions on a grid}
   *
   * @param grid where sessions may be placed
   */
  public Scheduler grid(Grid grid) {
    return new Scheduler(rules, Optional.of(grid), search, company);
  }

  /**
   * {@return this scheduler with another seed, so that chance makes another schedule}
   *
   * @param seed any number
   */
  public Scheduler seed(long seed) {
    return with(new Search(seed, search.threads(), search.budget(), Optional.empty()));
  }

  /**
   * {@return this scheduler, looking in several threads at once, each for itself, and taking the best}
   * Each needs as much memory as one alone. Rules are asked in all of them at once.
   *
   * @param threads how many, at least 1
   */
  public Scheduler threads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    return with(new Search(search.seed(), threads, search.budget(), Optional.empty()));
  }

  /**
   * {@return this scheduler with another budget}
   *
   * @param budget how long to look
   */
  public Scheduler budget(Budget budget) {
    Objects.requireNonNull(budget, "budget");
    return with(new Search(search.seed(), search.threads(), budget, Optional.empty()));
  }

  /**
   * {@return this scheduler, making again what it made before, in one thread and however long it takes}
   *
   * @param replay what {@link Schedule#replay} said
   */
  public Scheduler replay(Replay replay) {
    return with(new Search(replay.seed(), 1, search.budget(), Optional.of(replay)));
  }

  private Scheduler with(Search search) {
    return new Scheduler(rules, grid, search, company);
  }

  /**
   * {@return this scheduler, telling now and then how far it is} It tells in the thread that called it. If
   * the listener throws, so does the scheduler.
   *
   * @param listener is told
   */
  public Scheduler listener(Consumer<Progress> listener) {
    Objects.requireNonNull(listener, "listener");
    return with(new Company(listener, company.cancelled(), company.ticker()));
  }

  /**
   * {@return this scheduler, asking now and then whether to stop} It then gives the best that it has, as
   * it does when its thread is interrupted.
   *
   * @param cancelled answers whether to stop; must be quick, and is asked in all threads
   */
  public Scheduler cancelWhen(BooleanSupplier cancelled) {
    Objects.requireNonNull(cancelled, "cancelled");
    return with(new Company(company.listener(), cancelled, company.ticker()));
  }

  /**
   * {@return this scheduler with another clock}
   *
   * @param ticker counts nanoseconds from whenever it likes, and never back
   */
  public Scheduler ticker(LongSupplier ticker) {
    Objects.requireNonNull(ticker, "ticker");
    return with(new Company(company.listener(), company.cancelled(), ticker));
  }

  private Scheduler with(Company company) {
    return new Scheduler(rules, grid, search, company);
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
    return new Run(this, agenda, Casting.unpinned(agenda)).schedule();
  }

  /**
   * {@return an advisor, which says where a session of the agenda could go}
   *
   * @param agenda the agenda
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception
   */
  public Advisor advise(Agenda agenda) {
    return new Advisor(rules, gridFor(agenda), agenda);
  }

  /**
   * {@return the agenda, valid again} The places that its sessions have are taken for those that were
   * published.
   *
   * @param agenda a published agenda after something has changed: a speaker is ill, a room is closed
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception or contradicts itself
   * @see #repair(Agenda, Agenda)
   */
  public Repair repair(Agenda agenda) {
    return repair(agenda, agenda);
  }

  /**
   * {@return the agenda, valid again, with as few published sessions as possible somewhere else} A session
   * whose time or room or both are other than before is one that has moved; of a block that moves, each
   * part is one. No hard rule being broken comes first, then that no published session loses its place, then
   * that few of them move, then that sessions which are new find a place, and then fewer medium and soft
   * penalties. Pinned sessions stay where they are, and so does all else if nothing is wrong.
   *
   * <p>Small repairs are found by trying everything, so that no smaller one exists; where that takes more
   * than half of the budget, a good one is looked for.
   *
   * @param published the agenda as it was published
   * @param changed the same, after something has changed; sessions that have lost their place or their
   *     rooms in it have been where they were published
   * @throws IllegalArgumentException if no grid was given and the agenda suggests none
   * @throws BrokenRuleException if a rule throws an exception or contradicts itself
   */
  public Repair repair(Agenda published, Agenda changed) {
    return new RepairRun(this, published, changed).repair();
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
    return new Explanation(this, agenda).feasibility();
  }

  Grid gridFor(Agenda agenda) {
    return grid.orElseGet(() -> Grid.of(agenda));
  }

  Rules rules() {
    return rules;
  }

  Search search() {
    return search;
  }

  Company company() {
    return company;
  }
}
