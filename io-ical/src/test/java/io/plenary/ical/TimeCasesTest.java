package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeCasesTest {

  private static TimeRange timeOf(Agenda agenda, String session) {
    return agenda.timeOf(Session.Id.of(session)).orElseThrow();
  }

  /** The agenda as it comes back, after an independent reader has seen the same instants. */
  private static Agenda again(Agenda agenda) {
    String calendar = ICalendar.write(agenda);
    List<Instant> starts = agenda.sessions().stream()
        .map(s -> timeOf(agenda, s.id().value()).start().toInstant())
        .toList();
    assertThat(ZoneOracle.of(calendar).starts()).isEqualTo(starts);
    assertThat(Biweekly.events(calendar)).extracting(Biweekly.Event::start).isEqualTo(starts);
    Imported imported = ICalendar.read(calendar);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda()).isEqualTo(agenda);
    return imported.agenda();
  }

  @Test
  void aNightOnWhichClocksGoForwardIsAnHourShorterOnTheClock() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-03-30T22:00", Duration.ofHours(7));

    assertThat(ICalendar.write(agenda))
        .contains("DTSTART;TZID=Europe/Paris:20240330T220000")
        .contains("DTEND;TZID=Europe/Paris:20240331T060000");
    assertThat(timeOf(again(agenda), "a").length()).isEqualTo(Duration.ofHours(7));
  }

  @Test
  void theNightOnWhichClocksGoBackIsAnHourLongerOnTheClock() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-10-26T22:00", Duration.ofHours(9));

    assertThat(ICalendar.write(agenda)).contains("DTEND;TZID=Europe/Paris:20241027T060000");
    again(agenda);
  }

  @Test
  void aTimeThatClocksShowTwiceIsWrittenInUtcAndComesBackInItsZone() {
    Agenda first = Samples.single("Europe/Paris", "2024-10-27T02:30+02:00", Duration.ofHours(2));
    Agenda second = Samples.single("Europe/Paris", "2024-10-27T02:30+01:00", Duration.ofHours(2));

    assertThat(ICalendar.write(first))
        .contains("DTSTART:20241027T003000Z", "DTEND:20241027T023000Z");
    assertThat(ICalendar.write(second))
        .contains("DTSTART:20241027T013000Z", "DTEND:20241027T033000Z");
    assertThat(timeOf(again(first), "a").start())
        .isEqualTo(ZonedDateTime.parse("2024-10-27T02:30+02:00[Europe/Paris]"));
    assertThat(timeOf(again(second), "a").start())
        .isEqualTo(ZonedDateTime.parse("2024-10-27T02:30+01:00[Europe/Paris]"));
  }

  @Test
  void aSessionThatEndsAtATimeShownTwiceIsWrittenInUtcToo() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-10-27T01:30", Duration.ofHours(1));

    assertThat(ICalendar.write(agenda))
        .contains("DTSTART:20241026T233000Z", "DTEND:20241027T003000Z");
    again(agenda);
  }

  @Test
  void aTimeThatClocksJumpOverIsReadAsTheStandardSays() {
    Imported imported = ICalendar.read("""
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20240101T000000Z
            DTSTART;TZID=Europe/Paris:20240331T023000
            DTEND;TZID=Europe/Paris:20240331T040000
            SUMMARY:Night
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(timeOf(imported.agenda(), "1"))
        .hasToString("2024-03-31T03:30+02:00/2024-03-31T04:00+02:00");
    assertThat(imported.problems())
        .filteredOn(problem -> problem.code().equals("time-in-gap"))
        .singleElement()
        .hasToString(
            "warning at line 6, VEVENT[1]/DTSTART: found '20240331T023000' in Europe/Paris;"
                + " expected a time that clocks in the zone show; read as 2024-03-31T03:30+02:00"
                + " [time-in-gap]");
  }

  @Test
  void aTimeThatClocksShowTwiceIsReadAsTheFirst() {
    Imported imported = ICalendar.read("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Europe/Paris:20241027T023000
            SUMMARY:Night
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(timeOf(imported.agenda(), "1").start())
        .isEqualTo(ZonedDateTime.parse("2024-10-27T02:30+02:00[Europe/Paris]"));
    assertThat(imported.problems()).extracting("code").contains("time-twice");
  }

  @Test
  void aSessionAcrossMidnightEndsOnTheNextDay() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-11-19T23:30", Duration.ofHours(2));

    assertThat(ICalendar.write(agenda)).contains("DTEND;TZID=Europe/Paris:20241120T013000");
    again(agenda);
  }

  @Test
  void aConferenceDayFromFourToFourComesBack() {
    Agenda agenda = Samples.empty()
        .dayStart(LocalTime.of(4, 0))
        .addSession(Samples.session("late"))
        .place("late", List.of(), "2024-11-20T01:30")
        .build();

    assertThat(again(agenda).days()).containsExactly(LocalDate.of(2024, 11, 19));
  }

  @Test
  void twoRoomsInTwoZonesKeepTheirClocks() {
    Agenda agenda = Samples.empty()
        .addRoom(Room.builder().id("paris").name("Paris").build())
        .addRoom(Room.builder()
            .id("tokyo")
            .name("Tokyo")
            .zone(ZoneId.of("Asia/Tokyo"))
            .build())
        .addSession(Samples.session("a"))
        .addSession(Samples.session("b"))
        .place("a", "paris", "2024-11-19T09:00")
        .place("b", "tokyo", "2024-11-19T17:00")
        .build();

    assertThat(ICalendar.write(agenda))
        .contains("DTSTART;TZID=Europe/Paris:20241119T090000")
        .contains("DTSTART;TZID=Asia/Tokyo:20241119T170000")
        .containsOnlyOnce("TZID:Europe/Paris")
        .containsOnlyOnce("TZID:Asia/Tokyo");
    assertThat(timeOf(again(agenda), "b").start().getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void the29thOfFebruaryComesBackInALeapYear() {
    again(Samples.single("Europe/Paris", "2024-02-29T09:00", Duration.ofDays(1)));
  }

  @Test
  void the29thOfFebruaryOfAnotherYearIsNoDay() {
    Imported imported = ICalendar.read("""
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            DTSTART:20260229T090000Z
            SUMMARY:Never
            END:VEVENT
            END:VCALENDAR
            """);

    assertThat(imported.agenda().timeOf(Session.Id.of("1"))).isEmpty();
    assertThat(imported.problems()).extracting("code").contains("time-unreadable");
  }

  @Test
  void aTouchingPairStillTouches() {
    Agenda agenda = Samples.empty()
        .addSession(Samples.session("a"))
        .addSession(Samples.session("b"))
        .place("a", List.of(), "2024-11-19T09:00")
        .place("b", List.of(), "2024-11-19T10:00")
        .build();

    Agenda again = again(agenda);

    assertThat(timeOf(again, "a").end()).isEqualTo(timeOf(again, "b").start());
    assertThat(timeOf(again, "a").overlaps(timeOf(again, "b"))).isFalse();
  }

  @Test
  void noonInIstanbulIsNoonInIstanbul() {
    Agenda agenda = Samples.single("Europe/Istanbul", "2024-11-19T12:00", Duration.ofHours(1));

    assertThat(ICalendar.write(agenda)).contains("DTSTART;TZID=Europe/Istanbul:20241119T120000");
    assertThat(timeOf(again(agenda), "a").start().toInstant())
        .isEqualTo(Instant.parse("2024-11-19T09:00:00Z"));
  }

  @Test
  void zonesThatAreAlwaysUtcAreWrittenInUtc() {
    for (String zone : List.of("UTC", "Etc/UTC", "GMT", "Zulu")) {
      Agenda agenda = Samples.single(zone, "2024-11-19T12:00", Duration.ofHours(1));

      assertThat(ICalendar.write(agenda))
          .contains("DTSTART:20241119T120000Z")
          .contains("X-WR-TIMEZONE:" + zone)
          .doesNotContain("VTIMEZONE\r\n");
      again(agenda);
    }
  }

  @Test
  void aZoneWhoseClocksWereNeverChangedHasAnObservance() {
    Agenda agenda = Samples.single("Etc/GMT-3", "2024-11-19T12:00", Duration.ofHours(1));

    assertThat(ICalendar.write(agenda))
        .contains("DTSTART:20230101T000000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300");
    again(agenda);
  }

  @Test
  void aZoneIsWrittenForTheYearsOfItsSessionsOnly() {
    Agenda agenda = Samples.empty()
        .addSession(Samples.session("a"))
        .addSession(Samples.session("b"))
        .place("a", List.of(), "2010-07-01T09:00")
        .place("b", List.of(), "2024-07-01T09:00")
        .build();

    assertThat(ICalendar.write(agenda).lines().filter(line -> line.startsWith("DTSTART:")))
        .containsExactly(
            "DTSTART:20091025T030000",
            "DTSTART:20100328T020000",
            "DTSTART:20101031T030000",
            "DTSTART:20231029T030000",
            "DTSTART:20240331T020000",
            "DTSTART:20241027T030000");
  }

  @Test
  void offsetsThatHaveSecondsAreWrittenWithThem() {
    Agenda agenda = Samples.single("Europe/Paris", "1890-07-01T09:00", Duration.ofHours(1));

    String calendar = ICalendar.write(agenda);

    assertThat(calendar).contains("TZOFFSETTO:+000921");
    assertThat(ZoneOracle.of(calendar).starts())
        .containsExactly(Instant.parse("1890-07-01T08:50:39Z"));
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(agenda);
  }

  @Test
  void aSessionWithoutALengthHasNoEnd() {
    Agenda agenda = Samples.single("Europe/Paris", "2024-11-19T09:00", Duration.ZERO);

    assertThat(ICalendar.write(agenda)).doesNotContain("DTEND").contains("FIELD=duration:PT0S");
    again(agenda);
  }

  @Test
  void aSessionWhoseDurationIsNotKnownLastsAsLongAsItsParts() {
    Agenda agenda = Samples.empty()
        .addSession(Session.builder().id("block").title("Block").build())
        .addSession(Samples.session("part").toBuilder().partOf("block").build())
        .addSession(Session.builder().id("open").title("Open").build())
        .place("block", List.of(), "2024-11-19T09:00")
        .place("part", Duration.ofMinutes(30))
        .place("open", List.of(), "2024-11-19T12:00")
        .build();

    assertThat(ICalendar.write(agenda))
        .contains("DTEND;TZID=Europe/Paris:20241119T103000")
        .contains("FIELD=duration:unknown")
        .contains("RELATED-TO;RELTYPE=PARENT:block@agenda@example.org");
    assertThat(again(agenda)
            .timetable()
            .placementOf(Session.Id.of("part"))
            .orElseThrow()
            .start())
        .isEqualTo(new Placement.Offset(Duration.ofMinutes(30)));
  }

  @Test
  void anEventThatWasMovedByHandIsNoLongerPlacedByItsDistance() {
    Agenda agenda = Samples.empty()
        .addSession(Samples.session("block"))
        .addSession(Samples.session("part").toBuilder().partOf("block").build())
        .place("block", List.of(), "2024-11-19T09:00")
        .place("part", Duration.ofMinutes(30))
        .build();

    Imported imported =
        ICalendar.read(ICalendar.write(agenda).replace("20241119T093000", "20241119T094500"));

    assertThat(timeOf(imported.agenda(), "part").start().toLocalTime()).isEqualTo("09:45");
    assertThat(imported.problems()).extracting("code").containsExactly("field-invalid");
  }
}
