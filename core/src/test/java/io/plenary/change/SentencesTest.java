package io.plenary.change;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.value.Color;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private final Session talk = talk("talk").addParticipation(speaks("adams")).build();

  private final Agenda published = Conference.withTwoRooms()
      .at("09:00", "room-1", talk.toBuilder())
      .at("14:00", "room-2", block("block", 2))
      .session(talk("loose"))
      .build();

  private List<String> to(Agenda revised) {
    AgendaDiff diff = AgendaDiff.between(published, revised);
    return diff.changes().stream().map(diff::sentence).toList();
  }

  private String to(Session revised) {
    return String.join("\n", to(published.withSession(revised)));
  }

  private Session loose() {
    return published.session("loose").orElseThrow();
  }

  private Agenda placed(String session, String room, String time) {
    return published.toBuilder()
        .place(session, room.isEmpty() ? List.of() : List.of(room), "2024-11-" + time)
        .build();
  }

  @Test
  void sessionsThatAreNewOrGone() {
    Agenda more = Conference.withTwoRooms()
        .at("09:00", "room-1", talk.toBuilder())
        .at("14:00", "room-2", block("block", 2))
        .at(
            "11:00",
            "",
            talk("news").addParticipation(speaks("adams")).addParticipation(speaks("brown")))
        .session(talk("more"))
        .build();

    assertThat(to(more))
        .containsExactly(
            "“News” is new, with Ms Ann Adams and Mr Bob Brown: Tuesday 19 November 11:00–12:00.",
            "“Loose” is no longer on the agenda.",
            "“More” is new, and has no place on the timetable yet.");
    assertThat(to(published.withoutSession(talk.id())))
        .containsExactly(
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, is no longer on the agenda.");
  }

  @Test
  void whatIsCancelledIsToldWithTheTimeThatItHadLast() {
    Agenda cancelled = published.withSession(talk.withStatus(Session.Status.CANCELLED));

    assertThat(to(cancelled))
        .containsExactly("“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, is cancelled.");
    assertThat(to(cancelled.withoutPlacement(talk.id())))
        .containsExactly(
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, has lost its place on the timetable.",
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, is cancelled.");
    assertThat(to(loose().withStatus(Session.Status.CANCELLED))).isEqualTo("“Loose” is cancelled.");
    AgendaDiff back = AgendaDiff.between(cancelled, published);
    assertThat(back.sentence(back.changes().get(0)))
        .isEqualTo("“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, is held after all.");
  }

  @Test
  void moves() {
    assertThat(to(placed("talk", "room-1", "20T16:00")))
        .containsExactly("“Talk” moves from Tuesday 19 November 09:00–10:00 to Wednesday"
            + " 20 November 16:00–17:00, in Room 1.");
    assertThat(to(placed("talk", "room-2", "19T09:00")))
        .containsExactly("“Talk”, Tuesday 19 November 09:00–10:00, moves from Room 1 to Room 2.");
    assertThat(to(placed("talk", "", "19T09:00")))
        .containsExactly("“Talk”, Tuesday 19 November 09:00–10:00, moves from Room 1 to no room.");
    assertThat(to(placed("talk", "", "19T10:00")))
        .containsExactly("“Talk” moves from Tuesday 19 November 09:00–10:00 in Room 1 to Tuesday"
            + " 19 November 10:00–11:00.");
    assertThat(to(placed("loose", "room-1", "19T10:00")))
        .containsExactly(
            "“Loose” now has a place on the timetable: Tuesday 19 November 10:00–11:00 in Room 1.");
    assertThat(to(published.withoutPlacement(talk.id())))
        .containsExactly(
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, has lost its place on the timetable.");
    Agenda roomless = placed("talk", "", "19T09:00");
    AgendaDiff later = AgendaDiff.between(roomless, placed("talk", "", "19T10:00"));
    assertThat(later.sentence(later.changes().get(0)))
        .isEqualTo("“Talk” moves from Tuesday 19 November 09:00–10:00 to Tuesday 19 November"
            + " 10:00–11:00.");
  }

  @Test
  void durations() {
    assertThat(to(loose().withDuration(Duration.ofMinutes(30))))
        .isEqualTo("“Loose” takes 30 minutes instead of 1 hour.");
    assertThat(to(loose().withDuration(Optional.empty())))
        .isEqualTo("“Loose” takes a time that is not known yet instead of 1 hour.");
    AgendaDiff known = AgendaDiff.between(
        published.withSession(loose().withDuration(Optional.empty())), published);
    assertThat(known.sentence(known.changes().get(0))).isEqualTo("“Loose” takes 1 hour.");
  }

  @Test
  void titles() {
    assertThat(to(talk.withTitle(Text.of("Speech"))))
        .isEqualTo("“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, is now called “Speech”.");
    AgendaDiff longer = AgendaDiff.between(
        published.withSession(talk.withTitle(Text.of("x".repeat(90)))),
        published.withSession(talk.withTitle(Text.of("x".repeat(99)))));
    assertThat(longer.sentence(longer.changes().get(0)))
        .isEqualTo("“" + "x".repeat(79)
            + "…”, Tuesday 19 November 09:00–10:00 in Room 1: the title has changed.");
  }

  @Test
  void blocks() {
    Session part = loose().withPartOf(Session.Id.of("block"));

    assertThat(to(part)).isEqualTo("“Loose” is now part of “Block”.");
    AgendaDiff other = AgendaDiff.between(
        published.withSession(part), published.withSession(part.withPartOf(talk.id())));
    assertThat(other.sentence(other.sessions(SessionChange.Regrouped.class).get(0)))
        .isEqualTo("“Loose” is now part of “Talk” instead of “Block”.");
    AgendaDiff none = other.inverse().inverse().inverse();
    assertThat(none.sentence(none.sessions(SessionChange.Regrouped.class).get(0)))
        .isEqualTo("“Loose” is now part of “Block” instead of “Talk”.");
    AgendaDiff left = AgendaDiff.between(published.withSession(part), published);
    assertThat(left.sentence(left.sessions(SessionChange.Regrouped.class).get(0)))
        .isEqualTo("“Loose” is no longer part of “Block”.");
  }

  @Test
  void details() {
    assertThat(to(loose().withStatus(Session.Status.TENTATIVE)))
        .isEqualTo("“Loose”: the status is now tentative instead of confirmed.");
    assertThat(to(loose().withKind(SessionKind.PANEL)))
        .isEqualTo("“Loose”: the kind is now panel instead of talk.");
    assertThat(to(loose().withLevel(3))).isEqualTo("“Loose”: the level is now 3.");
    assertThat(to(loose().withSubtitle(Text.of("In brief"))))
        .isEqualTo("“Loose”: the subtitle is now “In brief”.");
    assertThat(to(loose().withRecording(Session.Consent.REFUSED)))
        .isEqualTo("“Loose”: the consent to recording is now refused.");
    assertThat(to(loose().withAbstractParagraphs(Text.of("So."))))
        .isEqualTo("“Loose”: the abstract has changed.");
    assertThat(to(talk.withLanguages(Language.of("fr"))))
        .isEqualTo(
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1: the languages have changed.");
    AgendaDiff gone =
        AgendaDiff.between(published.withSession(loose().withExpectedAudience(20)), published);
    assertThat(gone.sentence(gone.changes().get(0)))
        .isEqualTo("“Loose”: the expected audience is no longer 20.");
  }

  @Test
  void roomsPeopleAndTracks() {
    Track track = Track.builder().id("t").name("Justice").build();
    Room room = published.room("room-1").orElseThrow();
    Person brown = published.person("brown").orElseThrow();

    assertThat(to(published.withTrack(track))).containsExactly("“Justice” is new.");
    assertThat(to(published.withRoom(room("attic", "Attic").build())))
        .containsExactly("Attic is new.");
    assertThat(to(published.withoutPerson(brown.id())))
        .containsExactly("Mr Bob Brown is no longer on the agenda.");
    assertThat(to(published.withRoom(room.withCapacity(OptionalInt.empty()))))
        .containsExactly("Room 1: the capacity is no longer 100.");
    assertThat(to(published.withPerson(brown.withBiography(Text.of("Born.")))))
        .containsExactly("Mr Bob Brown: the biography has changed.");
    AgendaDiff colour = AgendaDiff.between(
        published.withTrack(track), published.withTrack(track.withColor(new Color("#0a7e8c"))));
    assertThat(colour.sentence(colour.changes().get(0)))
        .isEqualTo("“Justice”: the color has changed.");
  }

  @Test
  void theAgendaItself() {
    assertThat(to(published
            .withTitle(Text.of("Congress"))
            .withId("congress@example.org")
            .withDayStart(LocalTime.of(4, 0))
            .withLastDay(LocalDate.of(2024, 11, 21))
            .withDescription(Text.of("Long."))
            .withVersion(Version.of("0.2", LocalDate.of(2024, 11, 1)))
            .withExtensions(new Extension("frab", "note", "text/plain", "x"))))
        .containsExactly(
            "The id is now congress@example.org instead of conference@example.org.",
            "The title is now “Congress” instead of “Conference”.",
            "The description has changed.",
            "The version is now 0.2 of Friday 1 November.",
            "The start of the day is now 04:00 instead of 00:00.",
            "The last day is now Thursday 21 November.",
            "The extensions have changed.");
    assertThat(to(published.withVersion(Version.of(LocalDate.of(2024, 11, 1)))))
        .containsExactly("The version is now the version of Friday 1 November.");
  }

  @Test
  void orders() {
    assertThat(to(published.withSessions(reversed(published.sessions()))))
        .containsExactly("The order of the sessions has changed.");
    assertThat(to(published.withRooms(reversed(published.rooms()))))
        .containsExactly("The order of the rooms has changed.");
    assertThat(to(published.withPeople(reversed(published.people()))))
        .containsExactly("The order of the people has changed.");
    Track one = Track.builder().id("one").name("One").build();
    Track two = Track.builder().id("two").name("Two").build();
    AgendaDiff tracks =
        AgendaDiff.between(published.withTracks(one, two), published.withTracks(two, one));
    assertThat(tracks.sentence(tracks.changes().get(0)))
        .isEqualTo("The order of the tracks has changed.");
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  @Test
  void otherIds() {
    Agenda renumbered = Conference.empty()
        .room(room("hall", "Room 1").capacity(100).addInterpretation("en", "fr"))
        .at("09:00", "hall", talk.withId(Session.Id.of("t")).withParticipations().toBuilder())
        .build();
    Agenda before = Conference.empty()
        .room(room("room-1", "Room 1").capacity(100).addInterpretation("en", "fr"))
        .at("09:00", "room-1", talk.withParticipations().toBuilder())
        .build();

    AgendaDiff diff = AgendaDiff.between(before, renumbered, Matching.bySimilarity());

    assertThat(diff.changes().stream().map(diff::sentence))
        .containsExactly(
            "“Talk”, Tuesday 19 November 09:00–10:00 in Room 1, has the id t instead of talk.",
            "Room 1 has another id than room-1.");
    assertThat(diff.releaseNotes())
        .isEqualTo("“Conference”: nothing has changed for those who attend.");
  }
}
