package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BlockNotFilledTest {

  private final Rule rule = new BlockNotFilled();

  /** Of 09:00–13:00, 10:00–11:00 and 12:30–13:00 are without a part. */
  private static Conference withGaps() {
    return Conference.withTwoRooms()
        .at("09:00", "room-1", block("sector", 4))
        .inBlock(0, talk("first").partOf("sector"))
        .inBlock(120, talk("second").partOf("sector"))
        .inBlock(150, talk("third").partOf("sector"));
  }

  @Test
  void timeWithoutAnyPartIsFound() {
    Conference conference = withGaps();

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Sector”, Tuesday 19 November 09:00–13:00, is without any of its parts for 1 hour 30"
                + " minutes in all: Tuesday 19 November 10:00–11:00 and Tuesday 19 November"
                + " 12:30–13:00.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.SOFT);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("sector"));
    });
  }

  @Test
  void howMuchMayBeWithoutAPartCanBeTold() {
    Rule exactly = rule.with(rule.options().with("most", Duration.ofMinutes(90)));
    Rule less = rule.with(rule.options().with("most", Duration.ofMinutes(89)));

    assertThat(withGaps().check(exactly)).isEmpty();
    assertThat(withGaps().check(less)).hasSize(1);
    assertThat(rule.options()).hasToString("most=PT0S");
    assertThat(less.options()).hasToString("most=PT1H29M");
  }

  @Test
  void talksAndBreaksThatFillTheBlockAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .inBlock(0, talk("first").partOf("sector"))
            .inBlock(60, talk("coffee").kind(SessionKind.BREAK).partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockWithoutPlacedPartsIsNotYetToBeFilled() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .session(talk("unplaced").partOf("sector"))
            .at("09:00", "room-2", block("open", 2))
            .inBlock(0, talk("gone").partOf("open").status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }

  @Test
  void parallelGroupsAndPartsOfAnUnplacedBlockFillNothing() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("groups", 2).kind(SessionKind.PARALLEL_BLOCK))
            .inBlock(0, talk("group").partOf("groups"))
            .session(block("open", 2))
            .at("12:00", "room-1", talk("early").partOf("open"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatLiesOutsideTheBlockDoesNotFillIt() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 1))
            .at("10:00", "", talk("stray").partOf("sector"))
            .sentences(rule))
        .containsExactly(
            "“Sector”, Tuesday 19 November 09:00–10:00, is without any of its parts for 1 hour in all:"
                + " Tuesday 19 November 09:00–10:00.");
  }
}
