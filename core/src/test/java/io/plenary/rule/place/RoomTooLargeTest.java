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

class RoomTooLargeTest {

  private final Rule rule = new RoomTooLarge();

  @Test
  void aSmallAudienceInALargeHallIsFound() {
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening").expectedAudience(24));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, expects an audience of 24, and Room 1 can take"
                + " 100, of which at least 25 percent should be filled.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("opening"), Room.Id.of("room-1"));
    });
  }

  @Test
  void justTheShareIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening").expectedAudience(25))
            .at("09:00", "room-2", talk("keynote").expectedAudience(10))
            .check(rule))
        .isEmpty();
  }

  @Test
  void roomsCountTogether() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", List.of("room-1", "room-2"), talk("opening").expectedAudience(34))
            .at("10:00", List.of("room-1", "room-2"), talk("keynote").expectedAudience(35))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("opening"));
  }

  @Test
  void theShareCanBeSet() {
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-1", talk("opening").expectedAudience(50));

    assertThat(conference.check(rule.with(rule.options().with("least", 50)))).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("least", 51)))).hasSize(1);
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(Conference.withTwoRooms()
            .room(room("hall", "Hall"))
            .at("09:00", "room-1", talk("audience-unknown"))
            .at("10:00", List.of("room-1", "hall"), talk("capacity-unknown").expectedAudience(1))
            .at("11:00", "", talk("no-room").expectedAudience(1))
            .session(talk("unplaced").expectedAudience(1))
            .check(rule))
        .isEmpty();
  }
}
