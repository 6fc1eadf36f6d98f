package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full check of a congress, its index made before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {

  /** How many sessions there are. */
  @Param({"100", "1000", "10000", "20000"})
  public int sessions;

  /** Which rules there are. */
  @Param({"standard", "all"})
  public String rules = "";

  private Agenda agenda = Congress.of(1, 1);
  private Rules set = Rules.none();

  /** Makes the congress. */
  @Setup
  public void prepare() {
    agenda = Congress.of(sessions, 1);
    set = rules.equals("all") ? Rules.all() : Rules.standard();
    agenda.days();
  }

  /** {@return the report} */
  @Benchmark
  public Report check() {
    return set.check(agenda);
  }
}
