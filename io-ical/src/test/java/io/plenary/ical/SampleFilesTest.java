package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.time.TimeRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars that others published, counted by other means than this library. */
class SampleFilesTest {

  private static Path sample(String name) {
    return file("ical/" + name);
  }

  private static Path file(String name) {
    Path file = Path.of(System.getProperty("plenary.samples", ""), name);
    assumeTrue(
        Files.exists(file),
        () -> "skipped: there is no sample file " + name
            + " in the folder that -Dplenary.samples names");
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "33c3-frab.ics, 150, 4, 4",
    "klimacamp-frab.ics, 106, 10, 8",
    "emf2022.ics, 326, 19, 4",
    "kielux_2020.ics, 24, 4, 2",
    "pyconus2025-all_events.ics, 224, 21, 6",
    "jococruise-2024.ics, 439, 32, 8"
  })
  void aPublishedCalendarIsReadWhole(String name, int sessions, int rooms, int days)
      throws IOException {
    Path file = sample(name);

    Agenda agenda;
    try (InputStream in = Files.newInputStream(file)) {
      Imported imported = ICalendar.read(in);
      agenda = imported.agenda();
      assertThat(imported.problems())
          .extracting(Problem::severity)
          .doesNotContain(Problem.Severity.ERROR);
    }

    assertThat(agenda.sessions()).hasSize(sessions);
    assertThat(agenda.rooms()).hasSize(rooms);
    assertThat(agenda.days()).hasSize(days);
    assertThat(agenda.sessions())
        .allMatch(session -> agenda.timeOf(session.id()).isPresent());
    assertThat(ICalendar.read(ICalendar.write(agenda)).agenda()).isEqualTo(agenda);
  }

  @ParameterizedTest
  @CsvSource({
    "33c3-frab.ics",
    "klimacamp-frab.ics",
    "emf2022.ics",
    "kielux_2020.ics",
    "pyconus2025-all_events.ics",
    "jococruise-2024.ics"
  })
  void anIndependentReaderFindsTheSameInstants(String name) throws IOException {
    String original = Files.readString(sample(name), StandardCharsets.UTF_8);
    Agenda agenda = ICalendar.read(original).agenda();
    List<Instant> instants = agenda.sessions().stream()
        .map(session -> agenda.timeOf(session.id()).orElseThrow().start().toInstant())
        .toList();

    assertThat(Biweekly.events(original)).extracting(Biweekly.Event::start).isEqualTo(instants);
    assertThat(Biweekly.events(ICalendar.write(agenda)))
        .extracting(Biweekly.Event::start)
        .isEqualTo(instants);
  }

  /** Written by src/test/scripts/summarize.py, which shares nothing with this library. */
  @ParameterizedTest
  @CsvFileSource(resources = "sample-summaries.csv")
  void aPublishedCalendarIsReadAsAScriptReadsIt(
      String name, int sessions, int rooms, int minutes, String first, String last, String digest)
      throws Exception {
    Agenda agenda = ICalendar.read(Files.readAllBytes(file(name))).agenda();
    List<String> rows =
        agenda.sessions().stream().map(each -> row(agenda, each)).sorted().toList();
    long length = agenda.sessions().stream()
        .map(session -> agenda.timeOf(session.id()).orElseThrow().length().toMinutes())
        .mapToLong(Long::longValue)
        .sum();
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    rows.forEach(row -> sha.update((row + "\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(rows).hasSize(sessions);
    assertThat(agenda.rooms()).hasSize(rooms);
    assertThat(length).isEqualTo(minutes);
    assertThat(rows.get(0)).startsWith(first);
    assertThat(rows).anyMatch(row -> row.split("\t", -1)[1].equals(last));
    assertThat(HexFormat.of().formatHex(sha.digest())).isEqualTo(digest);
  }

  private static String row(Agenda agenda, Session session) {
    TimeRange time = agenda.timeOf(session.id()).orElseThrow();
    String room = agenda.roomsOf(session.id()).stream()
        .map(each -> each.name().first())
        .collect(Collectors.joining());
    return String.join(
        "\t",
        time.start().toInstant().toString(),
        time.end().toInstant().toString(),
        session.title().first().replace('\n', ' ').replace('\t', ' ').strip(),
        room.replace('\t', ' '));
  }
}
