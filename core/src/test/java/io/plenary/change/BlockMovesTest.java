package io.plenary.change;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.time.WallClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A block that moves with its parts is told once, and programs see each. */
class BlockMovesTest {

  private static final Session.Id SECTOR = Session.Id.of("sector");
  private static final Session.Id BY_OFFSET = Session.Id.of("by-offset");
  private static final Session.Id BY_CLOCK = Session.Id.of("by-clock");
  private static final Session.Id ELSEWHERE = Session.Id.of("elsewhere");

  /** A sector from 09:00 in Room 1 with three parts, one of them in Room 2. */
  private final Agenda published = Conference.withTwoRooms()
      .room(room("room-3", "Room 3"))
      .at("09:00", "room-1", block("sector", 3))
      .at("10:00", "", talk("by-clock").partOf("sector"))
      .at("11:00", "room-2", talk("elsewhere").partOf("sector"))
      .session(talk("by-offset").partOf("sector"))
      .build()
      .withPlacement(BY_OFFSET, Placement.inBlock(Duration.ZERO));

  private static Placement at(String start, String... rooms) {
    Room.Id[] ids = Arrays.stream(rooms).map(Room.Id::of).toArray(Room.Id[]::new);
    return Placement.at(WallClock.parse("2024-11-19T" + start, ZoneId.of("Europe/Paris")), ids);
  }

  private Agenda with(String sector, String byClock, String elsewhere, String room) {
    return published
        .withPlacement(SECTOR, at(sector, room))
        .withPlacement(BY_CLOCK, at(byClock))
        .withPlacement(ELSEWHERE, at(elsewhere, "room-2"));
  }

  private List<SessionChange.Moved> moves(Agenda revised) {
    return AgendaDiff.between(published, revised).sessions(SessionChange.Moved.class);
  }

  private static Optional<Session.Id> with(List<SessionChange.Moved> moves, Session.Id session) {
    return moves.stream()
        .filter(move -> move.session().id().equals(session))
        .findFirst()
        .orElseThrow()
        .with();
  }

  private static List<String> told(AgendaDiff diff) {
    return diff.releaseNotes().lines().filter(line -> line.startsWith("  - ")).toList();
  }

  @Test
  void partsByOffsetAndByClockGoWithIt() {
    Agenda revised = with("14:00", "15:00", "16:00", "room-1");

    List<SessionChange.Moved> moves = moves(revised);

    assertThat(moves).hasSize(4);
    assertThat(with(moves, SECTOR)).isEmpty();
    assertThat(with(moves, BY_OFFSET)).contains(SECTOR);
    assertThat(with(moves, BY_CLOCK)).contains(SECTOR);
    assertThat(with(moves, ELSEWHERE)).contains(SECTOR);
    assertThat(told(AgendaDiff.between(published, revised)))
        .containsExactly("  - “Sector” moves with its 3 parts from Tuesday 19 November 09:00–12:00"
            + " to Tuesday 19 November 14:00–17:00, in Room 1.");
  }

  @Test
  void aPartThatShiftsOtherwiseIsToldByItself() {
    Agenda revised = with("14:00", "15:30", "16:00", "room-1");

    List<SessionChange.Moved> moves = moves(revised);

    assertThat(with(moves, BY_CLOCK)).isEmpty();
    assertThat(with(moves, ELSEWHERE)).contains(SECTOR);
    assertThat(told(AgendaDiff.between(published, revised)))
        .containsExactly(
            "  - “Sector” moves with 2 of its 3 parts from Tuesday 19 November 09:00–12:00 to"
                + " Tuesday 19 November 14:00–17:00, in Room 1.",
            "  - “By-clock” moves from Tuesday 19 November 10:00–11:00 to Tuesday 19 November"
                + " 15:30–16:30, in Room 1.");
  }

  @Test
  void partsInTheRoomOfTheBlockFollowItToAnother() {
    List<SessionChange.Moved> moves = moves(with("09:00", "10:00", "11:00", "room-3"));

    assertThat(moves)
        .extracting(move -> move.session().id())
        .containsExactly(SECTOR, BY_OFFSET, BY_CLOCK);
    assertThat(with(moves, BY_OFFSET)).contains(SECTOR);
    assertThat(with(moves, BY_CLOCK)).contains(SECTOR);
  }

  @Test
  void aPartElsewhereShiftsAlongWhereverTheBlockGoes() {
    List<SessionChange.Moved> moves = moves(with("14:00", "15:00", "16:00", "room-3"));

    assertThat(with(moves, ELSEWHERE)).contains(SECTOR);
  }

  @Test
  void aPartThatLeavesTheRoomOrStaysInItWhenTheBlockLeavesIsTold() {
    Agenda apart = with("14:00", "15:00", "16:00", "room-3");

    assertThat(with(moves(apart.withPlacement(BY_CLOCK, at("15:00", "room-1"))), BY_CLOCK))
        .isEmpty();
    assertThat(with(moves(apart.withPlacement(BY_CLOCK, at("15:00", "room-2"))), BY_CLOCK))
        .isEmpty();
    assertThat(with(moves(apart.withPlacement(ELSEWHERE, at("16:00", "room-3"))), ELSEWHERE))
        .isEmpty();
  }

  @Test
  void aPartInOneOfTheRoomsOfABlockThatStaysInThemGoesAlong() {
    Agenda both = published
        .withPlacement(SECTOR, at("09:00", "room-1", "room-2"))
        .withoutPlacement(BY_CLOCK)
        .withoutPlacement(BY_OFFSET);
    Agenda later = both.withPlacement(SECTOR, at("10:00", "room-1", "room-2"))
        .withPlacement(ELSEWHERE, at("12:00", "room-2"));

    List<SessionChange.Moved> moves =
        AgendaDiff.between(both, later).sessions(SessionChange.Moved.class);

    assertThat(with(moves, ELSEWHERE)).contains(SECTOR);
  }

  @Test
  void partsLoseTheirPlaceWithTheBlockAndAreToldWhenTheyGetOne() {
    Agenda unplaced =
        published.withoutPlacement(SECTOR).withoutPlacement(BY_CLOCK).withoutPlacement(ELSEWHERE);

    List<SessionChange.Moved> lost = moves(unplaced);
    List<SessionChange.Moved> got =
        AgendaDiff.between(unplaced, published).sessions(SessionChange.Moved.class);

    assertThat(lost).hasSize(4);
    assertThat(with(lost, BY_OFFSET)).contains(SECTOR);
    assertThat(with(lost, BY_CLOCK)).contains(SECTOR);
    assertThat(told(AgendaDiff.between(published, unplaced)))
        .containsExactly("  - “Sector”, Tuesday 19 November 09:00–12:00 in Room 1, has lost its"
            + " place on the timetable with its 3 parts.");
    assertThat(got).hasSize(4).allMatch(move -> move.with().isEmpty());
  }

  @Test
  void aPartThatKeepsItsTimeWhenTheBlockLosesItsIsNoMove() {
    List<SessionChange.Moved> moves = moves(published.withoutPlacement(SECTOR));

    assertThat(moves)
        .extracting(move -> move.session().id())
        .containsExactly(SECTOR, BY_OFFSET, BY_CLOCK);
    assertThat(with(moves, BY_CLOCK)).isEmpty();
  }

  @Test
  void aPartOfAnotherBlockThanBeforeIsToldByItself() {
    Agenda revised = with("14:00", "15:00", "16:00", "room-1");
    Agenda joined = published.withSession(
        published.session(ELSEWHERE).orElseThrow().withPartOf(Optional.empty()));

    List<SessionChange.Moved> moves =
        AgendaDiff.between(joined, revised).sessions(SessionChange.Moved.class);

    assertThat(with(moves, BY_CLOCK)).contains(SECTOR);
    assertThat(with(moves, ELSEWHERE)).isEmpty();
  }

  @Test
  void onePartIsCalledThePart() {
    Agenda one = published.withoutSession(BY_CLOCK).withoutSession(ELSEWHERE);

    assertThat(told(AgendaDiff.between(one, one.withPlacement(SECTOR, at("09:00", "room-3")))))
        .containsExactly("  - “Sector”, Tuesday 19 November 09:00–12:00, moves with its part from"
            + " Room 1 to Room 3.");
  }
}
