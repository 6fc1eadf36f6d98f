package io.plenary.json.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.AgendaReader;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.json.PlenaryJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Agendas that others published, each with what is in it, counted by other means than this library. */
class SamplesTest {

  private static Imported read(String file, String zone) {
    AgendaReader reader = AgendaFormats.reader();
    return (zone.equals("-") ? reader : reader.zone(ZoneId.of(zone))).read(Samples.file(file));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/plenary/json/foreign/samples.csv",
      delimiter = ';',
      useHeadersInDisplayName = true)
  void aPublishedAgendaIsReadWhole(
      String file,
      String zone,
      String format,
      int days,
      int rooms,
      int tracks,
      int people,
      int sessions,
      int placed,
      String first,
      String last,
      String problems) {
    Imported imported = read(file, zone);
    Agenda agenda = imported.agenda();
    List<Instant> starts = agenda.sessions().stream()
        .flatMap(session -> agenda.timeOf(session).stream())
        .map(range -> range.start().toInstant())
        .sorted()
        .toList();

    assertThat(imported.format()).isEqualTo(format);
    assertThat(agenda.days()).as("days").hasSize(days);
    assertThat(agenda.rooms()).as("rooms").hasSize(rooms);
    assertThat(agenda.tracks()).as("tracks").hasSize(tracks);
    assertThat(agenda.people()).as("people").hasSize(people);
    assertThat(agenda.sessions()).as("sessions").hasSize(sessions);
    assertThat(starts).as("placed").hasSize(placed);
    assertThat(starts.isEmpty() ? "-" : starts.get(0).toString()).isEqualTo(first);
    assertThat(starts.isEmpty() ? "-" : starts.get(placed - 1).toString()).isEqualTo(last);
    assertThat(byCode(imported.problems())).isEqualTo(problems);
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
  }

  private static String byCode(List<Problem> problems) {
    Map<String, Long> counts = problems.stream()
        .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? "-"
        : counts.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
  }
}
