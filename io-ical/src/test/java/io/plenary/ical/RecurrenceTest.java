package io.plenary.ical;

import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.codes;
import static io.plenary.ical.Calendars.event;
import static io.plenary.ical.Calendars.with;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that recur become a session for each instance, within bounds. */
class RecurrenceTest {

  private static final String START = "DTSTART;TZID=Europe/Paris:20241018T090000";

  private static List<String> starts(Agenda agenda) {
    return agenda.sessions().stream()
        .map(session -> agenda.timeOf(session.id()).orElseThrow().start().toLocalDateTime())
        .map(Object::toString)
        .toList();
  }

  private static List<String> days(String... lines) {
    return starts(ICalendar.read(with(lines)).agenda()).stream()
        .map(start -> start.substring(5, 10))
        .toList();
  }

  /**
   * From Friday 18 October 2024 on. The start is an instance even where the rule leaves it out, and is
   * then not counted; RFC 5545, 3.8.5.3 leaves that
   * case open. Each row was compared with what rrule of python-dateutil gives, which
   * differs at BYWEEKNO alone: it takes all days of the week, not that of the start.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=DAILY;COUNT=3 | 10-18 10-19 10-20",
        "FREQ=DAILY;INTERVAL=10;UNTIL=20241107T080000Z | 10-18 10-28 11-07",
        "FREQ=DAILY;INTERVAL=10;UNTIL=20241107T075959Z | 10-18 10-28",
        "FREQ=DAILY;BYDAY=SA,SU;UNTIL=20241027 | 10-18 10-19 10-20 10-26 10-27",
        "FREQ=DAILY;UNTIL=20241019T090000 | 10-18 10-19",
        "FREQ=WEEKLY;COUNT=3 | 10-18 10-25 11-01",
        "FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4 | 10-18 10-21 10-25 10-28",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU;COUNT=4 | 10-18 10-27 10-28 11-10 11-11",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO;COUNT=4 | 10-18 10-20 10-28 11-03 11-11",
        "FREQ=MONTHLY;COUNT=3 | 10-18 11-18 12-18",
        "FREQ=MONTHLY;BYDAY=3FR;COUNT=3 | 10-18 11-15 12-20",
        "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2 | 10-18 10-25 11-29",
        "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=2 | 10-18 10-31 12-31",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2 | 10-18 10-31 11-30",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 10-18 10-31 11-29",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-1;COUNT=3 | 10-18 10-29 11-04 11-26",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=2TU;COUNT=1 | 10-18 11-12",
        "FREQ=YEARLY;BYDAY=-1FR;COUNT=1 | 10-18 12-27",
        "FREQ=YEARLY;BYYEARDAY=-1;COUNT=1 | 10-18 12-31",
        "FREQ=YEARLY;BYWEEKNO=50;COUNT=1 | 10-18 12-13",
        "FREQ=YEARLY;BYMONTH=12;COUNT=1 | 10-18 12-18",
        "FREQ=YEARLY;INTERVAL=999999999;COUNT=3 | 10-18"
      })
  void aRuleGivesTheDaysOfTheStandard(String rule, String expected) {
    assertThat(String.join(" ", days(START, "RRULE:" + rule))).isEqualTo(expected);
  }

  @Test
  void clocksShowTheSameTimeWhenTheyHaveChanged() {
    Agenda agenda = ICalendar.read(with(START, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"))
        .agenda();

    assertThat(starts(agenda))
        .containsExactly("2024-10-18T09:00", "2024-10-25T09:00", "2024-11-01T09:00");
    assertThat(agenda.sessions())
        .allMatch(session -> session.duration().equals(java.util.Optional.of(Duration.ofHours(1))));
  }

  @Test
  void severalTimesOfADayAreMeant() {
    assertThat(
            starts(ICalendar.read(with(START, "RRULE:FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=5"))
                .agenda()))
        .containsExactly(
            "2024-10-18T09:00",
            "2024-10-18T09:30",
            "2024-10-18T14:00",
            "2024-10-18T14:30",
            "2024-10-19T09:00");
  }

  @Test
  void theFirstInstanceIsTheEventAndOthersHaveIdsOfTheirOwn() {
    Imported imported = ICalendar.read(with(START, "RRULE:FREQ=DAILY;COUNT=2"));

    assertThat(imported.agenda().sessions())
        .extracting(session -> session.id().value())
        .containsExactly("1", "1/20241019T090000");
    assertThat(codes(imported)).containsExactly("recurrence-read");
    assertThat(ICalendar.read(ICalendar.write(imported.agenda())).agenda())
        .isEqualTo(imported.agenda());
  }

  @Test
  void datesAreAddedAndExcepted() {
    assertThat(days(
            START,
            "RRULE:FREQ=DAILY;COUNT=4",
            "EXDATE;TZID=Europe/Paris:20241018T090000,20241020T090000",
            "RDATE;TZID=Europe/Paris:20241101T090000",
            "RDATE;VALUE=PERIOD:20241102T080000Z/PT1H"))
        .containsExactly("10-19", "10-21", "11-01", "11-02");
    assertThat(days(START, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20241019"))
        .containsExactly("10-18", "10-20");
  }

  @Test
  void anInstanceCanBeReplaced() {
    Agenda agenda = ICalendar.read(calendar(
            event(
                "1", "RECURRENCE-ID;TZID=Europe/Paris:20241018T090000", "DTSTART:20241018T120000Z"),
            event("1", START, "RRULE:FREQ=DAILY;COUNT=3"),
            event(
                "1",
                "RECURRENCE-ID:20241019T070000Z",
                "DTSTART:20241019T130000Z",
                "STATUS:CANCELLED"),
            event("1", "RECURRENCE-ID:20250101T070000Z", "DTSTART:20250101T130000Z")))
        .agenda();

    assertThat(agenda.sessions())
        .extracting(session -> session.id().value())
        .containsExactly("1", "1/20241019T090000", "1/20241020T090000", "1/20250101T070000Z");
    assertThat(agenda.timeOf(Session.Id.of("1")).orElseThrow().start().toInstant())
        .hasToString("2024-10-18T12:00:00Z");
    assertThat(agenda.session("1/20241019T090000").orElseThrow().isCancelled()).isTrue();
    assertThat(ICalendar.write(agenda)).contains("UID:1\r\n");
  }

  @Test
  void aRuleWithoutAnEndIsReadForAYear() {
    Imported imported = ICalendar.read(with(START, "RRULE:FREQ=WEEKLY"));

    assertThat(imported.agenda().sessions()).hasSize(53);
    assertThat(codes(imported)).containsExactly("recurrence-cut", "recurrence-read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "FREQ=",
        "",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;WKST=9",
        "FREQ=DAILY;FREQ=DAILY",
        "DAILY"
      })
  void aRuleThatIsNotUnderstoodGivesTheEventOnce(String rule) {
    Imported imported = ICalendar.read(with(START, "RRULE:" + rule));

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(codes(imported)).contains("recurrence-ignored");
  }

  @Test
  void anEventIsReadThoughThoseBeforeItRecurTooOften() {
    String[] events = new String[60];
    for (int i = 0; i < events.length; i++) {
      events[i] = event("e" + i, START, "RRULE:FREQ=DAILY;BYHOUR=9,10,11");
    }

    Imported imported = ICalendar.read(calendar(events));

    assertThat(imported.agenda().sessions()).hasSize(20_010);
    assertThat(imported.agenda().session("e59")).isPresent();
    assertThat(codes(imported)).contains("recurrence-cut");
  }

  @Test
  void calendarsOfOneDocumentAreBoundedTogether() {
    StringBuilder document = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      document.append(with(START, "RRULE:FREQ=DAILY;BYHOUR=9,10,11").replace("UID:1", "UID:" + i));
    }

    assertThat(ICalendar.read(document.toString()).agenda().sessions()).hasSize(20_010);
  }

  @Test
  void whatWouldTakeTooLongIsCutAndTold() {
    String numbers =
        IntStream.rangeClosed(1, 366).mapToObj(Integer::toString).collect(joining(","));
    String bomb = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=" + numbers;
    String[] lines = new String[11];
    Arrays.fill(lines, bomb);
    lines[0] = START;

    Imported imported = ICalendar.read(with(lines));

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.problems())
        .filteredOn(problem -> problem.code().equals("recurrence-cut"))
        .extracting(problem -> problem.done())
        .contains("there are too many recurrences in the document, and not all were read");
  }

  @Test
  void aZoneWhoseRulesWouldTakeTooLongIsNotUsed() {
    String numbers = IntStream.range(0, 60).mapToObj(Integer::toString).collect(joining(","));
    List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:/Own/Bomb"));
    for (int i = 0; i < 400; i++) {
      lines.addAll(List.of(
          "BEGIN:STANDARD",
          "DTSTART:20000101T000000",
          "TZOFFSETFROM:+0300",
          "TZOFFSETTO:+0300",
          "RRULE:FREQ=YEARLY;BYMINUTE=" + numbers + ";BYSECOND=" + numbers,
          "END:STANDARD"));
    }
    lines.add("END:VTIMEZONE");
    lines.add(event("1", "DTSTART;TZID=/Own/Bomb:20241119T130000"));

    Imported imported = ICalendar.read(calendar(lines.toArray(String[]::new)));

    assertThat(codes(imported)).contains("zone-unknown");
    assertThat(starts(imported.agenda())).containsExactly("2024-11-19T13:00");
  }
}
