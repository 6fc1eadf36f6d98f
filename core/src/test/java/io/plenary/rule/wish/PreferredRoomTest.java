package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferredRoomTest {

  private final Rule rule = new PreferredRoom();

  private static Preferences preferring(String... rooms) {
    Preferences.Builder preferences = Preferences.builder();
    for (String room : rooms) {
      preferences.addPreferredRoom(Room.Id.of(room));
    }
    return preferences.build();
  }

  @Test
  void aRoomThatIsNotAmongThePreferredIsFound() {
    Conference conference = Conference.withTwoRooms()
        .room(room("hall", "Hall"))
        .at("09:00", "room-2", talk("opening").preferences(preferring("hall", "room-1")));

    assertThat(conference.sentences(rule))
        .containsExactly("“Opening”, Tuesday 19 November 09:00–10:00, is in Room 2; Hall and Room 1"
            + " would suit it better.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Room.Id.of("room-2"));
  }

  @Test
  void onePreferredRoomIsEnough() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                List.of("room-2", "room-1"),
                talk("opening").preferences(preferring("room-1")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aPersonWhoMustBePresentIsHeardToo() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(preferring("room-2")))
        .at(
            "09:00",
            "room-1",
            talk("opening").preferences(preferring("room-1")).addParticipation(speaks("clark")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .endsWith("is in Room 1; Room 2 would suit Ms Cleo Clark better.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Room.Id.of("room-1"), Person.Id.of("clark"));
  }

  @Test
  void nothingIsSaidWhereNothingIsPreferredOrNoRoomIsKnown() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("anywhere"))
            .at("09:00", "", talk("online").preferences(preferring("room-1")))
            .session(talk("unplaced").preferences(preferring("room-1")))
            .at(
                "10:00",
                "room-2",
                talk("cancelled")
                    .status(Session.Status.CANCELLED)
                    .preferences(preferring("room-1")))
            .check(rule))
        .isEmpty();
  }
}
