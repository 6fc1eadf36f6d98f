package io.plenary.rule.programme;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class TrackChangesRoomTest extends RoomChangesContract {

  private final Rule rule = new TrackChangesRoom();

  TrackChangesRoomTest() {
    super(new TrackChangesRoom());
  }

  @Override
  Conference withTwoRooms() {
    return Conference.withTwoRooms().track("online", "Drugs Online").track("routes", "Routes");
  }

  @Override
  Session.Builder online(Session.Builder session) {
    return session.addTrack("online");
  }

  @Test
  void theRoomsAreNamed() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-2", online(talk("first")))
        .at("10:00", "room-1", online(talk("second")))
        .at("11:00", "room-2", online(talk("third")));

    assertThat(conference.sentences(rule))
        .containsExactly("On Tuesday 19 November, “Drugs Online” moves between Room 2 and Room 1.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("first"),
            Session.Id.of("second"),
            Room.Id.of("room-2"),
            Room.Id.of("room-1"),
            Track.Id.of("online"));
  }

  @Test
  void anotherTrackMayBeElsewhere() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", online(talk("first")))
            .at("10:00", "room-2", talk("second").addTrack("routes"))
            .check(rule))
        .isEmpty();
  }
}
