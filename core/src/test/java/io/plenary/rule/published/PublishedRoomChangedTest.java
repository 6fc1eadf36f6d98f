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

class PublishedRoomChangedTest {

  private static final Session.Id KEYNOTE = Session.Id.of("keynote");
  private static final Room.Id ROOM_1 = Room.Id.of("room-1");
  private static final Room.Id ROOM_2 = Room.Id.of("room-2");

  private final Agenda published = Conference.withTwoRooms()
      .at("09:00", "room-1", talk("keynote"))
      .at("13:00", "room-1", block("sector", 3))
      .inBlock(0, talk("first").partOf("sector"))
      .at("14:00", "", talk("second").partOf("sector"))
      .at("15:00", "room-1", talk("third").partOf("sector"))
      .at("16:00", "room-2", block("evening", 2))
      .build();

  private static List<Finding> check(Agenda before, Agenda now) {
    PublishedRoomChanged rule = new PublishedRoomChanged(new Published(before));
    return Rules.none().with(rule).check(now).findings();
  }

  private List<String> moved(Agenda now) {
    return check(published, now).stream().map(f -> f.subjects().get(0).value()).toList();
  }

  private Agenda placed(String session, String time, String... rooms) {
    return published.toBuilder()
        .place(session, List.of(rooms), "2024-11-19T" + time)
        .build();
  }

  @Test
  void anotherRoomIsFound() {
    assertThat(check(published, placed("keynote", "09:30", "room-2")))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.sentence())
              .isEqualTo(
                  "“Keynote”, Tuesday 19 November 09:30–10:30, was announced for Room 1 and is"
                      + " now in Room 2.");
          assertThat(finding.level()).isEqualTo(Level.SOFT);
          assertThat(finding.subjects()).containsExactly(KEYNOTE, ROOM_2);
        });
  }

  @Test
  void oneRoomMoreAndNoRoomAreFound() {
    Agenda inBoth = placed("keynote", "09:00", "room-2", "room-1");
    Agenda inNone = placed("keynote", "09:00");

    assertThat(check(published, inBoth))
        .extracting(Finding::sentence)
        .containsExactly(
            "“Keynote”, Tuesday 19 November 09:00–10:00, was announced for Room 1 and is"
                + " now in Room 2 and Room 1.");
    assertThat(check(published, inNone))
        .extracting(Finding::sentence)
        .containsExactly(
            "“Keynote”, Tuesday 19 November 09:00–10:00, was announced for Room 1 and is"
                + " now in no room.");
    assertThat(check(inNone, published))
        .extracting(Finding::sentence)
        .containsExactly("“Keynote”, Tuesday 19 November 09:00–10:00, was announced for no room and"
            + " is now in Room 1.");
  }

  @Test
  void theOrderOfTheRoomsAndTheTimeDoNotMatter() {
    Agenda before = placed("keynote", "09:00", "room-1", "room-2");
    Agenda now = placed("keynote", "10:00", "room-2", "room-1");

    assertThat(check(before, now)).isEmpty();
  }

  @Test
  void whatIsPlacedInOneOfTheTwoOnlyIsFine() {
    assertThat(moved(published.withoutPlacement(KEYNOTE))).isEmpty();
    assertThat(check(published.withoutPlacement(KEYNOTE), published)).isEmpty();
  }

  @Test
  void whatWasPinnedIsLeftToPinnedMoved() {
    Placement pinned = published.timetable().placementOf(KEYNOTE).orElseThrow().pin();
    Agenda before = published.withPlacement(KEYNOTE, pinned);

    assertThat(check(before, placed("keynote", "09:00", "room-2"))).isEmpty();
  }

  @Test
  void aPartThatDeclaresNoRoomMovesWithItsBlock() {
    assertThat(moved(placed("sector", "13:00", "room-2"))).containsExactly("sector");
  }

  @Test
  void aPartThatMovesByItselfIsFound() {
    assertThat(moved(published.withPlacement(
            Session.Id.of("first"), Placement.inBlock(Duration.ZERO, ROOM_2))))
        .containsExactly("first");
    assertThat(moved(placed("sector", "13:00", "room-2").toBuilder()
            .place("first", List.of("room-1"), "2024-11-19T13:00")
            .place("third", List.of(), "2024-11-19T15:00")
            .build()))
        .containsExactly("sector", "third");
    assertThat(moved(published.withSession(talk("first").partOf("evening").build())))
        .containsExactly("first");
  }

  @Test
  void aPartIsToldOfWhereItsBlockIsNot() {
    Session.Id line = Session.Id.of("line");
    Agenda before = published
        .withSession(talk("line").build())
        .withSession(block("sector", 3).partOf("line").build())
        .withPlacement(Session.Id.of("sector"), Placement.inBlock(Duration.ZERO, ROOM_1));
    Agenda now =
        before.withPlacement(Session.Id.of("sector"), Placement.inBlock(Duration.ZERO, ROOM_2));

    assertThat(check(before, now))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("second"));
    Placement placed = published.timetable().placementOf(KEYNOTE).orElseThrow();
    assertThat(check(before.withPlacement(line, placed), now))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("second"));
    assertThat(check(before, now.withPlacement(line, placed)))
        .extracting(finding -> finding.subjects().get(0))
        .containsExactly(Session.Id.of("second"));
  }
}
