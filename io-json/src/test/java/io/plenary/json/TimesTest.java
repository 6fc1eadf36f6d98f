package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static io.plenary.json.Documents.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private static TimeRange time(Agenda agenda, String session) {
    return agenda.timeOf(Session.Id.of(session)).orElseThrow();
  }

  private static Instant start(Agenda agenda, String session) {
    return time(agenda, session).start().toInstant();
  }

  /** Reads a document, and sees to it that its agenda survives being written. */
  private static Agenda read(String document) {
    Agenda agenda = PlenaryJson.read(document);
    assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
    return agenda;
  }

  @Test
  void aTimeInTheGapWhenClocksGoForwardIsAnError() {
    Problem problem =
        Documents.problems(session("\"start\": \"2024-03-31T02:30\"")).get(0);

    assertThat(problem.code()).isEqualTo("nonexistent-time");
    assertThat(problem.found()).contains("2024-03-31T02:30 does not exist in Europe/Paris");
  }

  @Test
  void aTimeThatClocksShowTwiceNeedsItsOffset() {
    Problem problem =
        Documents.problems(session("\"start\": \"2024-10-27T02:30\"")).get(0);

    assertThat(problem.code()).isEqualTo("ambiguous-time");
    assertThat(problem.found()).contains("+02:00").contains("+01:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-27T02:30+02:00, 2024-10-27T00:30:00Z",
    "2024-10-27T02:30+01:00, 2024-10-27T01:30:00Z"
  })
  void bothTimesThatClocksShowTwiceAreReadAndWritten(String written, Instant instant) {
    Agenda agenda = read(session("\"start\": \"" + written + "\""));

    assertThat(start(agenda, "s")).isEqualTo(instant);
    assertThat(PlenaryJson.write(agenda)).contains("\"start\": \"" + written + "\"");
  }

  @Test
  void aSessionAcrossTheChangeOfClocksKeepsItsLength() {
    Agenda agenda = read(session("\"start\": \"2024-03-30T22:00\"", "\"duration\": \"PT8H\""));

    assertThat(time(agenda, "s")).hasToString("2024-03-30T22:00+01:00/2024-03-31T07:00+02:00");
  }

  @Test
  void aSessionMayLastAcrossMidnight() {
    Agenda agenda = read(session("\"start\": \"2024-11-19T23:30\"", "\"duration\": \"PT2H\""));

    assertThat(time(agenda, "s")).hasToString("2024-11-19T23:30+01:00/2024-11-20T01:30+01:00");
    assertThat(agenda.days()).containsExactly(LocalDate.of(2024, 11, 19));
  }

  @Test
  void aConferenceDayMayLastFromFourToFour() {
    Agenda agenda = read(agenda(
        "\"dayStart\": \"04:00\"",
        "\"sessions\": [{\"id\": \"s\", \"title\": \"S\", \"start\": \"2024-11-20T01:30\"},"
            + " {\"id\": \"t\", \"title\": \"T\", \"start\": \"2024-11-20T04:00\"}]"));

    assertThat(agenda.sessionsOn(LocalDate.of(2024, 11, 19)))
        .extracting(session -> session.id().value())
        .containsExactly("s");
    assertThat(agenda.sessionsOn(LocalDate.of(2024, 11, 20)))
        .extracting(session -> session.id().value())
        .containsExactly("t");
  }

  @Test
  void twoRoomsInTwoZonesEachHaveTheirOwnClocks() {
    // sessions stand before the rooms, to show that the order of members does not matter
    Agenda agenda = read(agenda(
            "\"sessions\": [",
            "{\"id\": \"part\", \"title\": \"P\", \"partOf\": \"far\", \"start\": \"2024-11-19T10:00\"}",
            "{\"id\": \"far\", \"title\": \"F\", \"start\": \"2024-11-19T09:00\", \"rooms\": [\"ny\", \"paris\"]}",
            "{\"id\": \"near\", \"title\": \"N\", \"start\": \"2024-11-19T15:00\", \"rooms\": [\"paris\"]}]",
            "\"rooms\": [{\"id\": \"ny\", \"name\": \"New York\", \"availability\": [\"2024-11-19T08:00/PT9H\"],"
                + " \"zone\": \"America/New_York\"}, {\"id\": \"paris\", \"name\": \"Paris\"}]")
        .replace("[, ", "["));

    assertThat(start(agenda, "far")).isEqualTo("2024-11-19T14:00:00Z");
    assertThat(start(agenda, "near")).isEqualTo("2024-11-19T14:00:00Z");
    assertThat(start(agenda, "part")).isEqualTo("2024-11-19T15:00:00Z");
    assertThat(agenda.room("ny").orElseThrow().availability())
        .hasToString("[2024-11-19T08:00-05:00/2024-11-19T17:00-05:00]");
    assertThat(PlenaryJson.write(agenda))
        .contains("\"2024-11-19T09:00-05:00\"")
        .contains("\"2024-11-19T10:00-05:00\"")
        .contains("\"2024-11-19T15:00+01:00\"");
  }

  @Test
  void aPartOfABlockThatIsNowhereIsInTheZoneOfTheAgenda() {
    String rooms =
        "\"rooms\": [{\"id\": \"ny\", \"name\": \"New York\", \"zone\": \"America/New_York\"}]";
    String sessions = "\"sessions\": ["
        + "{\"id\": \"part\", \"title\": \"P\", \"partOf\": \"block\", \"start\": \"2024-11-19T10:00\"},"
        + " {\"id\": \"block\", \"title\": \"B\"}]";

    assertThat(start(read(agenda(rooms, sessions)), "part")).isEqualTo("2024-11-19T09:00:00Z");
  }

  @Test
  void theTwentyNinthOfFebruaryIsThereInLeapYearsOnly() {
    Agenda agenda = read(agenda(
        "\"firstDay\": \"2024-02-29\"",
        "\"sessions\": [{\"id\": \"s\", \"title\": \"S\","
            + " \"start\": \"2024-02-29T09:00\", \"duration\": \"P1D\"}]"));

    assertThat(time(agenda, "s")).hasToString("2024-02-29T09:00+01:00/2024-03-01T09:00+01:00");
    assertThat(Documents.codes(Documents.problems(session("\"start\": \"2023-02-29T09:00\""))))
        .containsExactly("malformed-time");
  }

  @Test
  void twoSessionsThatTouchDoNotOverlap() {
    Agenda agenda = read(
        agenda(
            "\"rooms\": [{\"id\": \"r\", \"name\": \"R\"}]",
            "\"sessions\": ["
                + "{\"id\": \"s\", \"title\": \"S\", \"start\": \"2024-11-19T09:00\", \"duration\": \"PT20M\", \"rooms\": [\"r\"]},"
                + "{\"id\": \"t\", \"title\": \"T\", \"start\": \"2024-11-19T09:20\", \"duration\": \"PT20M\", \"rooms\": [\"r\"]}]"));

    assertThat(time(agenda, "s").end()).isEqualTo(time(agenda, "t").start());
    assertThat(time(agenda, "s").overlaps(time(agenda, "t"))).isFalse();
  }

  @Test
  void istanbulIsThreeHoursAheadInWinterToo() {
    String istanbul =
        session("\"start\": \"2024-11-19T12:00\"").replace("Europe/Paris", "Europe/Istanbul");

    Agenda agenda = read(istanbul);

    assertThat(start(agenda, "s")).isEqualTo("2024-11-19T09:00:00Z");
    assertThat(PlenaryJson.write(agenda)).contains("\"start\": \"2024-11-19T12:00+03:00\"");
    assertThat(Documents.codes(Documents.problems(istanbul.replace("12:00", "12:00+02:00"))))
        .containsExactly("wrong-offset");
  }

  @Test
  void aPartMayBePlacedByItsDistanceFromTheStartOfItsBlock() {
    Agenda agenda = read(agenda("\"sessions\": ["
        + "{\"id\": \"p\", \"title\": \"P\", \"partOf\": \"b\", \"offset\": \"PT90M\"},"
        + "{\"id\": \"b\", \"title\": \"B\", \"start\": \"2024-11-19T09:00\"}]"));

    assertThat(start(agenda, "p")).isEqualTo("2024-11-19T09:30:00Z");
    assertThat(PlenaryJson.write(agenda)).contains("\"offset\": \"PT1H30M\"");
  }

  @Test
  void timesInOtherZonesAreConverted() {
    Agenda agenda = read(session(
        "\"start\": \"2024-11-19T07:00-01:00[Atlantic/Azores]\"",
        "\"allowedTimes\": [\"2024-11-19T08:00Z/PT1H\"]"));

    assertThat(PlenaryJson.write(agenda))
        .contains("\"start\": \"2024-11-19T09:00+01:00\"")
        .contains("\"2024-11-19T09:00+01:00/2024-11-19T10:00+01:00\"");
  }

  @Test
  void aZoneIsKeptByItsName() {
    Agenda agenda = read(agenda().replace("Europe/Paris", "Asia/Calcutta"));

    assertThat(agenda.zone()).isEqualTo(ZoneId.of("Asia/Calcutta"));
  }
}
