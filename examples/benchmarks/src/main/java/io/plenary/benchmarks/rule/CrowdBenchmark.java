package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The worst that can be checked: all sessions in one room at the same time, as in a file whose times
 * nobody filled in. Each two of them clash.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CrowdBenchmark {

  /** How many sessions there are. */
  @Param({"100", "1000"})
  public int sessions;

  private Agenda agenda = Congress.of(1, 1);

  /** Makes the agenda. */
  @Setup
  public void prepare() {
    AgendaBuilder crowd = Agenda.builder()
        .id("crowd@example.org")
        .title("Crowd")
        .zone(ZoneId.of("Europe/Paris"))
        .addRoom(Room.builder().id("room").name("Room").build());
    for (int i = 0; i < sessions; i++) {
      crowd
          .addSession(Session.builder()
              .id("session-" + i)
              .title("Session " + i)
              .duration(Duration.ofMinutes(30))
              .build())
          .place("session-" + i, "room", "2025-01-06T09:00");
    }
    agenda = crowd.build();
    agenda.days();
  }

  /** {@return the report} */
  @Benchmark
  public Report crowd() {
    return Rules.standard().check(agenda);
  }
}
