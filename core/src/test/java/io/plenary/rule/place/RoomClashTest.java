package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomClashTest {

  private final Rule rule = new RoomClash();

  @Test
  void twoTalksInOneRoomAtOnceClash() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening"))
        .at("09:30", "room-1", talk("keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Room 1 cannot hold two sessions at once: “Opening”, Tuesday 19 November 09:00–10:00, and"
                + " “Keynote”, Tuesday 19 November 09:30–10:30.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Session.Id.of("keynote"), Room.Id.of("room-1"));
  }

  @Test
  void talksThatTouchDoNotClash() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("10:00", "room-1", talk("keynote"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void talksInDifferentRoomsDoNotClash() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("09:00", "room-2", talk("keynote"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomBookedTwiceOverMidnightClashes() {
    assertThat(Conference.withTwoRooms()
            .at("23:30", "room-1", talk("concert"))
            .at("2024-11-20T00:15", "room-1", talk("cleaning"))
            .sentences(rule))
        .containsExactly(
            "Room 1 cannot hold two sessions at once: “Concert”, Tuesday 19 November 23:30 – Wednesday"
                + " 20 November 00:30, and “Cleaning”, Wednesday 20 November 00:15–01:15.");
  }

  @Test
  void roomsInTwoZonesAreComparedByInstant() {
    Conference conference = Conference.empty()
        .room(Conference.room("london", "London").zone(java.time.ZoneId.of("Europe/London")))
        .at("08:00", "london", talk("opening"))
        .at("2024-11-19T08:30+00:00", "london", talk("keynote"));

    assertThat(conference.check(rule)).hasSize(1);
  }

  @Test
  void aBlockAndItsPartsAreOne() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "room-1", talk("first").partOf("sector"))
            .at("10:00", "", talk("second").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void twoPartsOfOneBlockInOneRoomClash() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "", talk("first").partOf("sector"))
            .at("09:30", "", talk("second").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("first"), Session.Id.of("second")));
  }

  @Test
  void aClashWithABlockIsSaidOnceAndNotForEachOfItsParts() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", block("sector", 2))
        .at("09:00", "", talk("first").partOf("sector"))
        .at("10:00", "", talk("second").partOf("sector"))
        .at("09:00", "room-1", talk("workshop").duration(Duration.ofHours(2)));

    assertThat(conference.check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("sector"), Session.Id.of("workshop")));
  }

  @Test
  void postersShareARoomWithEachOtherAndNotWithATalk() {
    Conference posters = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("first").kind(SessionKind.POSTER))
        .at("09:00", "room-1", talk("second").kind(SessionKind.POSTER));
    assertThat(posters.check(rule)).isEmpty();

    posters.at("09:00", "room-1", talk("talk"));
    assertThat(posters.check(rule)).hasSize(2);
  }

  @Test
  void aSessionInSeveralRoomsClashesInEachButIsSaidOnce() {
    Conference conference = Conference.withTwoRooms();
    conference.at("09:00", "room-1", talk("opening")).at("09:00", "room-1", talk("keynote"));
    var agenda = conference.build().toBuilder()
        .place("opening", List.of("room-1", "room-2"), "2024-11-19T09:00")
        .place("keynote", List.of("room-2", "room-1"), "2024-11-19T09:00")
        .build();

    assertThat(io.plenary.rule.Rules.none().with(rule).check(agenda).findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.sentence()).startsWith("Room 1 and Room 2 cannot hold two sessions");
          assertThat(finding.penalty()).isEqualTo(1);
        });
  }

  @Test
  void aCancelledSessionTakesNoRoom() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("09:00", "room-1", talk("keynote").status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsOfACancelledBlockTakeNoRoom() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("09:00", "room-1", block("sector", 1).status(Session.Status.CANCELLED))
            .at("09:00", "", talk("first").partOf("sector"))
            .check(rule))
        .isEmpty();
  }
}
