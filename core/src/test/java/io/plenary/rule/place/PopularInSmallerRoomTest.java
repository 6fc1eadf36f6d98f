package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopularInSmallerRoomTest {

  private final Rule rule = new PopularInSmallerRoom();

  @Test
  void theMorePopularTalkInTheSmallerRoomIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("paper").popularity(10))
        .at("09:30", "room-2", talk("star").popularity(11));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Star”, Tuesday 19 November 09:30–10:30, is more in demand than “Paper”, Tuesday 19 November"
                + " 09:00–10:00, and has fewer seats: 40 in Room 2 against 100 in Room 1.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(
            Session.Id.of("star"),
            Session.Id.of("paper"),
            Room.Id.of("room-2"),
            Room.Id.of("room-1"));
  }

  @Test
  void whichOfTheTwoComesFirstOnTheAgendaDoesNotMatter() {
    assertThat(Conference.withTwoRooms()
            .at("09:30", "room-2", talk("star").popularity(11))
            .at("09:00", "room-1", talk("paper").popularity(10))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects()).startsWith(Session.Id.of("star")));
  }

  @Test
  void seatsOfAllRoomsCountTogether() {
    assertThat(Conference.withTwoRooms()
            .room(room("hall", "Hall").capacity(140))
            .at("09:00", List.of("room-1", "room-2"), talk("star").popularity(11))
            .at("09:00", "hall", talk("as-many").popularity(10))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aRoomThatBothHaveIsNamedOnce() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("star").popularity(11))
            .at("09:00", List.of("room-1", "room-2"), talk("paper").popularity(10))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .endsWith(Room.Id.of("room-1"), Room.Id.of("room-2"))
            .hasSize(4));
  }

  @Test
  void theOtherWayRoundAsPopularOrOneAfterTheOtherIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("star").popularity(11))
            .at("09:00", "room-2", talk("paper").popularity(10))
            .at("10:00", "room-1", talk("one").popularity(10))
            .at("10:00", "room-2", talk("other").popularity(10))
            .at("11:00", "room-2", talk("later").popularity(99))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesAndPartsOfEachOtherAreLeftAlone() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("paper").popularity(10))
            .at("09:00", "room-2", talk("concert").popularity(11).kind(SessionKind.SOCIAL))
            .at("11:00", "room-1", block("sector", 1).popularity(1))
            .at("11:00", "room-2", talk("part").partOf("sector").popularity(2))
            .check(rule))
        .isEmpty();
  }

  @Test
  void nothingIsSaidOfWhatIsNotKnown() {
    assertThat(Conference.withTwoRooms()
            .room(room("hall", "Hall"))
            .at("09:00", "room-1", talk("paper").popularity(10))
            .at("09:00", "hall", talk("capacity-unknown").popularity(11))
            .at("09:00", "room-2", talk("popularity-unknown"))
            .at("09:00", "", talk("no-room").popularity(12))
            .check(rule))
        .isEmpty();
  }
}
