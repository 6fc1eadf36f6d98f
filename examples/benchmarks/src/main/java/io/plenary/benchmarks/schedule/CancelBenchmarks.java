package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.schedule.conference.ConferenceFamily;
import io.plenary.benchmarks.schedule.cosplib.CosplibFamily;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.rule.Rules;
import io.plenary.schedule.Budget;
import io.plenary.schedule.Schedule;
import io.plenary.schedule.Scheduler;
import io.plenary.schedule.grid.Grid;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How long a run goes on after it has been cancelled, at moments spread over all that it does: while rules
 * are compiled, while it builds, improves and goes on to the end, and while it checks.
 */
public final class CancelBenchmarks {

  private static final PrintStream OUT = System.out;
  private static final List<String> KNOWN =
      List.of("data", "sessions", "runs", "steps", "seed", "instances");

  private final Arguments arguments;

  private CancelBenchmarks(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * Cancels runs on congresses of two sizes, the second twice the first, and on the families.
   *
   * @param args if wanted, {@code data=} the folder of the families, {@code sessions=} of the first
   *     congress, {@code runs=} how often each is cancelled, {@code steps=} how long each would run,
   *     {@code seed=}, {@code instances=} of the families by name with commas between
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    CancelBenchmarks benchmarks = new CancelBenchmarks(new Arguments(args, KNOWN));
    OUT.println("| what | whole run | went on for: p50 | p90 | p99 | most |");
    OUT.println("|---|---:|---:|---:|---:|---:|");
    benchmarks.congresses();
    benchmarks.family("conference", ConferenceFamily::read);
    benchmarks.family("cosplib", CosplibFamily::read);
  }

  private void congresses() {
    int sessions = arguments.number("sessions", 2000);
    for (int size : List.of(sessions, 2 * sessions)) {
      Agenda agenda = LargeCongress.of(size, arguments.number("seed", 1));
      Grid grid = Grid.every(Duration.ofMinutes(15), agenda.openingHours());
      cancel(size + " sessions", Scheduler.of(Rules.standard()).grid(grid), agenda);
    }
  }

  private void family(String name, Function<Path, Instance> read) throws IOException {
    Optional<Path> folder = arguments.text("data").map(data -> Path.of(data).resolve(name));
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      OUT.println("skipped: no folder is named that has " + name);
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.get())) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      Instance instance = read.apply(file);
      if (arguments.admits("instances", instance.name())) {
        Scheduler scheduler = Scheduler.of(instance.rules()).grid(instance.grid());
        cancel(instance.name(), scheduler, instance.agenda());
      }
    }
  }

  private void cancel(String name, Scheduler scheduler, Agenda agenda) {
    Scheduler steps = scheduler
        .seed(arguments.number("seed", 1))
        .budget(Budget.steps(arguments.number("steps", 20_000)));
    steps.schedule(agenda);
    long begun = ProcessorTime.ofThisThread();
    steps.schedule(agenda);
    long whole = ProcessorTime.ofThisThread() - begun;
    int runs = arguments.number("runs", 20);
    long[] late = new long[runs];
    for (int run = 0; run < runs; run++) {
      late[run] = late(steps, agenda, whole * (2 * run + 1) / (2L * runs));
    }
    Percentiles percentiles = new Percentiles(late);
    OUT.println(String.format(
        Locale.ROOT,
        "| %s | %,d ms | %s | %s | %s | %s |",
        name,
        whole / 1_000_000,
        percentiles.text(50),
        percentiles.text(90),
        percentiles.text(99),
        percentiles.text(100)));
  }

  /** {@return how long a run goes on after a moment at which it is cancelled; 0 if it is over by then} */
  private static long late(Scheduler scheduler, Agenda agenda, long moment) {
    long cancelled = ProcessorTime.ofThisThread() + moment;
    Schedule schedule =
        scheduler.cancelWhen(() -> ProcessorTime.ofThisThread() >= cancelled).schedule(agenda);
    return schedule.ending() == Schedule.Ending.CANCELLED
        ? ProcessorTime.ofThisThread() - cancelled
        : 0;
  }
}
