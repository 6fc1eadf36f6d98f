package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules about sessions that are alike and held at once have in common. */
abstract class InParallelContract {

  private final Rule rule;

  /**
   * A contract.
   *
   * @param rule the rule
   */
  InParallelContract(Rule rule) {
    this.rule = rule;
  }

  /** {@return the session, made like all others that are passed here} */
  abstract Session.Builder alike(Session.Builder session);

  Conference withTwoRooms() {
    return Conference.withTwoRooms();
  }

  @Test
  void sessionsThatAreAlikeAndOverlapAreFound() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:59", "room-2", alike(talk("second")))
            .check(rule))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.penalty()).isEqualTo(1);
          assertThat(finding.subjects())
              .startsWith(Session.Id.of("first"), Session.Id.of("second"));
        });
  }

  @Test
  void sessionsThatAreAlikeAndTouchAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("10:00", "room-2", alike(talk("second")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void sessionsOfWhichNothingIsKnownAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:00", "room-2", talk("second"))
            .at("09:00", "", talk("third"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void sessionsThatAreNotPlacedNotHeldOrOfNoLengthAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:00", "room-2", alike(talk("second")).status(Session.Status.CANCELLED))
            .at("09:30", "room-2", alike(talk("moment")).duration(Duration.ZERO))
            .session(alike(talk("third")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(talk("first")))
            .at("09:00", "", alike(talk("coffee")).kind(SessionKind.BREAK))
            .at("09:00", "", alike(talk("concert")).kind(SessionKind.SOCIAL))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockAndItsPartsAreOneAndTwoPartsAreNot() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(block("sector", 2)))
            .at("09:00", "room-1", alike(talk("first")).partOf("sector"))
            .at("09:00", "room-2", alike(talk("second")).partOf("sector"))
            .check(rule))
        .extracting(finding -> finding.subjects().subList(0, 2))
        .containsExactly(List.of(Session.Id.of("first"), Session.Id.of("second")));
  }

  @Test
  void twoBlocksAreToldOnceAndNotForEachOfTheirParts() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", alike(block("sector", 2)))
            .at("09:00", "", alike(talk("first")).partOf("sector"))
            .at("09:00", "room-2", alike(block("group", 2)))
            .at("09:00", "", alike(talk("second")).partOf("group"))
            .check(rule))
        .extracting(Finding::subjects)
        .singleElement()
        .satisfies(subjects ->
            assertThat(subjects).startsWith(Session.Id.of("sector"), Session.Id.of("group")));
  }

  @Test
  void partsOfBlocksThatDifferAreTold() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "", alike(talk("first")).partOf("sector"))
            .at("09:00", "room-2", block("group", 2))
            .at("09:00", "", alike(talk("second")).partOf("group"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("first"), Session.Id.of("second")));
  }
}
