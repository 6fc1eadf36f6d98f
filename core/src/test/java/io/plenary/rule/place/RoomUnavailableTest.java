package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import io.plenary.time.TimeRange;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RoomUnavailableTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final Rule rule = new RoomUnavailable();

  private static Room.Builder hall(String... ranges) {
    Room.Builder hall = room("hall", "Hall");
    for (String range : ranges) {
      hall.addAvailability(TimeRange.parse(range, PARIS));
    }
    return hall;
  }

  @Test
  void aTalkThatRunsPastClosingTimeIsFound() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T08:00/2024-11-19T09:30"))
            .at("09:00", "hall", talk("opening"))
            .sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 09:00–10:00, is in Hall, which cannot be used on Tuesday 19"
                + " November 09:30–10:00.");
  }

  @Test
  void rangesThatTouchAreOne() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T08:00/2024-11-19T09:30", "2024-11-19T09:30/PT2H"))
            .at("09:00", "hall", talk("opening"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomWithoutAvailabilityIsAlwaysOpen() {
    assertThat(
            Conference.empty().room(hall()).at("09:00", "hall", talk("opening")).check(rule))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfABlockIsNotSaidOfItsPartsAgain() {
    Conference conference = Conference.empty()
        .room(hall("2024-11-19T10:00/PT1H"))
        .at("09:00", "hall", block("sector", 2))
        .at("09:00", "", talk("first").partOf("sector"));

    assertThat(conference.check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(Session.Id.of("sector"), Room.Id.of("hall")));
  }

  @Test
  void aPartThatRunsOutOfItsBlockIsLookedAtItself() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T09:00/PT1H"))
            .at("09:00", "hall", block("sector", 1))
            .at("09:30", "", talk("first").partOf("sector"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void aPartThatDeclaresItsRoomIsLookedAtItself() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T10:00/PT1H"))
            .at("09:00", "", block("sector", 2))
            .at("09:00", "hall", talk("first").partOf("sector"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void aSessionOfUnknownLengthIsLookedAtWhereItStarts() {
    Conference conference = Conference.empty()
        .room(hall("2024-11-19T09:00/PT1H"))
        .at("10:00", "hall", Session.builder().id("end").title("End"))
        .at("10:30", "hall", Session.builder().id("late").title("Late"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Late”, Tuesday 19 November 10:30, is in Hall, which cannot be used on Tuesday 19 November"
                + " 10:30.");
  }

  @Test
  void anAvailabilityOfNoLengthSaysNothing() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T11:00/PT0S"))
            .at("09:00", "hall", talk("opening"))
            .check(rule))
        .isEmpty();
    assertThat(Conference.empty()
            .room(hall("2024-11-19T11:00/PT0S", "2024-11-19T09:00/PT1H"))
            .at("11:00", "hall", Session.builder().id("late").title("Late"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void aSessionThatIsNotPlacedUsesNoRoom() {
    assertThat(Conference.empty()
            .room(hall("2024-11-19T10:00/PT1H"))
            .session(talk("opening"))
            .check(rule))
        .isEmpty();
  }
}
