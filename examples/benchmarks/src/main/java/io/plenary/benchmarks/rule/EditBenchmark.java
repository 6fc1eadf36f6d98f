package io.plenary.benchmarks.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.LiveReport;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Rules;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
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

/**
 * One edit of a live report, score and findings current afterwards: of ten, six move a session within
 * its day, one takes it off the timetable and the next puts it back, one makes it longer or shorter,
 * one gives it another speaker.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EditBenchmark {

  private static final int KINDS = 9;

  /** How many sessions there are. */
  @Param({"100", "1000", "10000", "20000"})
  public int sessions;

  /** Which rules there are. */
  @Param({"standard", "all"})
  public String rules = "";

  private final Random random = new Random(7);
  private Agenda agenda = Congress.of(1, 1);
  private LiveReport live = Rules.none().watch(agenda);
  private List<Session> all = List.of();
  private int turn;

  /** Makes the congress. */
  @Setup(Level.Iteration)
  public void prepare() {
    agenda = Congress.of(sessions, 1);
    all = agenda.sessions();
    live = (rules.equals("all") ? Rules.all() : Rules.standard()).watch(agenda);
  }

  /** {@return what the edit brought and settled} */
  @Benchmark
  public ReportChange edit() {
    Session session = all.get(random.nextInt(all.size()));
    Placement placement = agenda.timetable().placementOf(session.id()).orElseThrow();
    turn = (turn + 1) % KINDS;
    return switch (turn) {
      case 0 -> live.unplace(session.id());
      case 1 -> live.resize(session.id(), Duration.ofMinutes(15 + 5L * random.nextInt(9)));
      case 2 -> live.put(session.withParticipations(List.of(anyone())));
      default -> live.place(session.id(), moved(placement));
    };
  }

  private Participation anyone() {
    Person person = agenda.people().get(random.nextInt(agenda.people().size()));
    return Participation.of(person.id().value(), Role.SPEAKER);
  }

  private Placement moved(Placement placement) {
    if (placement.start() instanceof Placement.At at) {
      ZonedDateTime start = at.moment().plusMinutes(15L * (random.nextInt(9) - 4));
      Room room = agenda.rooms().get(random.nextInt(agenda.rooms().size()));
      return Placement.at(start, room.id());
    }
    return placement;
  }
}
