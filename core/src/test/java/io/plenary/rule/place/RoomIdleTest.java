package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomIdleTest {

  private final Rule rule = new RoomIdle();

  @Test
  void aRoomThatStandsEmptyForLongIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening"))
        .at("13:01", "room-1", talk("closing"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "Room 1 stands empty for 3 hours 1 minute between “Opening”, Tuesday 19 November 09:00–10:00,"
                + " and “Closing”, Tuesday 19 November 13:01–14:01; the limit is 3 hours.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("opening"), Session.Id.of("closing"), Room.Id.of("room-1"));
  }

  @Test
  void justTheLimitIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("13:00", "room-1", talk("closing"))
            .at("19:00", "room-2", talk("beside"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachGapIsTold() {
    assertThat(Conference.withTwoRooms()
            .at("08:00", "room-1", talk("first"))
            .at("13:00", "room-1", talk("second"))
            .at("18:00", "room-1", talk("third"))
            .check(rule))
        .hasSize(2);
  }

  @Test
  void aBlockFillsItsTimeWhateverItsPartsDo() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 5))
            .at("09:00", "", talk("first").partOf("sector"))
            .at("15:00", "room-1", talk("after"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatEndsLastIsNamed() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:30", "", talk("first").partOf("sector"))
            .at("10:00", "", talk("second").partOf("sector"))
            .at("15:00", "room-1", talk("after"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("sector"), Session.Id.of("after")));
  }

  @Test
  void nightsBetweenDaysAndSessionsOfNoLengthDoNotCount() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("first"))
            .at("2024-11-20T09:00", "room-1", talk("next-day"))
            .at("14:00", "room-1", Session.builder().id("unknown").title("Unknown"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theLimitCanBeSet() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening"))
        .at("10:01", "room-1", talk("keynote"))
        .at("11:01", "room-1", talk("closing"));

    assertThat(conference.check(rule.with(rule.options().with("most", Duration.ZERO))))
        .hasSize(1);
  }
}
