package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.schedule.conference.ConferenceFamily;
import io.plenary.benchmarks.schedule.cosplib.CosplibFamily;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.benchmarks.schedule.family.Verdict;
import io.plenary.rule.Score;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Schedules the instances of others, and prints what the timetables are worth as a table for the docs.
 * What each is worth is counted by the family's own definitions, and must be what Plenary's rules say.
 */
public final class ScheduleBenchmarks {

  private static final PrintStream OUT = System.out;
  private static final List<String> KNOWN =
      List.of("data", "seconds", "seed", "solvers", "instances", "solutions");

  private final Arguments arguments;
  private final List<Solver> solvers;

  private ScheduleBenchmarks(Arguments arguments, List<Solver> solvers) {
    this.arguments = arguments;
    this.solvers = solvers.stream()
        .filter(solver -> arguments.admits("solvers", solver.name()))
        .toList();
  }

  /**
   * Runs Plenary's scheduler, on one thread and on two.
   *
   * @param args {@code data=} the folder of the families; and, if wanted, {@code seconds=} for each
   *     instance, {@code seed=}, {@code solvers=} and {@code instances=} by name with commas between,
   *     {@code solutions=} a folder for the timetables
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    run(args, List.of(new PlenarySolver(), new PlenarySolver(2)));
  }

  /**
   * Runs solvers.
   *
   * @param args as for {@link #main}
   * @param solvers the solvers
   * @throws IOException if a file cannot be read or written
   */
  public static void run(String[] args, List<Solver> solvers) throws IOException {
    Arguments arguments = new Arguments(args, KNOWN);
    Path data = Path.of(arguments
        .text("data")
        .orElseThrow(() -> new IllegalArgumentException("data=<folder> is missing")));
    ScheduleBenchmarks benchmarks = new ScheduleBenchmarks(arguments, solvers);
    OUT.println("| instance | solver | score | seconds | evaluated a second | kept of them |");
    OUT.println("|---|---|---:|---:|---:|---:|");
    benchmarks.family(data.resolve("conference"), ConferenceFamily::read);
    benchmarks.family(data.resolve("cosplib"), CosplibFamily::read);
  }

  private void family(Path folder, Function<Path, Instance> read) throws IOException {
    if (!Files.isDirectory(folder)) {
      OUT.println("skipped: there is no folder " + folder);
      return;
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
    }
    for (Path file : files) {
      Instance instance = read.apply(file);
      if (arguments.admits("instances", instance.name())) {
        for (Solver solver : solvers) {
          if (solver.knows(instance)) {
            solve(instance, solver);
          }
        }
      }
    }
  }

  private void solve(Instance instance, Solver solver) throws IOException {
    long before = System.nanoTime();
    Solver.Outcome outcome = solver.solve(
        instance, Duration.ofSeconds(arguments.number("seconds", 5)), arguments.number("seed", 1));
    double seconds = (System.nanoTime() - before) / 1e9;
    Verdict verdict = verify(instance, solver, outcome);
    write(instance, solver, outcome.agenda());
    String invalid = verdict.defects().isEmpty()
        ? ""
        : " INVALID, " + verdict.defects().size() + " defects: "
            + verdict.defects().get(0);
    String acceptance = outcome.acceptance().isEmpty()
        ? "–"
        : String.format(Locale.ROOT, "%.2f %%", outcome.acceptance().getAsDouble());
    OUT.println(String.format(
        Locale.ROOT,
        "| %s | %s | %s%s | %.1f | %,d | %s |",
        instance.name(),
        solver.name(),
        verdict.score(),
        invalid,
        seconds,
        outcome.perSecond(),
        acceptance));
  }

  /** Where all talks are placed, the solver, Plenary's rules and the family's definitions agree. */
  private static Verdict verify(Instance instance, Solver solver, Solver.Outcome outcome) {
    Verdict verdict = instance.judge(outcome.agenda());
    Score score = instance.rules().check(outcome.agenda()).score();
    boolean agreed = score.equals(verdict.score()) && outcome.score().equals(verdict.score());
    if (verdict.defects().isEmpty() && !agreed) {
      throw new IllegalStateException("of " + instance.name() + ", " + solver.name() + " says "
          + outcome.score() + ", the rules say " + score + " and the family's definitions "
          + verdict.score());
    }
    return verdict;
  }

  private void write(Instance instance, Solver solver, Agenda agenda) throws IOException {
    if (arguments.text("solutions").isPresent()) {
      Path folder = Path.of(arguments.text("solutions").get());
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(instance.name() + "." + solver.name() + ".json"),
          instance.solution(agenda));
    }
  }
}
