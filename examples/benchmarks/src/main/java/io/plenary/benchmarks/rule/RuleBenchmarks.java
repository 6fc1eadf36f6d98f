package io.plenary.benchmarks.rule;

import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs the benchmarks of this package on one thread, with a collector that works on that thread, and
 * prints them as the tables that the docs hold. A name as argument runs those whose names contain it.
 */
public final class RuleBenchmarks {

  private static final PrintStream OUT = System.out;

  private RuleBenchmarks() {}

  /**
   * Runs them.
   *
   * @param args which benchmarks to run, as JMH matches names; all, if nothing is given
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder()
        .include(args.length == 0 ? "io\\.plenary\\.benchmarks\\.rule\\..*" : args[0])
        .forks(1)
        .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC")
        .threads(1)
        .warmupIterations(5)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .addProfiler(ProcessorTime.class)
        .addProfiler(GCProfiler.class)
        .build();
    Collection<RunResult> results = new Runner(options).run();
    OUT.println(
        "\nMicroseconds of the processor, the middle one of five iterations (and the range of"
            + " them); of edits, microseconds on the clock:\n");
    print(results, RuleBenchmarks::times);
    OUT.println("\nKilobytes allocated by one operation:\n");
    print(results, RuleBenchmarks::allocations);
  }

  /** A line a size and a column a figure, and how that of the last size compares to the one before. */
  private static void print(
      Collection<RunResult> results, Function<RunResult, Map<String, Figure>> figures) {
    SortedMap<Integer, Map<String, Figure>> lines = lines(results, figures);
    SortedSet<String> columns = new TreeSet<>();
    lines.values().forEach(line -> columns.addAll(line.keySet()));
    OUT.println("| sessions | " + String.join(" | ", columns) + " |");
    OUT.println("|---:|" + "---:|".repeat(columns.size()));
    String sizes = "";
    String lastSize = "";
    Map<String, Figure> last = Map.of();
    Map<String, String> growth = new HashMap<>();
    for (Map.Entry<Integer, Map<String, Figure>> line : lines.entrySet()) {
      String size = line.getKey().toString();
      OUT.println(row(size, columns, line.getValue()));
      growth = growth(last, line.getValue());
      sizes = lastSize + " → " + size;
      lastSize = size;
      last = line.getValue();
    }
    OUT.println(row(sizes, columns, growth));
  }

  private static SortedMap<Integer, Map<String, Figure>> lines(
      Collection<RunResult> results, Function<RunResult, Map<String, Figure>> figures) {
    SortedMap<Integer, Map<String, Figure>> lines = new TreeMap<>();
    for (RunResult result : results) {
      Integer size = Integer.valueOf(result.getParams().getParam("sessions"));
      lines.computeIfAbsent(size, s -> new HashMap<>()).putAll(figures.apply(result));
    }
    return lines;
  }

  private static Map<String, String> growth(Map<String, Figure> from, Map<String, Figure> to) {
    Map<String, String> growth = new HashMap<>();
    to.forEach((column, figure) -> growth.put(
        column,
        String.format(
            Locale.ROOT,
            "× %.1f",
            figure.middle() / from.getOrDefault(column, figure).middle())));
    return growth;
  }

  private static String row(String name, SortedSet<String> columns, Map<String, ?> cells) {
    return columns.stream()
        .map(column -> cells.containsKey(column) ? cells.get(column).toString() : "")
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
  }

  /** The middle one of several figures, and between which they lie where that is told. */
  private record Figure(double middle, String range) {

    static Figure of(double figure) {
      return new Figure(figure, "");
    }

    static Figure of(Statistics figures) {
      String range = " (" + text(figures.getMin()) + "–" + text(figures.getMax()) + ")";
      return new Figure(figures.getPercentile(50), range);
    }

    private static String text(double figure) {
      return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%,.0f", figure);
    }

    @Override
    public String toString() {
      return text(middle) + range;
    }
  }

  private static Map<String, Figure> times(RunResult result) {
    String column = column(result);
    if (result.getPrimaryResult().getLabel().equals("edit")) {
      Statistics edits = result.getPrimaryResult().getStatistics();
      return Map.of(
          column + " p50", Figure.of(edits.getPercentile(50)),
          column + " p99", Figure.of(edits.getPercentile(99)));
    }
    return Map.of(column, Figure.of(secondary(result, ProcessorTime.LABEL).getStatistics()));
  }

  /** Not of edits: what making the congress takes before each iteration would be counted as theirs. */
  private static Map<String, Figure> allocations(RunResult result) {
    if (result.getPrimaryResult().getLabel().equals("edit")) {
      return Map.of();
    }
    double bytes = secondary(result, "gc.alloc.rate.norm").getScore();
    return Map.of(column(result), Figure.of(bytes / 1000));
  }

  private static Result<?> secondary(RunResult result, String label) {
    return Objects.requireNonNull(result.getSecondaryResults().get(label), label);
  }

  private static String column(RunResult result) {
    String rules = result.getParams().getParam("rules");
    String name = result.getPrimaryResult().getLabel();
    return rules == null ? name : name + " (" + rules + ")";
  }
}
