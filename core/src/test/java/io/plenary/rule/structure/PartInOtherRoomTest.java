package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class PartInOtherRoomTest {

  private final Rule rule = new PartInOtherRoom();

  @Test
  void aTalkInAnotherRoomThanItsBlockIsFound() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "room-2", talk("first").partOf("sector"))
            .sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, is in Room 2, and “Sector”, which it is part of,"
                + " is in Room 1.");
  }

  @Test
  void aTalkInTheRoomOfItsBlockIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "room-1", talk("first").partOf("sector"))
            .at("10:00", "", talk("second").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void coffeeMayBeServedElsewhere() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("sector", 2))
            .at("09:00", "room-2", talk("coffee").kind(SessionKind.BREAK).partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void parallelGroupsMeetWhereTheyLike() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("groups", 2).kind(SessionKind.PARALLEL_BLOCK))
            .at("09:00", "room-2", talk("group").partOf("groups"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aBlockWithoutARoomLeavesItsPartsFree() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("sector", 2))
            .at("09:00", "room-2", talk("first").partOf("sector"))
            .session(talk("unplaced").partOf("sector"))
            .check(rule))
        .isEmpty();
  }
}
