package io.plenary.rule.structure;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class UnconfirmedTest {

  private final Rule rule = new Unconfirmed();

  @Test
  void aTentativeSessionIsFoundPlacedOrNot() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("keynote").status(Session.Status.TENTATIVE))
        .session(talk("unplaced").status(Session.Status.TENTATIVE));

    assertThat(conference.sentences(rule))
        .containsExactly("“Keynote” is not confirmed yet.", "“Unplaced” is not confirmed yet.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.SOFT);
  }

  @Test
  void confirmedAndCancelledSessionsAreFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("keynote"))
            .session(talk("gone").status(Session.Status.CANCELLED))
            .check(rule))
        .isEmpty();
  }
}
