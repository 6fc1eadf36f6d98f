package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is held at the moment at which some session starts, looked up by id first. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LookupBenchmark {

  /** How many sessions there are. */
  @Param({"100", "1000", "10000", "20000"})
  public int sessions;

  private final Random random = new Random(7);
  private Agenda agenda = Congress.of(1, 1);

  /** Makes the congress and its index. */
  @Setup
  public void prepare() {
    agenda = Congress.of(sessions, 1);
    agenda.days();
  }

  /** {@return the sessions} */
  @Benchmark
  public List<Session> lookup() {
    Session.Id any = Session.Id.of("session-" + random.nextInt(sessions));
    ZonedDateTime start = agenda.timeOf(any).orElseThrow().start();
    return agenda.sessionsAt(start);
  }
}
