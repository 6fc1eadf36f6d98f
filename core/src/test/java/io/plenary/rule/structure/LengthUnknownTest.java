package io.plenary.rule.structure;

import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class LengthUnknownTest {

  private final Rule rule = new LengthUnknown();

  private static Session.Builder open(String id, String title) {
    return Session.builder().id(id).title(title);
  }

  @Test
  void aSessionWithoutALengthIsFound() {
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-1", open("keynote", "Keynote"));

    assertThat(conference.sentences(rule))
        .containsExactly("“Keynote” starts on Tuesday 19 November 09:00 and has no length.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.SOFT);
  }

  @Test
  void aBlockLastsAsLongAsItsParts() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", open("sector", "Sector").kind(SessionKind.BLOCK))
            .inBlock(0, talk("first").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatIsUnplacedOrHasALengthIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("talk"))
            .session(open("unplaced", "Unplaced"))
            .check(rule))
        .isEmpty();
  }
}
