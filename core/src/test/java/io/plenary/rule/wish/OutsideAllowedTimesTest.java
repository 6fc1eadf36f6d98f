package io.plenary.rule.wish;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutsideAllowedTimesTest {

  private final Rule rule = new OutsideAllowedTimes();

  private static Session.Builder morning() {
    return talk("opening").addAllowedTime(range("09:00/12:00"));
  }

  @Test
  void aSessionThatEndsLaterThanItMayIsFound() {
    Conference conference = Conference.withTwoRooms().at("11:30", "room-1", morning());

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Opening”, Tuesday 19 November 11:30–12:30, may only be held on Tuesday 19"
                + " November 09:00–12:00.");
    assertThat(conference.check(rule).get(0).subjects()).containsExactly(Session.Id.of("opening"));
  }

  @Test
  void aSessionWithinItsTimesIsFineToTheMinute() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", morning().duration(Duration.ofHours(3)))
            .check(rule))
        .isEmpty();
    assertThat(Conference.withTwoRooms()
            .at("08:59", "room-1", morning().duration(Duration.ofHours(3)))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void timesThatTouchAllowWhatLiesAcrossThem() {
    assertThat(Conference.withTwoRooms()
            .at("11:30", "room-1", morning().addAllowedTime(range("12:00/13:00")))
            .check(rule))
        .isEmpty();
    assertThat(Conference.withTwoRooms()
            .at("11:30", "room-1", morning().addAllowedTime(range("12:15/13:00")))
            .sentences(rule))
        .singleElement()
        .asString()
        .endsWith("on Tuesday 19 November 09:00–12:00 and Tuesday 19 November 12:15–13:00.");
  }

  @Test
  void aNightOverMidnightMayBeAllowed() {
    assertThat(Conference.withTwoRooms()
            .at("23:30", "room-1", talk("concert").addAllowedTime(range("22:00/2024-11-20T02:00")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void nothingIsSaidWhereNothingIsAskedOrNothingIsPlaced() {
    assertThat(Conference.withTwoRooms()
            .at("03:00", "room-1", talk("anytime"))
            .at("04:00", "room-1", talk("never").addAllowedTime(range("09:00/09:00")))
            .at("05:00", "room-1", morning().id("cancelled").status(Session.Status.CANCELLED))
            .session(morning())
            .check(rule))
        .isEmpty();
  }
}
