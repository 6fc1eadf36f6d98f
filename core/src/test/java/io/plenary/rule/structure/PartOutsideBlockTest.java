package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class PartOutsideBlockTest {

  private final Rule rule = new PartOutsideBlock();

  @Test
  void aTalkPastTheEndOfItsBlockIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", block("sector", 2))
        .at("10:30", "", talk("last").partOf("sector"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Last”, Tuesday 19 November 10:30–11:30, does not lie within “Sector”, which it is part of"
                + " and which is on Tuesday 19 November 09:00–11:00.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("last"), Session.Id.of("sector"));
  }

  @Test
  void partsMayShareTheEndsOfTheirBlock() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 1))
            .at("09:00", "", talk("only").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void nothingIsSaidWhereEitherIsNotPlaced() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 1))
            .session(talk("unplaced").partOf("sector"))
            .session(block("open", 1))
            .at("20:00", "room-1", talk("early").partOf("open"))
            .check(rule))
        .isEmpty();
  }
}
