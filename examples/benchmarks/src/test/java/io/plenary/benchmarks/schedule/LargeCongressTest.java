package io.plenary.benchmarks.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LargeCongressTest {

  private static double fullness(Agenda agenda) {
    long needed = agenda.sessions().stream()
        .map(Session::duration)
        .flatMap(Optional::stream)
        .mapToLong(Duration::toMinutes)
        .sum();
    long open = agenda.openingHours().stream()
        .map(TimeRange::length)
        .mapToLong(Duration::toMinutes)
        .sum();
    return (double) needed / open / agenda.rooms().size();
  }

  @Test
  void theHouseIsThreeQuartersFullForFiveDays() {
    Agenda agenda = LargeCongress.of(2000, 1);

    assertThat(fullness(agenda)).isCloseTo(0.75, Offset.offset(0.02));
    assertThat(agenda.days()).hasSize(5);
    assertThat(agenda.rooms()).hasSize(40);
    assertThat(agenda.people()).hasSize(1500);
  }

  @Test
  void twiceTheSessionsHaveTwiceTheRoomsAndThePeople() {
    Agenda agenda = LargeCongress.of(4000, 1);

    assertThat(fullness(agenda)).isCloseTo(0.75, Offset.offset(0.02));
    assertThat(agenda.rooms()).hasSize(80);
    assertThat(agenda.people()).hasSize(3000);
  }

  @Test
  void nothingIsPlacedAndNothingElseIsWrong() {
    Agenda agenda = LargeCongress.of(500, 7);

    assertThat(Rules.standard().check(agenda).byRule()).containsOnlyKeys("session-unplaced");
    assertThat(agenda).isEqualTo(LargeCongress.of(500, 7));
  }

  @Test
  void thereIsARoomForEverySession() {
    Agenda agenda = LargeCongress.of(2000, 1);

    assertThat(agenda.sessions())
        .allSatisfy(session -> assertThat(agenda.rooms()).anySatisfy(room -> {
          assertThat(room.capacity().orElseThrow())
              .isGreaterThanOrEqualTo(session.expectedAudience().orElseThrow());
          assertThat(room.features()).containsAll(session.needs());
          assertThat(room.interpretation()).containsAll(session.languages());
        }));
  }
}
