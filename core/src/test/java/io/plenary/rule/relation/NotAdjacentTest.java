package io.plenary.rule.relation;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NotAdjacentTest {

  private final Rule rule = new NotAdjacent();

  private static Conference lectures(String time, String room) {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", talk("first"))
        .at(time, room, talk("second").addRelation(Relation.adjacentTo("first")));
  }

  @Test
  void lecturesInTwoRoomsAreFound() {
    Conference conference = lectures("10:00", "room-2");

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00 in Room 1, and “Second”, Tuesday 19 November"
                + " 10:00–11:00 in Room 2, are to follow each other in one room with no more than 30"
                + " minutes between them.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.SOFT);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("first"), Session.Id.of("second"));
    });
  }

  @Test
  void aLectureInNoRoomIsFound() {
    assertThat(lectures("10:00", "").sentences(rule))
        .singleElement()
        .asString()
        .contains("“Second”, Tuesday 19 November 10:00–11:00 in no room,");
  }

  @Test
  void halfAnHourMayLieBetweenThemBeforeOrAfter() {
    assertThat(lectures("10:00", "room-1").check(rule)).isEmpty();
    assertThat(lectures("10:30", "room-1").check(rule)).isEmpty();
    assertThat(lectures("07:30", "room-1").check(rule)).isEmpty();
    assertThat(lectures("10:31", "room-1").check(rule)).hasSize(1);
    assertThat(lectures("07:29", "room-1").check(rule)).hasSize(1);
  }

  @Test
  void lecturesThatOverlapDoNotFollowEachOther() {
    assertThat(lectures("09:59", "room-1").check(rule)).hasSize(1);
  }

  @Test
  void howMuchMayLieBetweenThemCanBeTold() {
    Rule atOnce = rule.with(rule.options().with("most", Duration.ZERO));

    assertThat(lectures("10:00", "room-1").check(atOnce)).isEmpty();
    assertThat(lectures("10:01", "room-1").check(atOnce)).hasSize(1);
    assertThat(rule.options()).hasToString("most=PT30M");
    assertThat(atOnce.options()).hasToString("most=PT0S");
  }

  @Test
  void otherRelationsAndUnplacedSessionsAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("first").addRelation(Relation.adjacentTo("unplaced")))
            .session(talk("unplaced"))
            .at("14:00", "room-2", talk("third").addRelation(Relation.after("first")))
            .check(rule))
        .isEmpty();
  }
}
