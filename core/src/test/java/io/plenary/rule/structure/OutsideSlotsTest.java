package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutsideSlotsTest {

  private final Rule rule = new OutsideSlots();

  /** From 09:00 to 11:00, from 11:00 to 12:00, and from 14:00 to 16:00. */
  private static Conference withSlots() {
    return Conference.withTwoRooms()
        .saying(agenda -> agenda
            .addSlot(Slot.of(range("2024-11-19T14:00/PT2H")))
            .addSlot(Slot.of(range("2024-11-19T09:00/PT2H")))
            .addSlot(Slot.of(range("2024-11-19T11:00/PT1H"))));
  }

  @Test
  void aTalkThatRunsPastTheEndOfASlotIsFound() {
    Conference conference = withSlots().at("15:30", "room-1", talk("late"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Late”, Tuesday 19 November 15:30–16:30, does not lie within the slots of the programme:"
                + " Tuesday 19 November 16:00–16:30 is in none of them.");
    assertThat(conference.check(rule)).allMatch(finding -> finding.level() == Level.MEDIUM);
  }

  @Test
  void aMomentInNoSlotIsFound() {
    assertThat(withSlots()
            .at("13:00", "room-1", talk("moment").duration(Duration.ZERO))
            .at("12:00", "room-1", talk("end").duration(Duration.ZERO))
            .sentences(rule))
        .containsExactly(
            "“Moment”, Tuesday 19 November 13:00, does not lie within the slots of the programme:"
                + " Tuesday 19 November 13:00 is in none of them.");
  }

  @Test
  void aSlotWithoutLengthHoldsNothing() {
    assertThat(Conference.withTwoRooms()
            .saying(agenda -> agenda.addSlot(Slot.of(range("2024-11-19T09:00/PT0S"))))
            .at("09:00", "room-1", talk("moment").duration(Duration.ZERO))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void oneSlotOrTwoThatTouchAreEnough() {
    assertThat(withSlots()
            .at("09:00", "room-1", talk("first").duration(Duration.ofHours(2)))
            .at("10:30", "room-2", talk("over-both"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesPartsAndWhatIsUnplacedAreFree() {
    assertThat(withSlots()
            .at("12:00", "room-1", talk("lunch").kind(SessionKind.MEAL))
            .at("14:00", "room-1", block("sector", 2))
            .at("16:00", "", talk("stray").partOf("sector"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void anAgendaWithoutSlotsHasNone() {
    assertThat(Conference.withTwoRooms().at("03:00", "room-1", talk("night")).check(rule))
        .isEmpty();
  }
}
