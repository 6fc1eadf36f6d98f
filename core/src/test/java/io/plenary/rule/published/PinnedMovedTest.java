package io.plenary.rule.published;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinnedMovedTest {

  private final Agenda published = pin(
      Conference.withTwoRooms()
          .at("09:00", "room-1", talk("keynote"))
          .at("13:00", "room-1", block("sector", 2))
          .inBlock(0, talk("first").partOf("sector"))
          .at("16:00", "", talk("walk"))
          .build(),
      "keynote",
      "first",
      "walk");

  private static Agenda pin(Agenda agenda, String... ids) {
    Agenda pinned = agenda;
    for (String id : ids) {
      Session.Id session = Session.Id.of(id);
      Placement placement = agenda.timetable().placementOf(session).orElseThrow();
      pinned = pinned.withPlacement(session, placement.pin());
    }
    return pinned;
  }

  private List<Finding> check(Agenda now) {
    PinnedMoved rule = new PinnedMoved(new Published(published));
    return Rules.none().with(rule).check(now).findings();
  }

  private List<String> sentences(Agenda now) {
    return check(now).stream().map(Finding::sentence).toList();
  }

  private Agenda placed(String session, String time, String... rooms) {
    return published.toBuilder()
        .place(session, List.of(rooms), "2024-11-19T" + time)
        .build();
  }

  @Test
  void anotherTimeIsFound() {
    Agenda now = placed("keynote", "09:01", "room-1");

    assertThat(sentences(now))
        .containsExactly(
            "“Keynote” was pinned to Tuesday 19 November 09:00–10:00 in Room 1; its time is now Tuesday"
                + " 19 November 09:01–10:01, its place Room 1.");
    assertThat(check(now)).singleElement().satisfies(finding -> {
      assertThat(finding.level()).isEqualTo(Level.HARD);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("keynote"));
    });
  }

  @Test
  void otherRoomsAreFound() {
    assertThat(sentences(placed("keynote", "09:00", "room-1", "room-2")))
        .singleElement()
        .asString()
        .endsWith("09:00–10:00, its place Room 1 and Room 2.");
    assertThat(sentences(placed("keynote", "09:00")))
        .singleElement()
        .asString()
        .endsWith("09:00–10:00, its place open.");
    assertThat(sentences(placed("walk", "16:00", "room-1")))
        .singleElement()
        .asString()
        .contains("was pinned to Tuesday 19 November 16:00–17:00 in no room;");
  }

  @Test
  void whatIsTakenOffTheTimetableIsFound() {
    assertThat(sentences(published.withoutPlacement(Session.Id.of("keynote"))))
        .containsExactly(
            "“Keynote” was pinned to Tuesday 19 November 09:00–10:00 in Room 1; its time is now open,"
                + " its place open.");
  }

  @Test
  void whatStaysIsFineThoughItIsNoLongerPinnedOrLonger() {
    Agenda now = placed("keynote", "09:00", "room-1");

    assertThat(check(published)).isEmpty();
    assertThat(
            check(now.withSession(talk("keynote").duration(Duration.ofHours(2)).build())))
        .isEmpty();
  }

  @Test
  void whatWasNotPinnedMayMove() {
    Agenda unpinned =
        Conference.withTwoRooms().at("09:00", "room-1", talk("keynote")).build();
    PinnedMoved rule = new PinnedMoved(new Published(unpinned));
    Agenda now =
        pin(unpinned.toBuilder().place("keynote", "room-2", "2024-11-20T09:00").build(), "keynote");

    assertThat(Rules.none().with(rule).check(now).findings()).isEmpty();
  }

  @Test
  void aPartMovesWithItsBlock() {
    assertThat(check(placed("sector", "14:00", "room-2"))).isEmpty();
    assertThat(check(published.withoutPlacement(Session.Id.of("sector")))).isEmpty();
  }

  @Test
  void aPartThatMovesWithinItsBlockIsFound() {
    assertThat(sentences(published.withPlacement(
            Session.Id.of("first"), Placement.inBlock(Duration.ofMinutes(30)))))
        .singleElement()
        .asString()
        .endsWith("its time is now Tuesday 19 November 13:30–14:30, its place Room 1.");
    assertThat(sentences(published.withPlacement(
            Session.Id.of("first"), Placement.inBlock(Duration.ZERO, Room.Id.of("room-2")))))
        .singleElement()
        .asString()
        .endsWith("its time is now Tuesday 19 November 13:00–14:00, its place Room 2.");
    assertThat(check(published.withoutPlacement(Session.Id.of("first")))).hasSize(1);
  }
}
