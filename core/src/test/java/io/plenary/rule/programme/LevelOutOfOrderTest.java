package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelOutOfOrderTest {

  private final Rule rule = new LevelOutOfOrder();

  private static Session.Builder routing(String id) {
    return talk(id).addTag(Tag.of("content", "routing"));
  }

  @Test
  void theEasierAfterTheHarderIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", routing("tricks").level(3))
        .at("2024-11-20T09:00", "room-2", routing("basics").level(1));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Basics”, Wednesday 20 November 09:00–10:00, is of level 1 and is not over"
                + " when “Tricks”, Tuesday 19 November 09:00–10:00, of level 3, begins; both are marked"
                + " “routing”.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("basics"), Session.Id.of("tricks"));
    });
  }

  @Test
  void theEasierMustBeOverWhenTheHarderBegins() {
    Session.Builder basics = routing("basics").level(1);
    Session.Builder tricks = routing("tricks").level(2);

    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", basics)
            .at("10:00", "room-2", tricks)
            .check(rule))
        .isEmpty();
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", basics)
            .at("09:59", "room-2", tricks)
            .check(rule))
        .hasSize(1);
  }

  @Test
  void whichStandsFirstOnTheAgendaDoesNotMatter() {
    assertThat(Conference.withTwoRooms()
            .at("11:00", "room-1", routing("basics").level(1))
            .at("09:00", "room-2", routing("tricks").level(2))
            .check(rule))
        .hasSize(1);
    assertThat(Conference.withTwoRooms()
            .at("11:00", "room-1", routing("tricks").level(2))
            .at("09:00", "room-2", routing("basics").level(1))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachTagThatIsSharedCounts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", routing("tricks").level(2).addTag(Tag.of("content", "networks")))
            .at("10:00", "room-1", routing("basics").level(1).addTag(Tag.of("content", "networks")))
            .check(rule))
        .extracting(Finding::penalty)
        .containsExactly(2L);
  }

  @Test
  void otherTagsAreFineUnlessTheRuleIsToldThem() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", routing("tricks").level(2).addTag(Tag.of("theme", "networks")))
        .at("10:00", "room-1", talk("basics").level(1).addTag(Tag.of("theme", "networks")));

    assertThat(conference.check(rule)).isEmpty();
    assertThat(conference.check(rule.with(rule.options().with("categories", List.of("theme")))))
        .hasSize(1);
  }

  @Test
  void nothingIsSaidWhereALevelIsNotKnownOrTheSame() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", routing("first").level(2))
            .at("10:00", "room-1", routing("second").level(2))
            .at("11:00", "room-1", routing("third"))
            .session(routing("unplaced").level(1))
            .at("12:00", "room-1", routing("cancelled").level(1).status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockAndItsPartsAreOne() {
    assertThat(Conference.withTwoRooms()
            .at(
                "09:00",
                "room-1",
                block("course", 2).addTag(Tag.of("content", "routing")).level(1))
            .at("09:00", "", routing("tricks").level(3).partOf("course"))
            .check(rule))
        .isEmpty();
  }
}
