package io.plenary.json.sessionize;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Dialects;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionizeReadingTest {

  private static final String ALL = Dialects.resource("sessionize/all.json");

  private static Imported read(String document) {
    return Dialects.read(AgendaFormats.reader().zone(ZoneId.of("Europe/Berlin")), document);
  }

  private static String gridSession(String id, String more) {
    return "{\"id\": \"" + id + "\", \"title\": \"T" + id
        + "\", \"startsAt\": \"2024-06-01T10:00:00\","
        + " \"endsAt\": \"2024-06-01T11:00:00\", \"isServiceSession\": false,"
        + " \"isPlenumSession\": false, \"speakers\": [{\"id\": \"a\", \"name\": \"Ada\"}]" + more
        + "}";
  }

  private static String grid(String inRooms, String inSlots) {
    return "[{\"date\": \"2024-06-01T00:00:00\", \"isDefault\": true, \"rooms\": [" + inRooms
        + "], \"timeSlots\": [{\"slotStart\": \"10:00:00\", \"rooms\": [" + inSlots + "]}]}]";
  }

  @Test
  void theViewOfEverythingIsRead() {
    Imported imported = read(ALL);
    Agenda agenda = imported.agenda();
    Session one = agenda.session("1").orElseThrow();

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.format()).isEqualTo("sessionize");
    assertThat(agenda.timeOf(one).orElseThrow().toString())
        .isEqualTo("2024-03-30T10:00+01:00/2024-03-30T10:45+01:00");
    assertThat(agenda.roomsOf(one)).extracting(room -> room.name().first()).containsExactly("Hall");
    assertThat(one.abstractParagraphs()).containsExactly(Text.of("About\r\n\r\none"));
    assertThat(one.participations())
        .containsExactly(Participation.of("a", Role.SPEAKER), Participation.of("b", Role.SPEAKER));
    assertThat(one.tracks()).containsExactly(Track.Id.of("10"));
    assertThat(agenda.track("10").orElseThrow().name()).isEqualTo(Text.of("Web"));
    assertThat(one.tags()).containsExactly(Tag.of("Level", "Beginner"));
    assertThat(one.links())
        .containsExactly(
            new Link("https://live.example", Optional.empty(), Optional.of("live")),
            new Link("https://rec.example", Optional.empty(), Optional.of("recording")));
    assertThat(one.extensions())
        .extracting(Extension::name)
        .containsExactly("questionAnswers", "status", "isInformed", "isConfirmed", "categoryItems");
    assertThat(agenda.extensions()).extracting(Extension::name).containsExactly("questions");
  }

  @Test
  void kindsFollowFromWhatSessionsAreFor() {
    Agenda agenda = read(ALL).agenda();

    assertThat(agenda.sessions())
        .extracting(Session::kind)
        .containsExactly(
            SessionKind.TALK, SessionKind.PLENARY, SessionKind.BREAK, SessionKind.TALK);
    Session breakInOneRoom = read(grid(
            "{\"id\": 7, \"name\": \"Hall\", \"sessions\": ["
                + gridSession("1", "")
                    .replace("\"isServiceSession\": false", "\"isServiceSession\": true")
                + "]}",
            ""))
        .agenda()
        .sessions()
        .get(0);
    assertThat(breakInOneRoom.kind().interlude()).isTrue();
    assertThat(breakInOneRoom.kind().exclusive()).isFalse();
  }

  @Test
  void whatIsNotScheduledIsNotPlacedAndMayBeTentative() {
    Agenda agenda = read(ALL).agenda();
    Session later = agenda.session("4").orElseThrow();

    assertThat(agenda.timeOf(later)).isEmpty();
    assertThat(later.duration()).isEmpty();
    assertThat(later.status()).isEqualTo(Session.Status.TENTATIVE);
  }

  @Test
  void peopleAreRead() {
    Agenda agenda = read(ALL).agenda();
    Person ada = agenda.person("a").orElseThrow();

    assertThat(ada.name()).isEqualTo(Text.of("Ada Lovelace"));
    assertThat(ada.biography()).contains(Text.of("Bio"));
    assertThat(ada.affiliations()).containsExactly(Affiliation.position("Mathematician"));
    assertThat(ada.links())
        .containsExactly(
            new Link("https://x.example", Optional.of(Text.of("X")), Optional.of("Twitter")));
    assertThat(agenda.person("b").orElseThrow().name()).isEqualTo(Text.of("Bob Bee"));
  }

  @Test
  void withoutAZoneNothingIsPlacedAndTimesAreKept() {
    Imported imported = Dialects.read(ALL);
    Session one = imported.agenda().session("1").orElseThrow();

    Problem problem = Dialects.problem(imported.problems(), "zone-missing");
    assertThat(problem.found()).isEqualTo("times such as 2024-03-30T10:00:00, and no zone");
    assertThat(imported.problems()).hasSize(1);
    assertThat(imported.agenda().timetable().placements()).isEmpty();
    assertThat(one.duration()).contains(Duration.ofMinutes(45));
    assertThat(one.extensions())
        .contains(
            new Extension("sessionize", "startsAt", "application/json", "\"2024-03-30T10:00:00\""))
        .contains(
            new Extension("sessionize", "endsAt", "application/json", "\"2024-03-30T10:45:00\""));
  }

  @Test
  void aSessionThatTheGridShowsInTwoRoomsIsOne() {
    String session = gridSession("1", ", \"roomId\": 7, \"room\": \"Hall\"");
    String other = gridSession("1", ", \"roomId\": 8, \"room\": \"Aula\"");
    String slot = "{\"id\": 7, \"name\": \"Hall\", \"index\": 1, \"session\": " + session + "}";

    Imported imported = read(grid(
        "{\"id\": 7, \"name\": \"Hall\", \"sessions\": [" + session
            + "], \"hasOnlyPlenumSessions\": false},"
            + "{\"id\": 8, \"name\": \"Aula\", \"sessions\": [" + other + "]}",
        slot));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.agenda().roomsOf(Session.Id.of("1")))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("7"), Room.Id.of("8"));
    assertThat(imported.agenda().people()).extracting(Person::displayName).containsExactly("Ada");
  }

  @Test
  void aSlotThatTellsOtherwiseThanTheRoomIsTold() {
    String slot = "{\"id\": 7, \"session\": " + gridSession("1", ", \"description\": \"x\"") + "}";

    Imported imported =
        read(grid("{\"id\": 7, \"sessions\": [" + gridSession("1", "") + "]}", slot));

    assertThat(Dialects.codes(imported.problems())).containsExactly("session-disagrees");
  }

  @Test
  void groupsOfSessionsAreRead() {
    Imported imported = read("[{\"groupId\": 1, \"groupName\": \"All\", \"sessions\": ["
        + gridSession(
            "1",
            ", \"roomId\": 7, \"room\": \"Hall\", \"categories\": [{\"id\": 1, \"name\":"
                + " \"Track\", \"categoryItems\": [{\"id\": 10, \"name\": \"Web\"}], \"sort\": 1}]")
        + "], \"surprise\": 1}]");

    assertThat(Dialects.codes(imported.problems())).containsExactly("unknown-member");
    assertThat(imported.agenda().sessions().get(0).tracks()).containsExactly(Track.Id.of("10"));
    assertThat(imported.agenda().room("7").orElseThrow().name()).isEqualTo(Text.of("Hall"));
  }

  @Test
  void speakersAreReadWithTheSessionsTheyName() {
    Imported imported = Dialects.read(
        "[{\"id\": \"a\", \"firstName\": \"Ada\", \"fullName\": \"Ada L\","
            + " \"tagLine\": \"T\", \"sessions\": [{\"id\": 1, \"name\": \"One\"}, {\"name\": \"no id\"}]},"
            + "{\"id\": \"b\", \"fullName\": \"Bob\", \"tagLine\": \"T\", \"sessions\": [{\"id\": 1, \"name\": \"One\"}]}]");

    assertThat(Dialects.codes(imported.problems())).containsExactly("id-missing");
    assertThat(imported.agenda().sessions()).hasSize(1);
    assertThat(imported.agenda().sessions().get(0).title()).isEqualTo(Text.of("One"));
    assertThat(imported.agenda().sessions().get(0).participations()).hasSize(2);
  }

  @Test
  void whateverIsOddIsToldAndTheRestIsRead() {
    Imported imported = read(Dialects.resource("sessionize/odd.json"));

    assertThat(imported.agenda().sessions()).hasSize(5);
    assertThat(Dialects.codes(imported.problems()))
        .containsExactlyInAnyOrder(
            "end-disagrees",
            "id-duplicate",
            "id-missing",
            "id-missing",
            "id-missing",
            "link-unusable",
            "person-duplicate",
            "reference-dangling",
            "reference-dangling",
            "reference-dangling",
            "session-disagrees",
            "status-unknown",
            "time-in-gap",
            "time-unreadable",
            "title-missing",
            "title-missing",
            "title-missing",
            "unknown-member",
            "unknown-member",
            "wrong-type",
            "wrong-type",
            "wrong-type");
    assertThat(imported.problems()).allSatisfy(problem -> {
      assertThat(problem.location().line()).isPresent();
      assertThat(problem.location().path().orElse("")).isNotEmpty();
    });
  }

  @Test
  void aPageOfTheWebIsNoView() {
    assertThat(Dialects.codes(Dialects.refused(() -> Dialects.read("<!DOCTYPE html><html>"))))
        .containsExactly("format-unknown");
    assertThat(Dialects.codes(Dialects.refused(
            () -> Dialects.read(AgendaFormats.reader().format("sessionize"), "<html>"))))
        .contains("wrong-document");
    assertThat(Dialects.codes(Dialects.refused(
            () -> Dialects.read(AgendaFormats.reader().format("sessionize"), "5"))))
        .contains("wrong-document");
    assertThat(Dialects.codes(Dialects.read(
                AgendaFormats.reader().format("sessionize"),
                "[5, {\"rooms\": [5], \"timeSlots\": [6]}]")
            .problems()))
        .containsExactly("wrong-type", "wrong-type", "wrong-type");
  }

  @Test
  void theFormatIsOnlyRead() {
    assertThat(new SessionizeFormat().isWritable()).isFalse();
    assertThat(new SessionizeFormat().fileExtensions()).containsExactly("json");
  }
}
