package io.plenary.rule.relation;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsOnOneDayTest {

  private static final Tag YOGA = Tag.of("repeat", "yoga");

  private final Rule rule = new RepeatsOnOneDay();

  private static Conference twice(String time, Tag tag) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", talk("yoga").addTag(YOGA))
        .at(time, "room-2", talk("again").addTag(tag));
  }

  @Test
  void aWorkshopHeldTwiceOnOneDayIsFound() {
    Conference conference = twice("23:59", YOGA);

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Yoga”, Tuesday 19 November 09:00–10:00, and “Again”, Tuesday 19 November 23:59 –"
                + " Wednesday 20 November 00:59, are one session held more than once, and both are on"
                + " Tuesday 19 November.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.SOFT);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("yoga"), Session.Id.of("again"));
    });
  }

  @Test
  void theNextDayIsFine() {
    assertThat(twice("2024-11-20T00:00", YOGA).check(rule)).isEmpty();
    assertThat(twice("2024-11-20T00:00", YOGA)
            .saying(agenda -> agenda.dayStart(LocalTime.of(4, 0)))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void otherSessionsAndThePartsOfABlockAreFine() {
    assertThat(twice("11:00", Tag.of("repeat", "chess")).check(rule)).isEmpty();
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("yoga", 2).addTag(YOGA))
            .inBlock(0, talk("breathing").partOf("yoga").addTag(YOGA))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theCategoriesCanBeTold() {
    Rule bySeries = rule.with(rule.options().with("categories", List.of("series")));

    assertThat(twice("11:00", YOGA).check(bySeries)).isEmpty();
    assertThat(bySeries.options()).hasToString("categories=[series]");
  }
}
