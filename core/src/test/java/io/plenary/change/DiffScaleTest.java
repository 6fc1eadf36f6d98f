package io.plenary.change;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.rule.Conference;
import io.plenary.time.WallClock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Large agendas; the timeouts are so wide that only a quadratic cost would meet them. */
@Timeout(60)
class DiffScaleTest {

  private static final int SESSIONS = 10_000;
  private static final int ROOMS = 100;
  private static final ZonedDateTime START =
      WallClock.parse("2024-11-19T09:00", ZoneId.of("Europe/Paris"));

  /** A hundred sessions at a time, a new hour for the next hundred. */
  private static Agenda agenda(String prefix, IntFunction<String> title) {
    AgendaBuilder builder = Conference.withTwoRooms().build().toBuilder();
    for (int i = 0; i < ROOMS; i++) {
      builder.addRoom(Room.builder().id("r" + i).name("Hall " + i).build());
    }
    for (int i = 0; i < SESSIONS; i++) {
      builder.addSession(talk(prefix + i).title(title.apply(i)).build());
      builder.place(
          Session.Id.of(prefix + i),
          Placement.at(START.plusHours(i / ROOMS), Room.Id.of("r" + i % ROOMS)));
    }
    return builder.build();
  }

  private static Agenda anHourLater(Agenda agenda) {
    Map<Session.Id, Placement> later = new LinkedHashMap<>();
    agenda.timetable().placements().forEach((id, placement) -> {
      Placement.At at = (Placement.At) placement.start();
      later.put(id, placement.withStart(new Placement.At(at.moment().plusHours(1))));
    });
    return agenda.withTimetable(Timetable.of(later));
  }

  @Test
  void tenThousandMovesAreFoundToldAndCarriedOut() {
    Agenda published = agenda("s", i -> "Talk " + i);
    Agenda revised = anHourLater(published);

    AgendaDiff diff = AgendaDiff.between(published, revised);

    assertThat(diff.sessions(SessionChange.Moved.class)).hasSize(SESSIONS);
    assertThat(diff.releaseNotes().lines().filter(line -> line.contains("moves")))
        .hasSize(SESSIONS);
    for (SessionChange change : diff.sessions()) {
      assertThat(diff.sentence(change)).contains("moves");
    }
    assertThat(diff.applyTo(published)).isEqualTo(revised);
  }

  @Test
  void tenThousandAreRecognisedByTheirTitles() {
    AgendaDiff diff = AgendaDiff.between(
        agenda("a", i -> "Talk " + i),
        anHourLater(agenda("b", i -> "Talk " + i)),
        Matching.bySimilarity());

    assertThat(diff.sessions(SessionChange.Moved.class))
        .hasSize(SESSIONS)
        .allMatch(move -> move.to().rooms().equals(move.from().rooms()));
  }

  /** All titles are one, so all would be compared with all. */
  @Test
  void tenThousandOfOneTitleAreRecognisedByTheirPlaces() {
    AgendaDiff diff = AgendaDiff.between(
        agenda("a", i -> "Poster"), agenda("b", i -> "Poster"), Matching.bySimilarity());

    assertThat(diff.sessions())
        .hasSize(SESSIONS)
        .allMatch(change -> change instanceof SessionChange.Renumbered renumbered
            && renumbered
                .session()
                .id()
                .value()
                .substring(1)
                .equals(renumbered.before().value().substring(1)));
  }

  @Test
  void ofVeryManyWithOneTitleTheNeighboursInTimeArePaired() {
    Agenda published = agenda("a", i -> "Poster");
    Agenda revised = anHourLater(agenda("b", i -> "Poster"));

    AgendaDiff diff = AgendaDiff.between(published, revised, Matching.bySimilarity());

    assertThat(diff.sessions(SessionChange.Renumbered.class)).hasSizeGreaterThan(9_000);
  }

  @Test
  void aChainOfPartsMayBeLong() {
    List<Session> chain = new ArrayList<>();
    Map<Session.Id, Placement> places = new LinkedHashMap<>();
    for (int i = 0; i < SESSIONS; i++) {
      Session.Builder session = talk("s" + i);
      Session built = i == 0 ? session.build() : session.partOf("s" + (i - 1)).build();
      chain.add(built);
      places.put(
          built.id(), i == 0 ? Placement.at(START) : Placement.inBlock(Duration.ofSeconds(1)));
    }
    Agenda published =
        Conference.withTwoRooms().build().withSessions(chain).withTimetable(Timetable.of(places));
    Agenda revised = published.withPlacement(Session.Id.of("s0"), Placement.at(START.plusHours(1)));

    AgendaDiff diff = AgendaDiff.between(published, revised);

    assertThat(diff.sessions(SessionChange.Moved.class)).hasSize(SESSIONS);
    assertThat(diff.releaseNotes().lines().filter(line -> line.startsWith("  - ")))
        .hasSize(1);
  }
}
