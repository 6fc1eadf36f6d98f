package io.plenary.rule.place;

import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityUnknownTest {

  private final Rule rule = new CapacityUnknown();

  private static Conference withHalls() {
    return Conference.withTwoRooms().room(room("hall", "Hall")).room(room("attic", "Attic"));
  }

  @Test
  void eachRoomOfUnknownCapacityIsTold() {
    Conference conference = withHalls()
        .at("09:00", List.of("hall", "room-1", "attic"), talk("opening").expectedAudience(50));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, expects an audience of 50, and nobody said how"
                + " many people Hall can take.",
            "“Opening”, Tuesday 19 November 09:00–10:00, expects an audience of 50, and nobody said how"
                + " many people Attic can take.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Room.Id.of("hall"));
  }

  @Test
  void nothingIsSaidWhereItDoesNotMatter() {
    assertThat(withHalls()
            .at("09:00", "room-1", talk("known").expectedAudience(50))
            .at("09:00", "hall", talk("audience-unknown"))
            .at("09:00", "", talk("no-room").expectedAudience(50))
            .session(talk("unplaced").expectedAudience(50))
            .check(rule))
        .isEmpty();
  }
}
