package io.plenary.rule.wish;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules about rooms that are not wanted have in common; each says how unwanted they are. */
abstract class UnwantedRoomContract {

  private final Rule rule;
  private final Level level;

  /**
   * A contract.
   *
   * @param rule the rule
   * @param level its level
   */
  UnwantedRoomContract(Rule rule, Level level) {
    this.rule = rule;
    this.level = level;
  }

  /** {@return wishes that say no to these} */
  abstract Preferences not(String... rooms);

  @Test
  void aRoomThatIsNotWantedIsFound() {
    Conference conference =
        Conference.withTwoRooms().at("09:00", "room-2", talk("opening").preferences(not("room-2")));

    assertThat(conference.check(rule)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(level);
      assertThat(finding.subjects())
          .containsExactly(Session.Id.of("opening"), Room.Id.of("room-2"));
    });
  }

  @Test
  void anotherRoomOrNoneIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening").preferences(not("room-2")))
            .at("09:00", "", talk("online").preferences(not("room-2")))
            .check(rule))
        .isEmpty();
  }

  @Test
  void severalRoomsAreToldAtOnceAndOnlyThoseThatAreMeant() {
    assertThat(Conference.withTwoRooms()
            .room(Conference.room("hall", "Hall"))
            .at(
                "09:00",
                List.of("room-2", "hall", "room-1"),
                talk("opening").preferences(not("room-1", "room-2")))
            .sentences(rule))
        .singleElement()
        .asString()
        .contains("is in Room 2 and Room 1, ");
  }

  @Test
  void aPersonWhoMustBePresentIsHeardToo() {
    Conference conference = Conference.withTwoRooms()
        .person(person("clark", "Ms", "Cleo Clark").preferences(not("room-1")))
        .at("09:00", "room-1", talk("opening").addParticipation(speaks("clark")));

    assertThat(conference.sentences(rule))
        .singleElement()
        .asString()
        .contains("is in Room 1, ", "Ms Cleo Clark");
    assertThat(conference.check(rule))
        .extracting(Finding::subjects)
        .containsExactly(
            List.of(Session.Id.of("opening"), Room.Id.of("room-1"), Person.Id.of("clark")));
  }

  @Test
  void aPartIsInTheRoomOfItsBlock() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", Conference.block("sector", 2))
            .at("09:00", "", talk("first").partOf("sector").preferences(not("room-1")))
            .check(rule))
        .hasSize(1);
  }

  @Test
  void nothingIsSaidOfASessionThatIsNotPlacedOrNotHeld() {
    assertThat(Conference.withTwoRooms()
            .session(talk("unplaced").preferences(not("room-1")))
            .at(
                "09:00",
                "room-1",
                talk("cancelled").status(Session.Status.CANCELLED).preferences(not("room-1")))
            .check(rule))
        .isEmpty();
  }
}
