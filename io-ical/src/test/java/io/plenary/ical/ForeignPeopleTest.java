package io.plenary.ical;

import static io.plenary.ical.Calendars.bare;
import static io.plenary.ical.Calendars.calendar;
import static io.plenary.ical.Calendars.codes;
import static io.plenary.ical.Calendars.event;
import static io.plenary.ical.Calendars.starting;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who and where, as calendars of others tell it, and calendars that come several at once. */
class ForeignPeopleTest {

  private static List<String> participations(Agenda agenda) {
    return agenda.sessions().get(0).participations().stream()
        .map(each -> each.role().name() + ": " + each.person().value())
        .toList();
  }

  @Test
  void participantsTakePart() {
    Imported imported = ICalendar.read(starting(
        "BEGIN:PARTICIPANT",
        "UID:a",
        "PARTICIPANT-TYPE:SPEAKER",
        "SUMMARY:Ann",
        "URL:https://example.org/ann",
        "END:PARTICIPANT",
        "BEGIN:PARTICIPANT",
        "PARTICIPANT-TYPE:speaker",
        "SUMMARY:Ann",
        "END:PARTICIPANT",
        "BEGIN:PARTICIPANT",
        "PARTICIPANT-TYPE:SPONSOR",
        "SUMMARY:Acme\\, Ltd.",
        "END:PARTICIPANT",
        "BEGIN:PARTICIPANT",
        "SUMMARY:Bob",
        "END:PARTICIPANT",
        "BEGIN:PARTICIPANT",
        "PARTICIPANT-TYPE:INACTIVE",
        "END:PARTICIPANT"));

    assertThat(participations(imported.agenda()))
        .containsExactly("speaker: Ann", "sponsor: Acme, Ltd.", "participant: Bob");
    Person ann = imported.agenda().person("Ann").orElseThrow();
    assertThat(ann.links()).hasSize(1);
    assertThat(imported.problems()).isEmpty();
    assertThat(ICalendar.read(ICalendar.write(imported.agenda())).agenda())
        .isEqualTo(imported.agenda());
  }

  @Test
  void whoCanBeInvitedToNothingIsASpeaker() {
    Imported imported = ICalendar.read(starting(
        "ATTENDEE;CN=\"Ann, B.\";ROLE=REQ-PARTICIPANT:invalid:nomail",
        "ATTENDEE;CN=Guest:mailto:guest@example.org",
        "ATTENDEE;CN=\" \":invalid:nomail"));

    assertThat(participations(imported.agenda())).containsExactly("speaker: Ann, B.");
    assertThat(imported.agenda().sessions().get(0).participations().get(0).role())
        .isEqualTo(Role.SPEAKER);
    String written = ICalendar.write(imported.agenda());
    assertThat(written).doesNotContain("invalid:nomail").contains("mailto:guest@example.org");
  }

  @Test
  void aPlaceWithANameIsARoomWhereNoLocationIsTold() {
    String place = "BEGIN:VLOCATION\r\nUID:1\r\nNAME:Hall\r\nEND:VLOCATION";

    assertThat(ICalendar.read(starting(place)).agenda().rooms())
        .extracting(room -> room.id().value())
        .containsExactly("Hall");
    assertThat(ICalendar.read(starting("LOCATION:Hall 2", place)).agenda().rooms())
        .extracting(room -> room.id().value())
        .containsExactly("Hall 2");
  }

  @Test
  void severalCalendarsAreOneAgenda() {
    String paris = calendar(event("1", "DTSTART:20241119T090000"));
    String tokyo =
        bare("X-WR-TIMEZONE:Asia/Tokyo", "NAME:Second", event("2", "DTSTART:20241119T090000"));
    String none = bare(event("3", "DTSTART:20241119T090000"));

    Imported imported = ICalendar.read(paris + tokyo + none);

    Agenda agenda = imported.agenda();
    assertThat(agenda.title().first()).isEqualTo("Other");
    assertThat(agenda.sessions())
        .extracting(session -> session.id().value())
        .containsExactly("1", "2", "3");
    assertThat(agenda.timeOf(Session.Id.of("2")).orElseThrow().start().toInstant())
        .hasToString("2024-11-19T00:00:00Z");
    assertThat(agenda.timeOf(Session.Id.of("3")).orElseThrow().start().toInstant())
        .hasToString("2024-11-19T08:00:00Z");
    assertThat(codes(imported)).containsOnlyOnce("calendar-merged").doesNotContain("zone-guessed");
  }

  @Test
  void whatTwoCalendarsDefineIsThatOfTheFirst() {
    Agenda agenda = Samples.everything().build();
    String other = ICalendar.write(
        agenda.withRoom(
            Room.builder().id("r").name("Renamed").zone(ZoneId.of("Asia/Tokyo")).build()),
        CalendarOptions.standard().of("part"));

    Agenda merged = ICalendar.read(
            ICalendar.write(agenda, CalendarOptions.standard().of("block")) + other)
        .agenda();

    assertThat(merged.sessions()).hasSize(2);
    assertThat(merged.rooms()).isEqualTo(agenda.rooms());
    assertThat(merged.people()).isEqualTo(agenda.people());
  }
}
