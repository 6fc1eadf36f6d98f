package io.plenary.rule.place;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.shape.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnaroundTest {

  private final Rule rule = new Turnaround();

  @Test
  void tooLittleTimeInARoomIsFound() {
    Conference conference = Conference.withTwoRooms()
        .at("10:05", "room-1", talk("keynote"))
        .at("09:00", "room-1", talk("opening"));

    assertThat(conference.sentences(rule))
        .containsExactly(
            "To get Room 1 ready for “Keynote”, Tuesday 19 November 10:05–11:05, after “Opening”, Tuesday"
                + " 19 November 09:00–10:00, one has 5 minutes, and should have at least 10 minutes.");
    assertThat(conference.check(rule).get(0).subjects())
        .containsExactly(Session.Id.of("keynote"), Session.Id.of("opening"), Room.Id.of("room-1"));
  }

  @Test
  void sessionsThatTouchHaveNoTime() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", List.of("room-1", "room-2"), talk("opening"))
            .at("10:00", List.of("room-2", "room-1"), talk("keynote"))
            .sentences(rule))
        .singleElement()
        .asString()
        .startsWith("To get Room 1 and Room 2 ready for “Keynote”")
        .endsWith("one has no time, and should have at least 10 minutes.");
  }

  @Test
  void justEnoughTimeAnotherRoomOrAnOverlapIsFine() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("10:10", "room-1", talk("keynote"))
            .at("10:00", "room-2", talk("beside"))
            .at("10:30", "room-2", talk("overlap"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void interludesNeedNoTurnaround() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("opening"))
            .at("10:00", "room-1", talk("lunch").kind(SessionKind.MEAL))
            .at("11:00", "room-1", talk("keynote"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void partsOfOneBlockNeedNoneOverWhateverSteps() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", block("day", 4))
            .at("09:00", "", talk("first").partOf("day"))
            .at("10:00", "", block("inner", 1).partOf("day"))
            .at("10:00", "", talk("deep").partOf("inner"))
            .check(rule))
        .isEmpty();
  }

  @Test
  void twoBlocksAreToldOnceAndNotForTheirParts() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", block("one", 2))
        .at("10:00", "", talk("last").partOf("one"))
        .at("11:00", "room-1", block("two", 2))
        .at("11:00", "", talk("first").partOf("two"));

    assertThat(conference.check(rule))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.subjects()).startsWith(Session.Id.of("one"), Session.Id.of("two")));
  }

  @Test
  void partsOfBlocksThatAreNotCloseAreLookedAtThemselves() {
    assertThat(Conference.withTwoRooms()
            .session(block("unplaced", 2))
            .at("09:00", "room-1", talk("last").partOf("unplaced"))
            .at("10:00", "room-1", talk("lunch").kind(SessionKind.MEAL).duration(Duration.ZERO))
            .at("10:00", "room-2", block("group", 2))
            .at("10:00", "room-1", talk("first").partOf("group"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("last"), Session.Id.of("first")));
  }

  @Test
  void whatIsSaidAtAReceptionIsLookedAtThoughTheReceptionIsNot() {
    assertThat(Conference.withTwoRooms()
            .at("09:00", "room-1", talk("reception").kind(SessionKind.RECEPTION))
            .at("09:00", "", talk("toast").partOf("reception"))
            .at("10:00", "room-1", talk("keynote"))
            .check(rule))
        .singleElement()
        .satisfies(finding -> assertThat(finding.subjects())
            .startsWith(Session.Id.of("toast"), Session.Id.of("keynote")));
  }

  @Test
  void theTimeCanBeSet() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("opening"))
        .at("10:30", "room-1", talk("keynote"))
        .at("11:30", "room-1", talk("closing"));

    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ofMinutes(31)))))
        .hasSize(2);
    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ofMinutes(30)))))
        .hasSize(1);
    assertThat(conference.check(rule.with(rule.options().with("least", Duration.ZERO))))
        .isEmpty();
  }

  @Test
  void overMidnightIsNoExcuse() {
    assertThat(Conference.withTwoRooms()
            .at("23:00", "room-1", talk("concert"))
            .at("2024-11-20T00:09", "room-1", talk("cleaning"))
            .check(rule))
        .hasSize(1);
  }
}
