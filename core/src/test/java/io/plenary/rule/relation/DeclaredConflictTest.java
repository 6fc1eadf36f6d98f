package io.plenary.rule.relation;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredConflictTest {

  private static final Tag MEDIA_GROUP = Tag.of("group", "media");

  private final Rule rule = new DeclaredConflict();

  private static Session.Builder apps() {
    return talk("apps").addRelation(Relation.notSameTimeAs("media"));
  }

  @Test
  void twoGroupsThatOverlapAgainstTheirWordAreFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", apps())
        .at("09:30", "room-2", talk("media"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Apps”, Tuesday 19 November 09:00–10:00, and “Media”, Tuesday 19 November 09:30–10:30,"
                + " overlap, but “Apps” is not to be held at the same time as “Media”.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.HARD);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("apps"), Session.Id.of("media"));
    });
  }

  @Test
  void theSecondMayBeTheOneThatSaysSo() {
    assertThat(Conference.withTwoRooms()
            .at("09:30", "room-2", talk("media"))
            .at("09:00", "room-1", apps())
            .sentences(rule))
        .containsExactly(
            "“Media”, Tuesday 19 November 09:30–10:30, and “Apps”, Tuesday 19 November 09:00–10:00,"
                + " overlap, but “Apps” is not to be held at the same time as “Media”.");
  }

  @Test
  void aJointMeetingOfTheOtherGroupIsFound() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", apps().addRelation(Relation.notSameTimeAs("unplaced")))
            .session(talk("media").addTag(MEDIA_GROUP))
            .session(talk("unplaced"))
            .at("09:30", "room-2", talk("joint").addTag(Tag.of("theme", "x")).addTag(MEDIA_GROUP))
            .sentences(rule))
        .containsExactly(
            "“Apps”, Tuesday 19 November 09:00–10:00, and “Joint”, Tuesday 19 November 09:30–10:30,"
                + " overlap, but “Apps” is not to be held at the same time as a session of media.");
  }

  @Test
  void aTagOfAnotherCategoryMakesNoJointMeeting() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", apps())
        .session(talk("media").addTag(Tag.of("theme", "video")))
        .at("09:30", "room-2", talk("other").addTag(Tag.of("theme", "video")));

    assertThat(conference.check(rule)).isEmpty();
    Rule byTheme = rule.with(rule.options().with("categories", List.of("theme")));
    assertThat(conference.check(byTheme)).hasSize(1);
    assertThat(rule.options()).hasToString("categories=[group]");
    assertThat(byTheme.options()).hasToString("categories=[theme]");
  }

  @Test
  void groupsThatTouchOrSaidNothingAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", apps().addRelation(Relation.before("third")))
            .at("10:00", "room-2", talk("media"))
            .at("09:00", "room-2", talk("third").addTag(MEDIA_GROUP))
            .at("09:00", "room-2", talk("fourth").addTag(MEDIA_GROUP))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockIsNotComparedWithItsParts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .inBlock(
                0, talk("first").partOf("sector").addRelation(Relation.notSameTimeAs("sector")))
            .check(rule))
        .isEmpty();
  }
}
