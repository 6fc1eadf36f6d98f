package io.plenary.rule.relation;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StartsApartTest {

  private final Rule rule = new StartsApart();

  private static Conference groups(String second) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", talk("first").addRelation(Relation.sameTimeAs("second")))
        .at(second, "room-2", talk("second").duration(Duration.ofMinutes(30)));
  }

  @Test
  void twoGroupsThatDoNotStartTogetherAreFound() {
    Conference conference = groups("2024-11-20T09:00");

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Wednesday 20 November"
                + " 09:00–09:30, must start at the same time.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.HARD);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("second"));
    });
  }

  @Test
  void whichOfTheTwoNamesTheOtherDoesNotMatterAndBothMay() {
    assertThat(groups("09:01")
            .session(talk("third"))
            .at("11:00", "room-1", talk("fourth").addRelation(Relation.sameTimeAs("first")))
            .check(rule))
        .hasSize(2);
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("first").addRelation(Relation.sameTimeAs("second")))
            .at("10:00", "room-2", talk("second").addRelation(Relation.sameTimeAs("first")))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.penalty()).isEqualTo(1));
  }

  @Test
  void oneMomentIsFineHoweverLongTheyLastAndWhateverClocksShow() {
    assertThat(groups("09:00").check(rule)).isEmpty();
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("london", "London").zone(ZoneId.of("Europe/London")))
            .at("09:00", "room-1", talk("first").addRelation(Relation.sameTimeAs("second")))
            .at("2024-11-19T08:00+00:00", "london", talk("second"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void otherRelationsAndUnplacedSessionsAreFine() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-1",
                talk("first")
                    .addRelation(Relation.before("second"))
                    .addRelation(Relation.sameTimeAs("unplaced")))
            .at("10:00", "room-2", talk("second"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }
}
