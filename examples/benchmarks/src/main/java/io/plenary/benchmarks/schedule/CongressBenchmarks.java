package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Rules;
import io.plenary.schedule.Budget;
import io.plenary.schedule.Schedule;
import io.plenary.schedule.Scheduler;
import io.plenary.schedule.grid.Grid;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long it takes until every session of a large congress has a place and no hard rule is broken. */
public final class CongressBenchmarks {

  private static final PrintStream OUT = System.out;
  private static final List<String> KNOWN = List.of("sessions", "seconds", "seed");

  private CongressBenchmarks() {}

  /**
   * Schedules congresses of two sizes, the second twice the first, and prints a table.
   *
   * @param args if wanted, {@code sessions=} of the first, {@code seconds=} after which to give up,
   *     {@code seed=}
   */
  public static void main(String[] args) {
    Arguments arguments = new Arguments(args, KNOWN);
    int sessions = arguments.number("sessions", 2000);
    OUT.println("| sessions | rooms | seconds until feasible | score | heap in use |");
    OUT.println("|---:|---:|---:|---:|---:|");
    for (int size : List.of(sessions, 2 * sessions)) {
      OUT.println(run(size, arguments));
    }
  }

  private static String run(int sessions, Arguments arguments) {
    Agenda agenda = LargeCongress.of(sessions, arguments.number("seed", 1));
    AtomicBoolean feasible = new AtomicBoolean();
    long before = System.nanoTime();
    Schedule schedule = Scheduler.of(Rules.standard())
        .grid(Grid.every(Duration.ofMinutes(15), agenda.openingHours()))
        .seed(arguments.number("seed", 1))
        .budget(Budget.of(Duration.ofSeconds(arguments.number("seconds", 60))))
        .listener(progress ->
            feasible.compareAndSet(false, progress.score().hard() == 0 && progress.unplaced() == 0))
        .cancelWhen(feasible::get)
        .schedule(agenda);
    double seconds = (System.nanoTime() - before) / 1e9;
    return String.format(
        Locale.ROOT,
        "| %,d | %d | %s | %s | %,d MB |",
        sessions,
        agenda.rooms().size(),
        schedule.isFeasible() ? String.format(Locale.ROOT, "%.1f", seconds) : "not within",
        schedule.score(),
        heap());
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
