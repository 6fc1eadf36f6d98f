package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a congress published as JSON and as a calendar is one programme, by whichever it is read. */
class SameInstantsTest {

  private static List<Instant> starts(String name, String zone) {
    Agenda agenda = Samples.read(name, zone);
    return agenda.sessions().stream()
        .flatMap(session -> agenda.timeOf(session).stream())
        .map(time -> time.start().toInstant())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "33c3-frab, Europe/Berlin, 150",
    "klimacamp-frab, Europe/Berlin, 106",
  })
  void aScheduleAndItsCalendarHaveTheSameInstants(String name, String zone, int count) {
    List<Instant> ofSchedule = starts("frab-json/" + name + ".json", zone);

    assertThat(ofSchedule).hasSize(count);
    assertThat(starts("ical/" + name + ".ics", zone)).isEqualTo(ofSchedule);
  }
}
