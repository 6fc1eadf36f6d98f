package io.plenary.benchmarks.rule;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of this package on one thread, and prints them as the table that the docs hold. */
public final class RuleBenchmarks {

  private static final PrintStream OUT = System.out;

  private RuleBenchmarks() {}

  /**
   * Runs them.
   *
   * @param args not used
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder()
        .include("io\\.plenary\\.benchmarks\\.rule\\..*")
        .forks(1)
        .threads(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgsAppend("-Xms1g", "-Xmx1g")
        .build();
    print(new Runner(options).run());
  }

  /** A line a size and column a figure; times in microseconds, growth against half or a tenth. */
  private static void print(Collection<RunResult> results) {
    Map<Integer, Map<String, String>> lines = new TreeMap<>();
    for (RunResult result : results) {
      Map<String, String> line = lines.computeIfAbsent(
          Integer.valueOf(result.getParams().getParam("sessions")), size -> new TreeMap<>());
      String name = result.getPrimaryResult().getLabel();
      String rules = result.getParams().getParam("rules");
      String column = name + (rules == null ? "" : " (" + rules + ")");
      if (name.equals("edit")) {
        line.put(
            column + " p50", figure(result.getPrimaryResult().getStatistics().getPercentile(50)));
        line.put(
            column + " p99", figure(result.getPrimaryResult().getStatistics().getPercentile(99)));
      } else {
        line.put(column, figure(mean(result.getPrimaryResult())));
      }
    }
    OUT.println();
    OUT.println(
        "| sessions | " + String.join(" | ", lines.values().iterator().next().keySet()) + " |");
    OUT.println("|---:|" + "---:|".repeat(lines.values().iterator().next().size()));
    lines.forEach((size, line) ->
        OUT.println("| " + size + " | " + String.join(" | ", line.values()) + " |"));
    OUT.println();
    OUT.println(
        "Microseconds on one thread; edits are single ones, at the median and the 99th percentile.");
  }

  private static double mean(Result<?> result) {
    return result.getScore();
  }

  private static String figure(double micros) {
    return String.format(Locale.ROOT, micros < 10 ? "%.2f" : "%,.0f", micros);
  }
}
