package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import org.junit.jupiter.api.Test;

class UndesiredRoomTest extends UnwantedRoomContract {

  UndesiredRoomTest() {
    super(new UndesiredRoom(), Level.SOFT);
  }

  @Override
  Preferences not(String... rooms) {
    Preferences.Builder preferences = Preferences.builder();
    for (String room : rooms) {
      preferences.addUndesiredRoom(Room.Id.of(room));
    }
    return preferences.build();
  }

  @Test
  void theSentenceNamesTheSessionOrThePersonWhomItDoesNotSuit() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("room-2")))
        .at(
            "09:00",
            "room-2",
            talk("opening").preferences(not("room-2")).addParticipation(speaks("clark")));

    assertThat(conference.sentences(new UndesiredRoom()))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Room 2, "
                + "and that suits it badly.",
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Room 2, "
                + "and that suits Ms Cleo Clark badly.");
  }
}
