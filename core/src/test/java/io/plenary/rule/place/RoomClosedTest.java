package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomClosedTest {

  private final Rule rule = new RoomClosed();

  private static Conference withRebuilding() {
    return Conference.withTwoRooms()
        .saying(
            agenda -> agenda.addSlot(slot("12:00/14:00", "room-1")).addSlot(slot("14:00/18:00")));
  }

  private static Slot slot(String time, String... closed) {
    Slot.Builder slot = Slot.builder().time(range(time));
    for (String room : closed) {
      slot.addClosedRoom(Room.Id.of(room));
    }
    return slot.build();
  }

  @Test
  void aTalkInARoomThatIsClosedIsFound() {
    Conference conference = withRebuilding().at("13:30", "room-1", talk("panel"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Panel”, Tuesday 19 November 13:30–14:30, is in Room 1, which is closed on Tuesday 19"
                + " November 12:00–14:00.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("panel"), Room.Id.of("room-1"));
  }

  @Test
  void beforeAfterAndBesideItAreFine() {
    assertThat(withRebuilding()
            .at("11:00", "room-1", talk("before"))
            .at("14:00", "room-1", talk("after"))
            .at("12:00", "room-2", talk("beside"))
            .at("12:00", "", talk("nowhere"))
            .at("13:00", "room-1", Session.builder().id("length-unknown").title("Unknown"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachSlotAndEachRoomIsTold() {
    assertThat(withRebuilding()
            .saying(agenda -> agenda.addSlot(slot("14:00/15:00", "room-2", "room-1")))
            .at("13:30", List.of("room-1", "room-2"), talk("panel"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(1))
        .containsExactly(Room.Id.of("room-1"), Room.Id.of("room-1"), Room.Id.of("room-2"));
  }

  @Test
  void whatIsSaidOfABlockIsNotSaidOfItsPartsAgain() {
    assertThat(withRebuilding()
            .at("11:00", "room-1", block("sector", 2))
            .at("12:00", "", talk("inside").partOf("sector"))
            .at("12:00", "room-1", talk("declares").partOf("sector"))
            .at("12:30", "", talk("longer").partOf("sector"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(
            Session.Id.of("sector"), Session.Id.of("declares"), Session.Id.of("longer"));
  }
}
