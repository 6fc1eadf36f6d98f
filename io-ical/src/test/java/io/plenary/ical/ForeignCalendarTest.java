package io.plenary.ical;

import static io.plenary.ical.Calendars.bare;
import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.codes;
import static io.plenary.ical.Calendars.event;
import static io.plenary.ical.Calendars.starting;
import static io.plenary.ical.Calendars.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.format.ReadOptions;
import io.plenary.ical.time.Zones;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignCalendarTest {

  private static final ReadOptions VIENNA =
      ReadOptions.standard().withZone(ZoneId.of("Europe/Vienna"));

  private static Session only(Imported imported) {
    assertThat(imported.agenda().sessions()).hasSize(1);
    return imported.agenda().sessions().get(0);
  }

  private static String time(Imported imported, String session) {
    return imported.agenda().timeOf(Session.Id.of(session)).orElseThrow().toString();
  }

  @Test
  void anOrderlyCalendarIsReadWithoutAProblem() {
    Imported imported = ICalendar.read(calendar(
        "NAME;LANGUAGE=en:Conference",
        "NAME;LANGUAGE=fr:Conférence",
        "DESCRIPTION:About",
        event(
            "1",
            "DTSTART;TZID=Europe/Paris:20241119T090000",
            "DURATION:PT45M",
            "LOCATION:Room 1",
            "CATEGORIES:A,B\\,C",
            "CATEGORIES:A",
            "STATUS:tentative",
            "DESCRIPTION;LANGUAGE=en:\\nOne\\nline\\n \\nTwo",
            "URL:https://example.org/1",
            "ATTACH;FMTTYPE=application/pdf:https://example.org/1.pdf",
            "GEO:48.2;16.3")));

    Session session = only(imported);
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.format()).isEqualTo("icalendar");
    assertThat(imported.agenda().id()).isEqualTo("other");
    assertThat(imported.agenda().title())
        .isEqualTo(Text.of("en", "Conference").and("fr", "Conférence"));
    assertThat(imported.agenda().description()).contains(Text.of("About"));
    assertThat(time(imported, "1")).isEqualTo("2024-11-19T09:00+01:00/2024-11-19T09:45+01:00");
    assertThat(imported.agenda().rooms())
        .containsExactly(Room.builder().id("Room 1").name("Room 1").build());
    assertThat(session.tracks()).containsExactly(Track.Id.of("A"), Track.Id.of("B,C"));
    assertThat(session.status()).isEqualTo(Session.Status.TENTATIVE);
    assertThat(session.abstractParagraphs())
        .containsExactly(Text.of("en", "One\nline"), Text.of("en", "Two"));
    assertThat(session.links()).containsExactly(Link.to("https://example.org/1"));
    assertThat(session.attachments())
        .containsExactly(new Attachment(
            "https://example.org/1.pdf", Optional.empty(), Optional.of("application/pdf")));
    assertThat(session.extensions())
        .containsExactly(
            Extension.text("icalendar", "UID", "1"),
            new Extension("icalendar", "GEO", "text/calendar", "GEO:48.2;16.3"));
  }

  @Test
  void whatWasReadComesBackWhenItIsWrittenAndReadAgain() {
    Agenda agenda = ICalendar.read(calendar(
            "X-A;P=\"q\":v",
            event(
                "1",
                "DTSTART;TZID=Asia/Tokyo:20241119T090000",
                "LOCATION:R",
                "CATEGORIES:A",
                "X-B:w"),
            event(
                "2",
                "DTSTART:20241119T080000Z",
                "RELATED-TO:1",
                "ATTACH;VALUE=BINARY;ENCODING=BASE64:AA==")))
        .agenda();

    String calendar = ICalendar.write(agenda);

    assertThat(calendar).contains("\r\nUID:1\r\n", "X-A;P=\"q\":v", "X-B:w", "BASE64:AA==");
    assertThat(ICalendar.read(calendar).agenda()).isEqualTo(agenda);
    assertThat(ICalendar.read(calendar).problems()).isEmpty();
  }

  @Test
  void linesMayEndByLineFeedsOrCarriageReturnsAloneAndNamesMayBeSmall() {
    String calendar = starting("LOCATION:Room 1", "DESCRIPTION:fol\r\n ded \r\n\ttwice");

    for (String end : List.of("\n", "\r", "\r\n", "\n\n", "\r\n\r\n")) {
      // blank lines part a folded line, so that only unfolded ones are doubled
      String lines =
          end.length() > 1 && !end.equals("\r\n") ? calendar.replaceAll("\r\n[ \t]", "") : calendar;
      Imported imported =
          ICalendar.read("\uFEFF" + lines.replace("\r\n", end).replace("LOCATION", "Location"));

      assertThat(imported.problems()).isEmpty();
      assertThat(imported.agenda().room("Room 1")).isPresent();
      assertThat(only(imported).abstractParagraphs()).containsExactly(Text.of("folded twice"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-WR-TIMEZONE:Europe/Madrid, Europe/Madrid",
    "X-WR-TIMEZONE:/freeassociation.sourceforge.net/Europe/Zurich, Europe/Zurich",
    "X-WR-TIMEZONE:/citadel.org/20210210_1/America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
    "X-WR-TIMEZONE:/some/path/UTC, UTC"
  })
  void theZoneIsTheOneThatTheCalendarNames(String line, String zone) {
    Imported imported = ICalendar.read(bare(line, event("1", "DTSTART:20241119T080000Z")), VIENNA);

    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of(zone));
    assertThat(codes(imported)).doesNotContain("zone-guessed", "zone-unknown");
  }

  @Test
  void theZoneIsThatOfTheOnlyVtimezone() {
    String zone = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nEND:VTIMEZONE";

    Imported imported =
        ICalendar.read(bare(zone, event("1", "DTSTART;TZID=Asia/Tokyo:20241119T090000")));

    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void theZoneIsThatOfTheFirstEventWhereSeveralAreDefined() {
    String berlin = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nEND:VTIMEZONE";
    String tokyo = "BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nEND:VTIMEZONE";

    assertThat(ICalendar.read(
                bare(berlin, tokyo, event("1", "DTSTART;TZID=Asia/Tokyo:20241119T090000")))
            .agenda()
            .zone())
        .isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(ICalendar.read(bare(berlin, tokyo, event("1", "DTSTART:20241119T090000")))
            .agenda()
            .zone())
        .isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void theZoneIsTheCallersWhereTheCalendarNamesNone() {
    String calendar = bare(event("1", "DTSTART:20241119T090000"));

    Imported imported = ICalendar.read(calendar, VIENNA);

    assertThat(time(imported, "1")).startsWith("2024-11-19T09:00+01:00");
    assertThat(codes(imported)).contains("time-floating").doesNotContain("zone-guessed");
    assertThat(codes(ICalendar.read(calendar))).contains("zone-guessed");
    assertThat(ICalendar.read(calendar).agenda().zone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void aZoneToReadWithMustBeOneOfTheDatabase() {
    String calendar = bare(event("1", "DTSTART:20241119T090000"));

    Imported offset =
        ICalendar.read(calendar, ReadOptions.standard().withZone(ZoneOffset.ofHours(2)));
    Imported utc = ICalendar.read(calendar, ReadOptions.standard().withZone(ZoneOffset.UTC));

    assertThat(codes(offset)).contains("zone-unknown", "zone-guessed");
    assertThat(utc.agenda().zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(codes(utc)).doesNotContain("zone-unknown", "zone-guessed");
  }

  @Test
  void aTimeInAnUnknownZoneIsReadInAnotherOneAndToldOnce() {
    String events = event(
        "1",
        "DTSTART;TZID=Mars/Olympus:20241119T090000",
        "DTEND;TZID=Mars/Olympus:20241119T100000");

    Imported named = ICalendar.read(calendar(events));
    Imported given =
        ICalendar.read(calendar(events), ReadOptions.standard().withZone(ZoneId.of("Asia/Tokyo")));
    Imported none = ICalendar.read(bare(events));

    assertThat(time(named, "1")).isEqualTo("2024-11-19T09:00+01:00/2024-11-19T10:00+01:00");
    assertThat(named.problems())
        .singleElement()
        .hasToString(
            "warning at line 10, VEVENT[1]/DTSTART: found TZID='Mars/Olympus', and 1 more like it;"
                + " expected a zone of the tz database, such as Europe/Paris;"
                + " read as a time in Europe/Paris [zone-unknown]");
    assertThat(time(given, "1")).startsWith("2024-11-19T01:00+01:00");
    assertThat(none.agenda().timeOf(Session.Id.of("1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cuba", "europe/paris", "+01:00", "UTC+1", "/Cuba", "", " "})
  void onlyNamesOfTheDatabaseAreZones(String name) {
    assertThat(Zones.byName(name).isPresent()).isEqualTo(name.equals("Cuba"));
  }

  @Test
  void aZoneOfACalendarThatIsUnknownIsLookedForElsewhere() {
    Imported imported = ICalendar.read(
        bare("X-WR-TIMEZONE:Nowhere", event("1", "DTSTART;TZID=Asia/Tokyo:20241119T090000")));

    assertThat(imported.agenda().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(codes(imported)).contains("zone-unknown");
  }

  @Test
  void aRoomWhoseEventsAllNameAnotherZoneIsInIt() {
    Imported imported = ICalendar.read(calendar(
        event("1", "DTSTART;TZID=Asia/Tokyo:20241119T090000", "LOCATION:Tokyo"),
        event("2", "DTSTART;TZID=Asia/Tokyo:20241120T090000", "LOCATION:Tokyo"),
        event("3", "DTSTART;TZID=Asia/Tokyo:20241119T090000", "LOCATION:Both"),
        event("4", "DTSTART;TZID=Europe/Paris:20241119T090000", "LOCATION:Both"),
        event("5", "DTSTART:20241119T090000Z", "LOCATION:Utc")));

    assertThat(imported.agenda().rooms())
        .extracting(room -> room.zone().map(ZoneId::getId).orElse("-"))
        .containsExactly("Asia/Tokyo", "-", "-");
    assertThat(time(imported, "1")).startsWith("2024-11-19T09:00+09:00");
    assertThat(time(imported, "3")).startsWith("2024-11-19T01:00+01:00");
  }

  @Test
  void aDateIsADayFromMidnightOn() {
    Imported imported = ICalendar.read(calendar(
        event("1", "DTSTART;VALUE=DATE:20241119"),
        event("2", "DTSTART;VALUE=DATE:20241119", "DTEND;VALUE=DATE:20241122"),
        event("3", "DTSTART;VALUE=DATE:20241026", "DURATION:P2D")));

    assertThat(time(imported, "1")).isEqualTo("2024-11-19T00:00+01:00/2024-11-20T00:00+01:00");
    assertThat(time(imported, "2")).isEqualTo("2024-11-19T00:00+01:00/2024-11-22T00:00+01:00");
    assertThat(imported.agenda().session("3").orElseThrow().duration())
        .contains(Duration.ofHours(49));
    assertThat(imported.problems())
        .singleElement()
        .hasToString("note at line 10, VEVENT[1]/DTSTART: found '20241119', and 2 more like it;"
            + " expected a date with a time; read as midnight in Europe/Paris [time-all-day]");
  }

  @Test
  void anEndWithoutAZoneIsInTheZoneOfTheStart() {
    Imported imported =
        ICalendar.read(with("DTSTART;TZID=Asia/Tokyo:20241119T090000", "DTEND:20241119T100000"));

    assertThat(only(imported).duration()).contains(Duration.ofHours(1));
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:20241119, time-irregular",
    "DTSTART;VALUE=DATE:20241119T090000Z, time-irregular",
    "DTSTART;TZID=Europe/Paris:20241119T080000Z, time-irregular",
    "DTSTART:20241119T08, time-unreadable",
    "DTSTART:2024-11-19T08:00:00Z, time-unreadable",
    "DTSTART:20241319T080000Z, time-unreadable",
    "DTSTART:20241119T250000Z, time-unreadable",
    "DTSTART:20230229T080000Z, time-unreadable",
    "DTSTART:, time-unreadable",
    "DTSTART:15821231T235959Z, time-out-of-bounds",
    "DTSTART:99990101T000000Z, time-out-of-bounds",
    "COMMENT:none, start-missing"
  })
  void whatIsWrongWithAStartIsTold(String line, String code) {
    Imported imported = ICalendar.read(with(line));

    assertThat(codes(imported)).contains(code);
    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.agenda().timetable().placements().isEmpty())
        .isEqualTo(!code.equals("time-irregular"));
  }

  @Test
  void aLeapSecondIsTheSecondBeforeIt() {
    assertThat(time(ICalendar.read(with("DTSTART:20161231T235960Z")), "1"))
        .startsWith("2017-01-01T00:59:59+01:00");
  }

  @ParameterizedTest
  @CsvSource({
    "DTEND:20241119T070000Z, ",
    "DTEND:20251201T080000Z, ",
    "DTEND:tomorrow, ",
    "DTEND:20241119T080000Z, PT0S",
    "DTEND:20241119T093000Z, PT1H30M",
    "DURATION:PT45M, PT45M",
    "DURATION:+P1W, PT168H",
    "DURATION:P1DT2H3M4S, PT26H3M4S",
    "DURATION:-PT1H, ",
    "DURATION:P99999999D, ",
    "DURATION:P, ",
    "DURATION:PT, ",
    "DURATION:P1WT1H, ",
    "DURATION:P1H, ",
    "DURATION:1 hour, ",
    "X-NONE:1, "
  })
  void durationsAreReadOrTold(String line, String duration) {
    Imported imported = ICalendar.read(starting(line));

    assertThat(only(imported).duration())
        .isEqualTo(Optional.ofNullable(duration).map(Duration::parse));
    assertThat(imported.problems().isEmpty())
        .isEqualTo(duration != null || line.startsWith("X-NONE"));
  }

  @Test
  void aDurationThatLeadsOutOfTheYearsIsLeftOut() {
    Imported imported = ICalendar.read(with("DTSTART:99981231T230000Z", "DURATION:PT2H"));

    assertThat(only(imported).duration()).isEmpty();
    assertThat(codes(imported)).containsExactly("duration-unusable");
  }

  @Test
  void anEndComesBeforeADuration() {
    Imported imported = ICalendar.read(starting("DTEND:20241119T090000Z", "DURATION:PT2H"));

    assertThat(only(imported).duration()).contains(Duration.ofHours(1));
    assertThat(codes(imported)).containsExactly("duration-unusable");
  }

  @Test
  void eventsWithOneUidAreSeveralSessions() {
    Imported imported = ICalendar.read(calendar(
        event("1", "DTSTART:20241119T080000Z"),
        event("1", "DTSTART:20241119T090000Z"),
        event("1-2", "DTSTART:20241119T100000Z"),
        event("1", "DTSTART:20241119T110000Z")));

    assertThat(imported.agenda().sessions())
        .extracting(session -> session.id().value())
        .containsExactly("1", "1-2", "1-2-2", "1-3");
    assertThat(codes(imported)).containsExactly("uid-duplicate", "uid-duplicate", "uid-duplicate");
  }

  @Test
  void eventsWithoutAUidAreGivenIds() {
    String event = "BEGIN:VEVENT\r\nDTSTART:20241119T080000Z\r\nEND:VEVENT";

    Imported imported = ICalendar.read(calendar(event, event));

    assertThat(imported.agenda().sessions())
        .extracting(session -> session.id().value() + " " + session.title())
        .containsExactly("event Untitled", "event-2 Untitled");
    assertThat(codes(imported))
        .containsExactlyInAnyOrder(
            "uid-missing", "summary-missing", "stamp-missing", "uid-missing", "summary-missing");
    assertThat(imported.problems())
        .filteredOn(problem -> problem.code().equals("stamp-missing"))
        .singleElement()
        .extracting(Problem::found)
        .isEqualTo("an event without a DTSTAMP, and 1 more like it");
  }

  @Test
  void partsAreFoundByTheUidOfTheirBlock() {
    Imported imported = ICalendar.read(calendar(
        event("a", "DTSTART:20241119T080000Z", "RELATED-TO;RELTYPE=PARENT:b"),
        event("b", "DTSTART:20241119T080000Z", "RELATED-TO;RELTYPE=SIBLING:a"),
        event("c", "DTSTART:20241119T080000Z", "RELATED-TO:nobody"),
        event("d", "DTSTART:20241119T080000Z", "RELATED-TO:a", "RELATED-TO:b")));

    assertThat(imported.agenda().session("a").orElseThrow().partOf()).contains(Session.Id.of("b"));
    assertThat(imported.agenda().session("b").orElseThrow().partOf()).isEmpty();
    assertThat(imported.agenda().session("c").orElseThrow().partOf()).isEmpty();
    assertThat(imported.agenda().session("d").orElseThrow().partOf()).contains(Session.Id.of("a"));
    assertThat(codes(imported)).containsExactly("parent-unknown", "property-repeated");
  }

  @Test
  void aCycleOfPartsIsBroken() {
    Imported imported = ICalendar.read(calendar(
        event("a", "DTSTART:20241119T080000Z", "RELATED-TO:b"),
        event("b", "DTSTART:20241119T080000Z", "RELATED-TO:c"),
        event("c", "DTSTART:20241119T080000Z", "RELATED-TO:a"),
        event("d", "DTSTART:20241119T080000Z", "RELATED-TO:d"),
        event("e", "DTSTART:20241119T080000Z", "RELATED-TO:a")));

    assertThat(imported.agenda().blocksOf(Session.Id.of("e")))
        .extracting(session -> session.id().value())
        .containsExactly("a", "b", "c");
    assertThat(codes(imported)).containsExactly("parent-cycle", "parent-cycle");
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS:NEEDS-ACTION, status-unknown",
    "DESCRIPTION;LANGUAGE=not a tag:x, language-malformed",
    "SUMMARY:Another, property-repeated",
    "X-PLENARY-SESSION;FIELD=kind:talk, field-unknown",
    "X-PLENARY-NEW:x, field-unknown"
  })
  void whatIsIrregularInAnEventIsTold(String line, String code) {
    assertThat(codes(ICalendar.read(starting(line)))).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "VERSION:1.0, version-unknown",
    "CALSCALE:HEBREW, scale-unknown",
    "X-WR-TIMEZONE:Europe/Paris, property-repeated",
    "X-PLENARY-NEW:x, field-unknown",
    "X-PLENARY-ROOM;FIELD=name:x, field-invalid",
    "X-PLENARY-ROOM;ID= ;FIELD=name:x, field-invalid",
    "X-PLENARY-ROOM;ID=%;FIELD=name:x, field-invalid"
  })
  void whatIsIrregularInACalendarIsTold(String line, String code) {
    String calendar = calendar(line.replace("VERSION:1.0", "COMMENT:"));

    assertThat(codes(ICalendar.read(
            line.startsWith("VERSION") ? calendar.replace("VERSION:2.0", line) : calendar)))
        .containsExactly(code);
  }

  @Test
  void ofTwoNamesInOneLanguageTheFirstIsUsed() {
    Imported imported =
        ICalendar.read(calendar("NAME:A", "NAME;LANGUAGE=fr:B", "NAME;LANGUAGE=fr:C"));

    assertThat(imported.agenda().title()).isEqualTo(Text.of("A").and("fr", "B"));
    assertThat(codes(imported)).containsExactly("property-repeated");
  }

  @Test
  void aCalendarThatSaysNothingOfItselfIsGivenIdAndTitle() {
    Imported imported = ICalendar.read(bare("X-WR-TIMEZONE:UTC"));

    assertThat(imported.agenda().id()).isEqualTo("Untitled");
    assertThat(imported.agenda().title()).isEqualTo(Text.of("Untitled"));
    assertThat(codes(imported)).containsExactly("agenda-id-made", "agenda-title-made");
    assertThat(ICalendar.read(bare("X-WR-RELCALID:abc")).agenda().id()).isEqualTo("abc");
    assertThat(ICalendar.read(bare("X-WR-CALNAME:abc")).agenda().id()).isEqualTo("abc");
  }

  @Test
  void componentsThatAreNoEventsAreLeftOutAndTold() {
    String alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM";

    Imported imported = ICalendar.read(calendar(
        "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO", event("1", "DTSTART:20241119T080000Z", alarm, alarm)));

    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "note at line 6, VTODO[1]: found a component VTODO; expected nothing but events and time"
                + " zones; it was left out [component-ignored]",
            "note at line 14, VEVENT[1]/VALARM[1]: found a component VALARM within an event, and 1 more"
                + " like it; expected nothing but events and time zones; it was left out"
                + " [component-ignored]");
  }

  @Test
  void emptyAndBlankPropertiesSayNothing() {
    Imported imported = ICalendar.read(
        starting("LOCATION:", "CATEGORIES:, ,", "DESCRIPTION:", "URL:", "ATTACH: ", "COMMENT:"));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda().rooms()).isEmpty();
    assertThat(imported.agenda().tracks()).isEmpty();
    assertThat(only(imported).links()).isEmpty();
    assertThat(only(imported).attachments()).isEmpty();
  }

  @Test
  void anEventThatSomeoneAddedToOurCalendarUsesItsRoomsAndTracks() {
    String ours = ICalendar.write(Samples.everything().build());
    String added = event(
        "x", "DTSTART:20241119T080000Z", "LOCATION:Two", "CATEGORIES:Two,New", "DURATION:PT1H");

    Imported imported = ICalendar.read(ours.replace("END:VCALENDAR", added + "\r\nEND:VCALENDAR"));

    Agenda agenda = imported.agenda();
    assertThat(imported.problems()).isEmpty();
    assertThat(agenda.roomsOf(Session.Id.of("x")))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("r"));
    assertThat(agenda.session("x").orElseThrow().tracks())
        .containsExactly(Track.Id.of("t"), Track.Id.of("New"));
  }
}
