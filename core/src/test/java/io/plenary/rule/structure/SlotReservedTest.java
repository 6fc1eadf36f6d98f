package io.plenary.rule.structure;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlotReservedTest {

  private final Rule rule = new SlotReserved();

  private static Slot.Builder slot(String time) {
    return Slot.builder().time(range(time));
  }

  /** 09:00–11:00 for workshops and round tables, 11:00–12:00 for keynotes, 14:00–16:00 for all. */
  private static Conference withSlots() {
    return Conference.withTwoRooms()
        .saying(agenda -> agenda
            .addSlot(slot("2024-11-19T09:00/PT2H")
                .addReservedFor("workshop")
                .addReservedFor("round-table")
                .build())
            .addSlot(slot("2024-11-19T11:00/PT1H").addReservedFor("keynote").build())
            .addSlot(slot("2024-11-19T14:00/PT2H").build()));
  }

  @Test
  void aTalkInASlotForOtherKindsIsFoundOnceForEachSlot() {
    assertThat(withSlots().at("10:30", "room-1", talk("talk")).sentences(rule))
        .containsExactly(
            "“Talk”, Tuesday 19 November 10:30–11:30, overlaps Tuesday 19 November 09:00–11:00, which"
                + " is kept for other kinds of session: workshop and round table.",
            "“Talk”, Tuesday 19 November 10:30–11:30, overlaps Tuesday 19 November 11:00–12:00, which"
                + " is kept for other kinds of session: keynote.");
  }

  @Test
  void whatItIsKeptForIsFine() {
    assertThat(withSlots()
            .at("09:00", "room-1", talk("table").kind(SessionKind.ROUND_TABLE))
            .at("10:00", "room-1", talk("workshop").kind(SessionKind.WORKSHOP))
            .at("11:00", "room-1", talk("keynote").kind(SessionKind.KEYNOTE))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatTouchesTheSlotOrHasNoLengthIsFine() {
    assertThat(withSlots()
            .at("08:00", "room-1", talk("before"))
            .at("12:00", "room-1", talk("after"))
            .at("10:00", "room-1", talk("moment").duration(Duration.ZERO))
            .at("14:00", "room-1", talk("open"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesPartsAndWhatIsUnplacedAreFree() {
    assertThat(withSlots()
            .at("10:00", "", talk("coffee").kind(SessionKind.BREAK))
            .at("09:00", "room-1", block("labs", 2).kind(SessionKind.WORKSHOP))
            .inBlock(0, talk("lecture").partOf("labs"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void anAgendaWithoutSlotsKeepsNone() {
    assertThat(Conference.withTwoRooms().at("09:00", "room-1", talk("talk")).check(rule))
        .isEmpty();
  }
}
