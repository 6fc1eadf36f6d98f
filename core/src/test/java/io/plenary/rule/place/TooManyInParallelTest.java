package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TooManyInParallelTest {

  private final Rule rule = new TooManyInParallel();
  private final Rule atMostOne = rule.with(rule.options().with("most", 1));

  private static Conference withTalks(int count) {
    Conference conference = Conference.withTwoRooms();
    for (int i = 1; i <= count; i++) {
      conference.at("09:00", "", talk("talk-" + i));
    }
    return conference;
  }

  @Test
  void nineAtOnceAreFound() {
    assertThat(withTalks(9).sentences(rule))
        .containsExactly(
            "9 sessions are held at once on Tuesday 19 November 09:00–10:00; the limit is 8.");
    assertThat(withTalks(8).check(rule)).isEmpty();
  }

  @Test
  void eachSessionTooManyCountsAtTheFirstOfTheWorstMoments() {
    Conference conference = Conference.withTwoRooms()
        .at("08:00", "", talk("before"))
        .at("09:00", "", talk("first").duration(Duration.ofHours(3)))
        .at("09:30", "", talk("second"))
        .at("10:15", "", talk("third").duration(Duration.ofHours(2)))
        .at("10:45", "", talk("fourth").duration(Duration.ofMinutes(30)))
        .at("11:30", "", talk("fifth"));

    assertThat(conference.check(atMostOne)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.sentence())
          .isEqualTo(
              "3 sessions are held at once on Tuesday 19 November 10:15–10:30; the limit is 1.");
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("second"), Session.Id.of("third"));
    });
  }

  @Test
  void oneAfterTheOtherIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", talk("first"))
            .at("10:00", "", talk("second"))
            .at("10:30", "", Session.builder().id("unknown").title("Unknown"))
            .check(atMostOne))
        .isEmpty();
  }

  @Test
  void eachDayIsToldAndANightIsLookedAtWithTheDayOnWhichItStarts() {
    assertThat(withTalks(2)
            .at("23:00", "", talk("night").duration(Duration.ofHours(10)))
            .at("2024-11-20T08:00", "", talk("morning"))
            .at("2024-11-20T08:30", "", talk("next"))
            .check(atMostOne))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("talk-1"), Session.Id.of("morning"));
  }

  @Test
  void interludesAndBlocksAroundOthersDoNotCount() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("day", 3))
            .at("09:00", "", block("sector", 2).partOf("day"))
            .at("09:00", "", talk("first").partOf("sector"))
            .at("09:00", "", talk("coffee").kind(SessionKind.BREAK))
            .check(atMostOne))
        .isEmpty();
  }

  @Test
  void aWorkshopWithACoffeeBreakInItIsStillHeld() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("workshop", 3))
            .at("10:00", "", talk("coffee").kind(SessionKind.BREAK).partOf("workshop"))
            .at("10:00", "", talk("beside"))
            .check(atMostOne))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .containsExactly(Session.Id.of("workshop"), Session.Id.of("beside")));
  }
}
