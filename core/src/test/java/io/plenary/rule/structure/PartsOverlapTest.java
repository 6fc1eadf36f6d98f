package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import org.junit.jupiter.api.Test;

class PartsOverlapTest {

  private final Rule rule = new PartsOverlap();

  private static Conference withSector() {
    return Conference.withTwoRooms().at("09:00", "", block("sector", 3));
  }

  @Test
  void twoTalksOfOneSectorAtOnceAreFound() {
    Conference conference = withSector()
        .at("09:00", "room-1", talk("first").partOf("sector"))
        .at("09:30", "room-2", talk("second").partOf("sector"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“First”, Tuesday 19 November 09:00–10:00, and “Second”, Tuesday 19 November 09:30–10:30,"
                + " overlap, and the parts of “Sector” are held one after another.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("first"), Session.Id.of("second"), Session.Id.of("sector"));
  }

  @Test
  void twoPartsWithoutARoomAreFoundAndSoIsABreak() {
    assertThat(withSector()
            .at("09:00", "", talk("first").partOf("sector"))
            .at("09:30", "", talk("coffee").kind(SessionKind.BREAK).partOf("sector"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void whatIsInOneRoomIsLeftToRoomClash() {
    assertThat(withSector()
            .at("09:00", "room-1", talk("first").partOf("sector"))
            .at("09:30", "room-1", talk("second").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsThatTouchAreFine() {
    assertThat(withSector()
            .at("09:00", "room-1", talk("first").partOf("sector"))
            .at("10:00", "room-2", talk("second").partOf("sector"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void parallelGroupsAreMeantToOverlap() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "", block("groups", 2).kind(SessionKind.PARALLEL_BLOCK))
            .at("09:00", "room-1", talk("first").partOf("groups"))
            .at("09:00", "room-2", talk("second").partOf("groups"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsOfTwoBlocksAndSessionsOfNoneAreNotCompared() {
    assertThat(withSector()
            .at("09:00", "", block("other", 2))
            .at("09:00", "room-1", talk("first").partOf("sector"))
            .at("09:00", "room-2", talk("second").partOf("other"))
            .at("09:00", "room-2", talk("alone"))
            .at("09:00", "", talk("aside"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aPartOfAPartIsNotComparedWithItsOtherBlocksParts() {
    assertThat(withSector()
            .at("09:00", "", block("half", 1).partOf("sector"))
            .at("10:00", "room-1", talk("second").partOf("sector"))
            .at("10:00", "room-2", talk("inner").partOf("half"))
            .check(rule))
        .isEmpty();
  }
}
