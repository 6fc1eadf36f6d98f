package io.plenary.rule.relation;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatInParallelTest {

  private static final Tag YOGA = Tag.of("repeat", "yoga");

  private final Rule rule = new RepeatInParallel();

  private static Conference twice(String time, Tag tag) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", talk("yoga").addTag(YOGA))
        .at(time, "room-2", talk("again").addTag(Tag.of("theme", "sport")).addTag(tag));
  }

  @Test
  void aWorkshopHeldTwiceAtOnceIsFound() {
    Conference conference = twice("09:59", YOGA);

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Yoga”, Tuesday 19 November 09:00–10:00, and “Again”, Tuesday 19 November 09:59–10:59,"
                + " are one session held more than once, and would be held at the same time.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.HARD);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("yoga"), Session.Id.of("again"));
    });
  }

  @Test
  void oneAfterTheOtherIsFine() {
    assertThat(twice("10:00", YOGA).check(rule)).isEmpty();
  }

  @Test
  void otherTagsAndCategoriesAreFine() {
    assertThat(twice("09:00", Tag.of("repeat", "chess")).check(rule)).isEmpty();
    assertThat(twice("09:00", Tag.of("content", "yoga")).check(rule)).isEmpty();
  }

  @Test
  void aBlockAndItsPartsAreHeldOnce() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("yoga", 2).addTag(YOGA))
            .inBlock(0, talk("breathing").partOf("yoga").addTag(YOGA))
            .check(rule))
        .isEmpty();
  }

  @Test
  void theCategoriesCanBeTold() {
    Rule byContent = rule.with(rule.options().with("categories", List.of("content", "series")));

    assertThat(twice("09:00", YOGA).check(byContent)).isEmpty();
    assertThat(twice("09:00", YOGA)
            .at("09:00", "room-1", talk("a").addTag(Tag.of("series", "s")))
            .at("09:00", "room-1", talk("b").addTag(Tag.of("series", "s")))
            .check(byContent))
        .hasSize(1);
    assertThat(rule.options()).hasToString("categories=[repeat]");
    assertThat(byContent.options()).hasToString("categories=[content, series]");
  }
}
