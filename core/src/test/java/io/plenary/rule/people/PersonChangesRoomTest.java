package io.plenary.rule.people;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonChangesRoomTest {

  private final Rule rule = new PersonChangesRoom();

  private static Session.Builder adams(String id) {
    return talk(id).addParticipation("adams", Role.MODERATOR);
  }

  @Test
  void goingFromRoomToRoomIsFoundAndEachChangeCounts() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", adams("first"))
        .at("11:00", "room-1", adams("second"))
        .at("14:00", "room-2", adams("third"))
        .at("16:00", "room-1", adams("fourth"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Ms Ann Adams is needed one after the other in Room 1, Room 2 and Room 1 on Tuesday 19"
                + " November.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("second"),
              Session.Id.of("third"),
              Session.Id.of("fourth"),
              Person.Id.of("adams"));
    });
  }

  @Test
  void stayingInARoomIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first"))
            .at("10:00", List.of("room-2", "room-1"), adams("second"))
            .at("11:00", "room-2", adams("third"))
            .at("2024-11-20T09:00", "room-1", adams("next-day"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void sessionsWithoutRoomsAndThoseOfWhoIsElsewhereAreLeftOut() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", adams("first"))
            .at("10:00", "", adams("nowhere"))
            .at("11:00", "room-1", adams("second"))
            .at(
                "12:00",
                "room-2",
                talk("remote").addParticipation(speaks("adams").by(Delivery.REMOTE)))
            .at("13:00", "room-2", talk("paper").addParticipation("adams", Role.AUTHOR))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockAndItsPartAreNoChange() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2).addParticipation("adams", Role.MODERATOR))
            .at("09:00", "room-2", adams("part").partOf("sector"))
            .at("11:00", "room-2", adams("after"))
            .check(rule))
        .isEmpty();
  }
}
