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
import org.junit.jupiter.api.Test;

class InterpretationHoursTest {

  private final Rule rule = new InterpretationHours();

  private static Conference withSevenHours() {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", block("morning", 4))
        .at("14:00", "room-1", block("afternoon", 3));
  }

  @Test
  void moreThanInterpretersCanWorkIsFound() {
    Conference conference =
        withSevenHours().at("17:00", "room-1", talk("late").duration(Duration.ofMinutes(1)));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "On Tuesday 19 November, the sessions in Room 1 take 7 hours 1 minute; the limit for"
                + " interpreters is 7 hours.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("morning"),
              Session.Id.of("afternoon"),
              Session.Id.of("late"),
              Room.Id.of("room-1"));
    });
  }

  @Test
  void justTheLimitIsFineAndPartsCountOnce() {
    assertThat(withSevenHours()
            .at("09:00", "", talk("first").partOf("morning"))
            .at("12:00", "", talk("last").partOf("morning"))
            .at("16:30", "room-1", talk("overlap").duration(Duration.ofMinutes(30)))
            .check(rule))
        .isEmpty();
  }

  @Test
  void otherDaysOtherRoomsAndInterludesDoNotCount() {
    assertThat(withSevenHours()
            .at("2024-11-20T09:00", "room-1", block("next-day", 7))
            .at("13:00", "room-1", talk("lunch").kind(SessionKind.MEAL))
            .at("09:00", "room-2", block("one-language", 10))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aNightCountsToTheDayOnWhichItStarts() {
    assertThat(
            Conference.withTwoRooms().at("20:00", "room-1", block("night", 8)).check(rule))
        .hasSize(1);
  }

  @Test
  void theLimitCanBeSet() {
    assertThat(withSevenHours().check(rule.with(rule.options().with("most", Duration.ofHours(6)))))
        .hasSize(1);
  }
}
