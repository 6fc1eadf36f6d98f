package io.plenary.ical;

import static io.plenary.ical.Calendars.bare;
import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.codes;
import static io.plenary.ical.Calendars.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones that are not called as the tz database calls them. */
class ForeignZoneTest {

  private static final String CENTRAL = """
      BEGIN:VTIMEZONE
      TZID:Private
      BEGIN:STANDARD
      DTSTART:19701025T030000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:19700329T020000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      END:VTIMEZONE""".replace("\n", "\r\n");

  private static ZonedDateTime start(Imported imported) {
    return imported.agenda().timeOf(Session.Id.of("1")).orElseThrow().start();
  }

  private static Imported at(String zone, String time) {
    return ICalendar.read(calendar(event("1", "DTSTART;TZID=\"" + zone + "\":" + time)));
  }

  @ParameterizedTest
  @CsvSource({
    "W. Europe Standard Time, Europe/Berlin",
    "eastern standard time, America/New_York",
    "India Standard Time, Asia/Calcutta",
    "CEST, Europe/Paris",
    "PDT, America/Los_Angeles",
    "AEDT, Australia/Sydney"
  })
  void namesOfWindowsAndAbbreviationsAreTranslated(String name, String zone) {
    Imported imported = at(name, "20241119T090000");

    assertThat(start(imported).toInstant())
        .isEqualTo(ZonedDateTime.of(2024, 11, 19, 9, 0, 0, 0, ZoneId.of(zone)).toInstant());
    assertThat(codes(imported)).containsExactly("zone-translated");
  }

  @Test
  void everyZoneOfWindowsIsOneOfTheDatabase() throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        ICalendar.class.getResourceAsStream("time/windows-zones.txt"), StandardCharsets.UTF_8))) {
      assertThat(lines.lines().map(line -> line.split("\t", -1)[1]))
          .hasSize(139)
          .allMatch(ZoneId.getAvailableZoneIds()::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IST", "BST", "CST", "Nowhere"})
  void whatStandsForSeveralRegionsIsUnknown(String name) {
    assertThat(codes(at(name, "20241119T090000"))).containsExactly("zone-unknown");
  }

  @Test
  void aCalendarCanNameItsZoneAsWindowsDoes() {
    Imported imported = ICalendar.read(bare(
        "X-WR-TIMEZONE:Tokyo Standard Time",
        "NAME:C",
        "UID:c",
        event("1", "DTSTART:20241119T090000")));

    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(codes(imported)).containsExactly("zone-translated", "time-floating");
  }

  @ParameterizedTest
  @CsvSource({
    "20240331T010000, 2024-03-31T00:00:00Z",
    "20240331T040000, 2024-03-31T02:00:00Z",
    "20240719T090000, 2024-07-19T07:00:00Z",
    "20241027T010000, 2024-10-26T23:00:00Z",
    "20241027T040000, 2024-10-27T03:00:00Z",
    "20241119T090000, 2024-11-19T08:00:00Z",
    "19690101T090000, 1969-01-01T08:00:00Z"
  })
  void aZoneThatOnlyTheCalendarKnowsIsUsedAsItIsDefined(String local, String instant) {
    Imported imported =
        ICalendar.read(calendar(CENTRAL, event("1", "DTSTART;TZID=Private:" + local)));

    assertThat(start(imported).toInstant()).hasToString(instant);
    assertThat(codes(imported)).containsExactly("zone-private");
  }

  @Test
  void aZoneSaysWhereItIs() {
    String located = CENTRAL.replace("TZID:Private", "TZID:Private\r\nX-LIC-LOCATION:Europe/Rome");
    Imported imported = ICalendar.read(
        bare("NAME:C", "UID:c", located, event("1", "DTSTART;TZID=Private:20241119T090000")));

    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Europe/Rome"));
    assertThat(codes(imported)).containsExactly("zone-translated");
  }

  @Test
  void anAbbreviationThatIsDefinedMeansWhatTheDefinitionSays() {
    String defined = CENTRAL.replace("Private", "PST");
    Imported imported =
        ICalendar.read(calendar(defined, event("1", "DTSTART;TZID=PST:20241119T090000")));

    assertThat(start(imported).toInstant()).hasToString("2024-11-19T08:00:00Z");
  }

  @Test
  void aWrongDefinitionIsTold() {
    String wrong = CENTRAL.replace("Private", "America/New_York");
    Imported imported = ICalendar.read(
        calendar(wrong, event("1", "DTSTART;TZID=America/New_York:20241119T090000")));

    assertThat(start(imported).toInstant()).hasToString("2024-11-19T14:00:00Z");
    assertThat(imported.problems())
        .extracting(Object::toString)
        .containsExactly("warning at line 25, VEVENT[1]/DTSTART: found a VTIMEZONE"
            + " 'America/New_York' with the offset +01:00; expected the offsets that the tz database"
            + " has; the offset of America/New_York, -05:00, was used [zone-differs]");
  }

  @ParameterizedTest
  @CsvSource({
    "RDATE:20240101T000000;, 2024-11-19T06:00:00Z",
    "RRULE:FREQ=YEARLY;UNTIL=20200101T000000Z, 2024-11-19T06:00:00Z",
    "X-NONE:1, 2024-11-19T06:00:00Z"
  })
  void whatIsOddInADefinitionDoesNoHarm(String line, String instant) {
    String odd = "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:20100101T000000\r\n"
        + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n" + line + "\r\nEND:STANDARD\r\n"
        + "BEGIN:DAYLIGHT\r\nTZOFFSETTO:+9900\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE";
    Imported imported =
        ICalendar.read(calendar(odd, event("1", "DTSTART;TZID=Odd:20241119T090000")));

    assertThat(start(imported).toInstant()).hasToString(instant);
  }

  @Test
  void aDefinitionThatSaysNothingIsNone() {
    String empty = "BEGIN:VTIMEZONE\r\nTZID:Empty\r\nEND:VTIMEZONE";

    assertThat(codes(
            ICalendar.read(calendar(empty, event("1", "DTSTART;TZID=Empty:20241119T090000")))))
        .containsExactly("zone-unknown");
  }
}
