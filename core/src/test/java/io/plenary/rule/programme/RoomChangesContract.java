package io.plenary.rule.programme;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules that keep sessions which belong together in their rooms have in common. */
abstract class RoomChangesContract {

  private final Rule rule;

  /**
   * A contract.
   *
   * @param rule the rule
   */
  RoomChangesContract(Rule rule) {
    this.rule = rule;
  }

  /** {@return the session, belonging together with all others that are passed here} */
  abstract Session.Builder online(Session.Builder session);

  Conference withTwoRooms() {
    return Conference.withTwoRooms();
  }

  @Test
  void aSecondRoomOnOneDayIsFound() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", online(talk("first")))
        .at("10:00", "room-1", online(talk("second")))
        .at("11:00", "room-2", online(talk("third")))
        .at("12:00", "room-1", online(talk("fourth")));

    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(1);
      assertThat(finding.subjects())
          .startsWith(
              Session.Id.of("first"),
              Session.Id.of("third"),
              Room.Id.of("room-1"),
              Room.Id.of("room-2"));
    });
  }

  @Test
  void eachFurtherSetOfRoomsCountsInWhateverOrder() {
    Conference conference = withTwoRooms()
        .at("09:00", "room-1", online(talk("first")))
        .at("10:00", List.of("room-1", "room-2"), online(talk("second")))
        .at("11:00", List.of("room-2", "room-1"), online(talk("third")))
        .at("12:00", "room-2", online(talk("fourth")));

    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.penalty()).isEqualTo(2);
      assertThat(finding.subjects())
          .startsWith(Session.Id.of("first"), Session.Id.of("second"), Session.Id.of("fourth"));
    });
  }

  @Test
  void oneRoomADayIsFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", online(talk("first")))
            .at("10:00", "room-1", online(talk("second")))
            .at("2024-11-20T09:00", "room-2", online(talk("third")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void daysAreThoseOfTheConference() {
    Conference conference = withTwoRooms()
        .at("23:00", "room-1", online(talk("first")))
        .at("2024-11-20T00:30", "room-2", online(talk("second")));

    assertThat(conference.check(rule)).isEmpty();
    Agenda untilFour =
        conference.build().toBuilder().dayStart(LocalTime.of(4, 0)).build();
    assertThat(Rules.none().with(rule).check(untilFour).findings()).hasSize(1);
  }

  @Test
  void interludesAndSessionsWithoutARoomOrAPlaceAreFine() {
    assertThat(withTwoRooms()
            .at("09:00", "room-1", online(talk("first")))
            .at("10:00", "", online(talk("online")))
            .at("11:00", "room-2", online(talk("coffee")).kind(SessionKind.BREAK))
            .at("12:00", "room-2", online(talk("cancelled")).status(Session.Status.CANCELLED))
            .at("13:00", "room-2", talk("other"))
            .session(online(talk("unplaced")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsGoWithTheirBlockWhereThatBelongsToItToo() {
    assertThat(withTwoRooms()
            .at("09:00", List.of("room-1", "room-2"), online(block("sector", 2)))
            .at("09:00", "room-1", online(talk("first")).partOf("sector"))
            .at("10:00", "room-2", online(talk("second")).partOf("sector"))
            .check(rule))
        .isEmpty();
    assertThat(withTwoRooms()
            .at("09:00", List.of("room-1", "room-2"), block("sector", 2))
            .at("09:00", "room-1", online(talk("first")).partOf("sector"))
            .at("10:00", "room-2", online(talk("second")).partOf("sector"))
            .check(rule))
        .hasSize(1);
  }
}
