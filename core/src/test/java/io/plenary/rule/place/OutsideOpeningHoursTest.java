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
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutsideOpeningHoursTest {

  private final Rule rule = new OutsideOpeningHours();

  private static Room.Builder elsewhere() {
    return room("castle", "Castle")
        .place(
            new Place(Optional.of(Text.of("Prague Castle")), Optional.empty(), Optional.empty()));
  }

  private static Conference open() {
    return Conference.withTwoRooms()
        .room(elsewhere())
        .room(room("annex", "Annex").place(Place.building("Annex")))
        .saying(agenda -> agenda
            .addOpeningHours("2024-11-19T08:00/2024-11-19T12:00")
            .addOpeningHours("2024-11-19T12:00/2024-11-19T18:00"));
  }

  @Test
  void aTalkAfterTheHouseHasClosedIsFound() {
    Conference conference = open().at("17:30", "room-1", talk("closing"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "“Closing”, Tuesday 19 November 17:30–18:30, is in Room 1, and the house is closed on Tuesday"
                + " 19 November 18:00–18:30.");
    assertThat(conference.check(rule).get(0).subjects()).containsExactly(Session.Id.of("closing"));
  }

  @Test
  void aTalkBeforeItOpensIsFoundInAnyBuilding() {
    assertThat(open()
            .at("07:30", "annex", talk("early"))
            .at("06:30", "room-1", talk("before"))
            .sentences(rule))
        .containsExactly(
            "“Early”, Tuesday 19 November 07:30–08:30, is in Annex, and the house is closed on Tuesday 19"
                + " November 07:30–08:00.",
            "“Before”, Tuesday 19 November 06:30–07:30, is in Room 1, and the house is closed on Tuesday"
                + " 19 November 06:30–07:30.");
  }

  @Test
  void hoursThatTouchAreOneAndTheirEndsBelongToThem() {
    assertThat(open()
            .at("11:30", "room-1", talk("lunch"))
            .at("08:00", "room-1", talk("first"))
            .at("17:00", "room-1", talk("last"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void whatIsElsewhereOrNowhereIsFine() {
    assertThat(open()
            .at("20:00", "castle", talk("dinner"))
            .at("20:00", List.of("room-1", "castle"), talk("both"))
            .at("20:00", "", talk("walk"))
            .session(talk("unplaced"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void aHouseWithoutHoursIsAlwaysOpen() {
    assertThat(Conference.withTwoRooms().at("03:00", "room-1", talk("night")).check(rule))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfABlockIsNotSaidOfItsPartsAgain() {
    assertThat(open()
            .at("18:00", "room-1", block("sector", 2))
            .at("18:00", "", talk("inside").partOf("sector"))
            .at("18:00", "room-2", talk("declares").partOf("sector"))
            .at("19:30", "", talk("longer").partOf("sector"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("sector"), Session.Id.of("longer"));
  }

  @Test
  void aPartInTheHouseIsLookedAtItselfIfItsBlockIsNot() {
    assertThat(open()
            .at("18:00", "", block("groups", 1).kind(SessionKind.PARALLEL_BLOCK))
            .at("18:00", "room-1", talk("first").partOf("groups"))
            .at("18:00", "castle", block("tour", 1))
            .at("18:00", "room-2", talk("start").partOf("tour"))
            .check(rule))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("first"), Session.Id.of("start"));
  }
}
