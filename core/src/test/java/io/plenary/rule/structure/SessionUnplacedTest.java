package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class SessionUnplacedTest {

  private final Rule rule = new SessionUnplaced();

  @Test
  void aSessionWithoutATimeIsFound() {
    Conference conference = Conference.empty().session(talk("keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly("“Keynote” has no place on the timetable yet.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.MEDIUM);
  }

  @Test
  void ofABlockWithoutATimeThePartsAreNotCounted() {
    assertThat(Conference.empty()
            .session(block("sector", 2))
            .session(talk("first").partOf("sector"))
            .check(rule))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.subjects()).containsExactly(Session.Id.of("sector")));
  }

  @Test
  void aPartWithoutATimeOfABlockWithOneIsFound() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .session(talk("first").partOf("sector"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void placedAndCancelledSessionsAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("keynote"))
            .session(talk("gone").status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }
}
