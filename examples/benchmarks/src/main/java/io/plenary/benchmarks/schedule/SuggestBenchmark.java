package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.benchmarks.rule.Congress;
import io.plenary.rule.Rules;
import io.plenary.schedule.Advisor;
import io.plenary.schedule.Scheduler;
import io.plenary.schedule.Suggestion;
import io.plenary.schedule.grid.Grid;
import io.plenary.time.TimeRange;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * The five best places for a session of a congress of five days and a thousand sessions: in each of twenty
 * rooms one could start at each of ten hours a day, which makes a thousand places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SuggestBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int SESSIONS = 1000;
  private static final int PLACES = 5;

  /** Which rules there are. */
  @Param({"standard", "all"})
  public String rules = "";

  private final Random random = new Random(7);
  private List<Session> sessions = List.of();
  private Advisor advisor = Scheduler.of(Rules.none()).advise(Congress.of(1, 1));

  /** Makes the congress and compiles it. */
  @Setup(Level.Trial)
  public void prepare() {
    Agenda agenda = Congress.of(SESSIONS, 1);
    sessions = agenda.topSessions();
    advisor = Scheduler.of(rules.equals("all") ? Rules.all() : Rules.standard())
        .grid(Grid.every(
            Duration.ofHours(1),
            agenda.days().stream()
                .map(day ->
                    TimeRange.of(day.atTime(8, 0).atZone(agenda.zone()), Duration.ofHours(11)))
                .toList()))
        .advise(agenda);
  }

  /** {@return the best places for any session} */
  @Benchmark
  public List<Suggestion> suggest() {
    return advisor.suggest(sessions.get(random.nextInt(sessions.size())).id(), PLACES);
  }

  /**
   * Runs it on one thread, and prints the median and the 99th percentile.
   *
   * @param args not used
   * @throws RunnerException if it fails
   */
  public static void main(String[] args) throws RunnerException {
    Options options = new OptionsBuilder()
        .include(SuggestBenchmark.class.getName())
        .forks(1)
        .threads(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(3))
        .measurementIterations(3)
        .measurementTime(TimeValue.seconds(3))
        .jvmArgsAppend("-Xms1g", "-Xmx1g")
        .build();
    OUT.println("| rules | suggest p50 | suggest p99 |\n|---|---:|---:|");
    for (RunResult result : new Runner(options).run()) {
      Statistics micros = result.getPrimaryResult().getStatistics();
      OUT.println(String.format(
          Locale.ROOT,
          "| %s | %.1f ms | %.1f ms |",
          result.getParams().getParam("rules"),
          micros.getPercentile(50) / 1000,
          micros.getPercentile(99) / 1000));
    }
  }
}
