package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.value.Language;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Faults that a programme committee makes, one at a time: each is found, and named in one sentence. */
class ProgrammeFaultsTest {

  private final Agenda programme = Programme.read().agenda();

  @Test
  void theProgrammeItselfHasNone() {
    assertThat(findings(programme)).isEmpty();
  }

  @Test
  void aModeratorInTwoRoomsAtOnce() {
    Agenda faulty = change(
        "precursors",
        group -> group.toBuilder().addParticipation("mccormack", Role.MODERATOR).build());

    assertThat(findings(faulty))
        .containsExactly(
            "Mr Sé McCormack cannot be in two sessions at once: “Precursors”, Tuesday 19 November"
                + " 14:00–17:00, and “Synthetic Drugs”, Tuesday 19 November 14:00–17:00. [person-clash]");
  }

  @Test
  void aTalkPastTheEndOfItsBlock() {
    Agenda faulty =
        change("social-media-recruitment", talk -> talk.withDuration(Duration.ofMinutes(75)));

    assertThat(findings(faulty))
        .containsExactly(
            "“Online recruitment for drug production, trafficking, and trade”, Wednesday 20 November"
                + " 15:30–16:45, does not lie within “Drugs Online”, which it is part of and which is on"
                + " Wednesday 20 November 14:00–16:30. [part-outside-block]");
  }

  @Test
  void aFrenchSpeakingGroupInTheEnglishOnlyRoom() {
    Agenda faulty = change("ai-screening", talk -> talk.withLanguages(Language.of("fr")));

    assertThat(findings(faulty))
        .containsExactly(
            "“AI Security Screening: A Vital Tool for Modern Law Enforcement”, Wednesday 20 November"
                + " 15:30–16:30, is held in French, and in Room 2 one can follow English only."
                + " [missing-interpretation]");
  }

  @Test
  void aPressConferenceDuringLunch() {
    Agenda faulty = added("press", "Press conference", "room-5", "2024-11-20T13:00");

    assertThat(findings(faulty))
        .containsExactly(
            "“Press conference”, Wednesday 20 November 13:00–14:00, would be held during “Lunch”,"
                + " Wednesday 20 November 12:30–14:00, which is for everyone. [interlude-overlapped]");
  }

  @Test
  void aRoomBookedTwiceOverMidnight() {
    Agenda late = added("film", "Film night", "room-5", "2024-11-20T23:15");
    Agenda faulty = late.toBuilder()
        .addSession(session("cleaning", "Cleaning"))
        .place("cleaning", "room-5", "2024-11-21T00:00")
        .build();

    assertThat(findings(faulty))
        .containsExactly(
            "Room 5 cannot hold two sessions at once: “Film night”, Wednesday 20 November 23:15 –"
                + " Thursday 21 November 00:15, and “Cleaning”, Thursday 21 November 00:00–01:00."
                + " [room-clash]");
  }

  @Test
  void aGroupTooLargeForItsRoom() {
    Room small = programme.room("room-2").orElseThrow().withCapacity(30);
    Agenda faulty = programme
        .withRoom(small)
        .withSession(programme.session("ai").orElseThrow().withExpectedAudience(45));

    assertThat(findings(faulty))
        .containsExactly(
            "“Artificial Intelligence”, Wednesday 20 November 14:00–16:30, expects 45 people, and Room 2"
                + " can take 30. [room-too-small]");
  }

  @Test
  void aGroupWithoutARapporteur() {
    Agenda faulty = change("synthetic", group -> {
      List<Participation> left = group.participations().stream()
          .filter(participation -> !participation.role().equals(Role.RAPPORTEUR))
          .toList();
      return group.withParticipations(left);
    });

    assertThat(findings(faulty))
        .containsExactly(
            "“Synthetic Drugs”, Tuesday 19 November 14:00–17:00, is a focused group and has no rapporteur."
                + " [role-missing]");
  }

  @Test
  void concludingRemarksThatNobodyPlaced() {
    Agenda faulty = programme.withoutPlacement(Session.Id.of("closing"));

    assertThat(findings(faulty))
        .containsExactly(
            "“Concluding Remarks” has no place on the timetable yet. [session-unplaced]");
  }

  @Test
  void aRoomThatIsHandedOverTooLate() {
    Agenda faulty = programme.toBuilder()
        .addAvailability(Room.Id.of("room-2"), "2024-11-19T08:00/2024-11-19T18:00")
        .addAvailability(Room.Id.of("room-2"), "2024-11-20T14:30/2024-11-21T18:00")
        .build();

    assertThat(findings(faulty))
        .containsExactly(
            "“Artificial Intelligence”, Wednesday 20 November 14:00–16:30, is in Room 2, which cannot be"
                + " used on Wednesday 20 November 14:00–14:30. [room-unavailable]");
  }

  @Test
  void aSpeakerWhoLeavesBeforeTheEnd() {
    Agenda faulty = programme.toBuilder()
        .addAvailability(Person.Id.of("huber"), "2024-11-21T09:00/2024-11-21T16:55")
        .build();

    assertThat(findings(faulty))
        .containsExactly(
            "Mr Denis Huber is needed for “Concluding Remarks”, Thursday 21 November 16:50–17:00, and is"
                + " not there on Thursday 21 November 16:55–17:00. [person-unavailable]");
  }

  @Test
  void bothGroupsInOneRoom() {
    Agenda faulty =
        programme.toBuilder().place("transport", "room-2", "2024-11-21T14:00").build();

    assertThat(findings(faulty))
        .singleElement()
        .asString()
        .startsWith(
            "Room 2 cannot hold two sessions at once: “Airports, General Aviation, Maritime")
        .endsWith("[room-clash]");
  }

  private Agenda change(String session, UnaryOperator<Session> change) {
    return programme.withSession(change.apply(programme.session(session).orElseThrow()));
  }

  private Agenda added(String id, String title, String room, String start) {
    return programme.toBuilder()
        .addSession(session(id, title))
        .place(id, room, start)
        .build();
  }

  private static Session session(String id, String title) {
    return Session.builder()
        .id(id)
        .title(title)
        .kind(SessionKind.MEETING)
        .duration(Duration.ofHours(1))
        .build();
  }

  private static List<String> findings(Agenda agenda) {
    return Rules.standard().check(agenda).findings().stream()
        .map(Finding::toString)
        .toList();
  }
}
