package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.change.AgendaDiff;
import io.plenary.change.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What differs between a congress and a revision in which each tenth session starts later. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DiffBenchmark {

  /** How many sessions there are. */
  @Param({"100", "1000", "10000", "20000"})
  public int sessions;

  private Agenda published = Congress.of(1, 1);
  private Agenda revised = Congress.of(1, 1);

  /** Makes the congress and its revision. */
  @Setup
  public void prepare() {
    published = Congress.of(sessions, 1);
    Map<Session.Id, Placement> placements =
        new LinkedHashMap<>(published.timetable().placements());
    int number = 0;
    for (Map.Entry<Session.Id, Placement> entry : placements.entrySet()) {
      if (number++ % 10 == 0 && entry.getValue().start() instanceof Placement.At at) {
        entry.setValue(entry.getValue().withStart(new Placement.At(at.moment().plusMinutes(30))));
      }
    }
    revised = published.withTimetable(Timetable.of(placements));
    published.days();
    revised.days();
  }

  /** {@return the changes} */
  @Benchmark
  public List<Change> diff() {
    return AgendaDiff.between(published, revised).changes();
  }
}
