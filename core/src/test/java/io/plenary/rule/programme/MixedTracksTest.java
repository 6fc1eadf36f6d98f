package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talkOn;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedTracksTest {

  private final Rule rule = new MixedTracks();

  private static Conference withoutSlots() {
    return Conference.withTwoRooms().track("a", "Alpha").track("b", "Beta").track("c", "Gamma");
  }

  private static Conference withSlots(String... slots) {
    return withoutSlots().saying(agenda -> {
      for (String slot : slots) {
        agenda.addSlot(Slot.of(range(slot)));
      }
    });
  }

  private static Conference withSlot() {
    return withSlots("09:00/12:00");
  }

  @Test
  void sessionsOfTwoTracksInOneSlotAndRoomAreFound() {
    Conference conference = withSlot()
        .at("09:00", "room-1", talkOn("first", "a"))
        .at("10:00", "room-1", talkOn("second", "a"))
        .at("11:00", "room-1", talkOn("third", "b"));

    assertThat(conference.sentences(rule))
        .containsExactly("In Room 1, the slot on Tuesday 19 November 09:00–12:00 holds “First” and"
            + " “Third”, which have no track in common.");
    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .containsExactly(
              Session.Id.of("first"),
              Session.Id.of("third"),
              Room.Id.of("room-1"),
              Track.Id.of("a"),
              Track.Id.of("b"));
    });
  }

  @Test
  void oneTrackThatAllShareIsEnough() {
    assertThat(withSlot()
            .at("09:00", "room-1", talkOn("first", "a", "b"))
            .at("10:00", "room-1", talkOn("second", "a"))
            .at("11:00", "room-1", talkOn("third", "c", "a"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void eachFurtherSetOfTracksCountsInWhateverOrder() {
    assertThat(withSlot()
            .at("09:00", "room-1", talkOn("first", "a", "b"))
            .at("10:00", "room-1", talkOn("second", "b", "a"))
            .at("10:30", "room-1", talkOn("third", "b", "c"))
            .at("11:00", "room-1", talkOn("fourth", "c", "a"))
            .check(rule))
        .extracting(Finding::penalty)
        .containsExactly(2L);
  }

  @Test
  void onlyWhatLiesWithinTheSlotIsLookedAt() {
    assertThat(withSlot()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("08:59", "room-1", talkOn("early", "b"))
            .at("11:01", "room-1", talkOn("late", "b"))
            .check(rule))
        .isEmpty();
    assertThat(withSlot()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("11:00", "room-1", talkOn("last", "b"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void otherSlotsAndRoomsMayHoldOtherTracks() {
    assertThat(withSlots("09:00/12:00", "14:00/18:00")
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("09:00", "room-2", talkOn("second", "b"))
            .at("14:00", "room-1", talkOn("third", "c"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void slotsThatBeginTogetherAreApartIfOneEndsEarlier() {
    assertThat(withSlots("09:00/12:00", "09:00/10:00")
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void eachRoomOfASessionIsLookedAt() {
    assertThat(withSlot()
            .at("09:00", List.of("room-1", "room-2"), talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .at("10:00", "room-2", talkOn("third", "c"))
            .check(rule))
        .hasSize(2);
  }

  @Test
  void ofABlockItsPartsCount() {
    assertThat(withSlot()
            .at("09:00", "room-1", block("sector", 2).addTrack("a"))
            .at("09:00", "", talkOn("first", "b").partOf("sector"))
            .at("10:00", "", talkOn("second", "b").partOf("sector"))
            .check(rule))
        .isEmpty();
    assertThat(withSlot()
            .at("09:00", "room-1", block("sector", 2).addTrack("a"))
            .at("09:00", "", talkOn("first").partOf("sector"))
            .at("11:00", "room-1", talkOn("third", "b"))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void nothingIsSaidWithoutSlotsTracksOrRooms() {
    assertThat(withoutSlots()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("10:00", "room-1", talkOn("second", "b"))
            .check(rule))
        .isEmpty();
    assertThat(withSlot()
            .at("09:00", "room-1", talkOn("first", "a"))
            .at("09:00", "", talkOn("online", "b"))
            .at("10:00", "room-1", talkOn("untracked"))
            .at("10:00", "room-1", talkOn("coffee", "b").kind(SessionKind.BREAK))
            .at("11:00", "room-1", talkOn("gone", "b").status(Session.Status.CANCELLED))
            .session(talkOn("unplaced", "b"))
            .check(rule))
        .isEmpty();
  }
}
