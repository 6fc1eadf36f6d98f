package io.plenary.benchmarks.ical;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package on one thread, and prints them as the tables that the docs hold. */
public final class IcalBenchmarks {

  private static final PrintStream OUT = System.out;

  private IcalBenchmarks() {}

  /**
   * Runs them.
   *
   * @param args not used
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder()
        .include("io\\.plenary\\.benchmarks\\.ical\\..*")
        .forks(1)
        .threads(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Xms2g", "-Xmx2g")
        .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Map<String, Double>> lines = new TreeMap<>();
    for (RunResult result : results) {
      BenchmarkParams run = result.getParams();
      String rule = run.getParam("rule");
      double score = result.getPrimaryResult().getScore();
      if (rule == null) {
        lines
            .computeIfAbsent(line(run), each -> new TreeMap<>())
            .put(result.getPrimaryResult().getLabel(), score);
      } else {
        OUT.printf(Locale.ROOT, "| `%s` | %,.0f |%n", rule, score);
      }
    }
    OUT.println();
    OUT.println("| | events | plenary | iCal4j | biweekly |");
    OUT.println("|---|---:|---:|---:|---:|");
    lines.forEach((line, scores) -> OUT.printf(
        Locale.ROOT,
        "%s %,.0f | %,.0f | %,.0f |%n",
        line,
        scores.get("plenary"),
        scores.get("ical4j"),
        scores.get("biweekly")));
    OUT.println();
    OUT.println("Microseconds on one thread.");
  }

  private static String line(BenchmarkParams run) {
    boolean reading = run.getBenchmark().contains(".ReadBenchmark.");
    String what = reading ? "read " + run.getParam("calendar") : "write";
    return String.format(
        Locale.ROOT, "| %s | %,6d |", what, Integer.valueOf(run.getParam("events")));
  }
}
