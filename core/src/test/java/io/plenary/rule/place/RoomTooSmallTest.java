package io.plenary.rule.place;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTooSmallTest {

  private final Rule rule = new RoomTooSmall();

  @Test
  void moreThanTheRoomTakesIsFound() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("opening").expectedAudience(41))
            .sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, expects 41 people, and Room 2 can take 40.");
  }

  @Test
  void eachPersonWithoutASeatCounts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("opening").expectedAudience(43))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(3);
          assertThat(finding.subjects())
              .containsExactly(Session.Id.of("opening"), Room.Id.of("room-2"));
        });
  }

  @Test
  void noMoreThanABillionCount() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("opening").expectedAudience(Integer.MAX_VALUE))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.penalty()).isEqualTo(1_000_000_000));
  }

  @Test
  void aRoomOfNoSeatsIsTooSmallForAnyone() {
    assertThat(Conference.empty()
            .room(Conference.room("hall", "Hall").capacity(0))
            .at("09:00", "hall", talk("opening").expectedAudience(1))
            .at("10:00", "hall", talk("nobody").expectedAudience(0))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void asManyAsTheRoomTakesAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-2", talk("opening").expectedAudience(40))
            .check(rule))
        .isEmpty();
  }

  @Test
  void severalRoomsTakeWhatTheyTakeTogether() {
    var agenda =
        Conference.withTwoRooms().session(talk("opening").expectedAudience(140)).build().toBuilder()
            .place("opening", List.of("room-1", "room-2"), "2024-11-19T09:00")
            .build();

    assertThat(Rules.none().with(rule).check(agenda).findings()).isEmpty();
    assertThat(Rules.none()
            .with(rule)
            .check(agenda.withSession(talk("opening").expectedAudience(141).build()))
            .findings())
        .hasSize(1);
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("hall", "Hall"))
            .at("09:00", "room-2", talk("audience-unknown"))
            .at("10:00", "hall", talk("capacity-unknown").expectedAudience(500))
            .at("11:00", "", talk("no-room").expectedAudience(500))
            .session(talk("unplaced").expectedAudience(500))
            .check(rule))
        .isEmpty();
  }
}
