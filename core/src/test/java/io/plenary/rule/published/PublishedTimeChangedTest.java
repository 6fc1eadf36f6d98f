package io.plenary.rule.published;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTimeChangedTest {

  private final Agenda published = Conference.withTwoRooms()
      .room(Conference.room("london", "London").zone(ZoneId.of("Europe/London")))
      .at("09:00", "room-1", talk("keynote"))
      .at("13:00", "room-1", block("sector", 2))
      .inBlock(0, talk("first").partOf("sector"))
      .at("14:00", "", talk("second").partOf("sector"))
      .at("16:00", "room-1", block("evening", 2))
      .session(talk("unplaced"))
      .at("16:00", "room-2", talk("gone").status(Session.Status.CANCELLED))
      .build();

  private List<Finding> check(Agenda now) {
    PublishedTimeChanged rule = new PublishedTimeChanged(new Published(published));
    return Rules.none().with(rule).check(now).findings();
  }

  private List<String> moved(Agenda now) {
    return check(now).stream().map(f -> f.subjects().get(0).value()).toList();
  }

  private Agenda placed(String session, String room, String time) {
    return published.toBuilder().place(session, room, "2024-11-19T" + time).build();
  }

  @Test
  void anotherTimeIsFound() {
    assertThat(check(placed("keynote", "room-1", "10:30"))).singleElement().satisfies(finding -> {
      assertThat(finding.sentence())
          .isEqualTo("“Keynote” was announced for Tuesday 19 November 09:00–10:00; its time is now"
              + " Tuesday 19 November 10:30–11:30.");
      assertThat(finding.level()).isEqualTo(Level.MEDIUM);
      assertThat(finding.subjects()).containsExactly(Session.Id.of("keynote"));
    });
  }

  @Test
  void whatIsNoLongerPlacedIsFound() {
    assertThat(check(published.withoutPlacement(Session.Id.of("keynote"))))
        .extracting(Finding::sentence)
        .containsExactly("“Keynote” was announced for Tuesday 19 November 09:00–10:00; its time is"
            + " now open.");
  }

  @Test
  void anotherRoomAnotherLengthAndAnotherClockAreNoOtherTime() {
    assertThat(check(published)).isEmpty();
    assertThat(check(placed("keynote", "london", "08:00"))).isEmpty();
    assertThat(check(published.withSession(
            talk("keynote").duration(Duration.ofMinutes(5)).build())))
        .isEmpty();
  }

  @Test
  void whatWasNotAnnouncedMayBePlaced() {
    Agenda now = placed("unplaced", "room-1", "09:00");

    assertThat(check(now)).isEmpty();
    assertThat(check(now.withSession(talk("new").build()))).isEmpty();
    assertThat(check(placed("gone", "room-2", "17:00").withSession(talk("gone").build())))
        .isEmpty();
  }

  @Test
  void whatWasPinnedIsLeftToPinnedMoved() {
    Placement placement =
        published.timetable().placementOf(Session.Id.of("keynote")).orElseThrow();
    PublishedTimeChanged rule = new PublishedTimeChanged(
        new Published(published.withPlacement(Session.Id.of("keynote"), placement.pin())));

    assertThat(
            Rules.none().with(rule).check(placed("keynote", "room-1", "10:30")).findings())
        .isEmpty();
  }

  @Test
  void aPartThatIsPlacedByAnOffsetMovesWithItsBlock() {
    assertThat(moved(placed("sector", "room-1", "12:00"))).containsExactly("sector");
    assertThat(moved(published.withoutPlacement(Session.Id.of("sector"))))
        .containsExactly("sector");
  }

  @Test
  void aPartThatMovesByItselfIsFound() {
    assertThat(moved(placed("second", "room-1", "14:10"))).containsExactly("second");
    assertThat(moved(published.withPlacement(
            Session.Id.of("first"), Placement.inBlock(Duration.ofMinutes(5)))))
        .containsExactly("first");
    assertThat(moved(placed("first", "room-1", "13:30"))).containsExactly("first");
    assertThat(moved(published.withoutPlacement(Session.Id.of("first")))).containsExactly("first");
  }

  @Test
  void aPartThatMovesToAnotherBlockIsFound() {
    assertThat(moved(published.withSession(talk("first").partOf("evening").build())))
        .containsExactly("first");
    assertThat(
            moved(placed("first", "room-1", "17:00").withSession(talk("first").build())))
        .containsExactly("first");
  }
}
