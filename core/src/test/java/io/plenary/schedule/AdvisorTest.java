package io.plenary.schedule;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Level;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AdvisorTest {

  private static final Grid HOURLY = Grid.every(Duration.ofHours(1), List.of(range("09:00/12:00")));

  private static Advisor advisor(Agenda agenda) {
    return Scheduler.of(Rules.standard()).grid(HOURLY).advise(agenda);
  }

  private static List<String> places(List<Suggestion> suggestions) {
    return suggestions.stream().map(each -> place(each.placement())).toList();
  }

  /** Hour and room, such as {@code 9 room-1}. */
  private static String place(Placement placement) {
    ZonedDateTime start = ((Placement.At) placement.start()).moment();
    return (start.getHour() + " "
            + String.join("+", placement.rooms().stream().map(Object::toString).toList()))
        .trim();
  }

  private static Conference clash() {
    return withTwoRooms()
        .at("09:00", "room-1", talk("one").addParticipation("adams", Role.SPEAKER))
        .at("09:00", "room-1", talk("two").addParticipation("adams", Role.SPEAKER))
        .at("10:00", "room-1", talk("three"));
  }

  @Test
  void theBestPlacesComeFirstWithWhatTheyBringAndSettle() {
    Agenda agenda = clash().build();

    List<Suggestion> best = advisor(agenda).suggest(Session.Id.of("two"), 3);

    assertThat(places(best)).containsExactly("10 room-2", "11 room-1", "11 room-2");
    assertThat(best.get(1).change().gone())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("room-clash", "person-clash");
    assertThat(best.get(1).change().came()).isEmpty();
    assertThat(best.get(1).score())
        .isEqualTo(Rules.standard().check(best.get(1).takenUpIn(agenda)).score());
    assertThat(best.get(1).session()).isEqualTo(Session.Id.of("two"));
    assertThat(best.get(1))
        .hasToString(best.get(1).placement() + "\n" + best.get(1).change());
  }

  @Test
  void aPlaceThatIsNoBetterSaysWhatItWouldBring() {
    List<Suggestion> all = advisor(clash().build()).suggest(Session.Id.of("two"), 100);

    assertThat(all).hasSize(5);
    assertThat(places(all)).endsWith("9 room-2", "10 room-1").doesNotContain("9 room-1");
    Suggestion last = all.stream()
        .filter(each -> place(each.placement()).equals("10 room-1"))
        .findFirst()
        .orElseThrow();
    assertThat(last.change().came()).extracting(Finding::rule).contains("room-clash");
  }

  @Test
  void askingChangesNothing() {
    Advisor advisor = advisor(clash().build());

    List<Suggestion> first = advisor.suggest(Session.Id.of("two"), 4);
    advisor.suggest(Session.Id.of("one"), 4);

    assertThat(advisor.suggest(Session.Id.of("two"), 4)).isEqualTo(first);
  }

  @Test
  void aSessionWithoutAPlaceIsGivenOne() {
    Agenda agenda = clash().session(talk("new")).build();

    Suggestion best = advisor(agenda).suggest(Session.Id.of("new"), 1).get(0);

    assertThat(place(best.placement())).isEqualTo("9 room-2");
    assertThat(best.change().gone()).extracting(Finding::rule).contains("session-unplaced");
    assertThat(best.takenUpIn(agenda).timeOf(Session.Id.of("new"))).isPresent();
  }

  @Test
  void aPinnedSessionMayBeAskedAboutAndStaysPinned() {
    Agenda agenda = clash().build();
    Session.Id two = Session.Id.of("two");
    Placement pinned = agenda.timetable().placementOf(two).orElseThrow().pin();

    List<Suggestion> best = advisor(agenda.withPlacement(two, pinned)).suggest(two, 1);

    assertThat(best.get(0).placement().pinned()).isTrue();
    assertThat(places(best)).containsExactly("10 room-2");
  }

  @Test
  void aBlockTakesItsPartsAlong() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", block("block", 1))
        .at("09:30", "", talk("part").partOf("block").duration(Duration.ofMinutes(30)))
        .inBlock(0, talk("other").partOf("block").duration(Duration.ofMinutes(30)))
        .at("09:00", "room-1", talk("one"))
        .build();

    Suggestion best = advisor(agenda).suggest(Session.Id.of("block"), 1).get(0);

    assertThat(place(best.placement())).isEqualTo("9 room-2");
    Suggestion later = advisor(agenda).suggest(Session.Id.of("block"), 2).get(1);
    assertThat(place(later.placement())).isEqualTo("10 room-1");
    assertThat(later.placements()).containsOnlyKeys(Session.Id.of("block"), Session.Id.of("part"));
    assertThat(later.takenUpIn(agenda).timeOf(Session.Id.of("part")))
        .contains(range("10:30/11:00"));
    assertThat(later.score())
        .isEqualTo(Rules.standard().check(later.takenUpIn(agenda)).score());
  }

  @Test
  void aPartStaysInItsBlock() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", block("block", 1))
        .inBlock(0, talk("part").partOf("block").duration(Duration.ofMinutes(50)))
        .build();

    List<Suggestion> places = advisor(agenda).suggest(Session.Id.of("part"), 100);

    assertThat(places)
        .extracting(each -> each.takenUpIn(agenda).timeOf(Session.Id.of("part")).orElseThrow())
        .containsExactlyInAnyOrder(range("09:05/09:55"), range("09:10/10:00"));
  }

  @Test
  void aPartWithoutAPlaceIsPutIntoItsBlock() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", block("block", 1))
        .session(talk("part").partOf("block"))
        .build();

    Suggestion only = advisor(agenda).suggest(Session.Id.of("part"), 100).get(0);

    assertThat(only.placement()).isEqualTo(Placement.inBlock(Duration.ZERO));
  }

  @Test
  void severalRoomsAreKeptAndNoneIsAChoice() {
    Agenda agenda = withTwoRooms()
        .at("09:00", List.of("room-1", "room-2"), talk("both"))
        .at("10:00", "", talk("none"))
        .build();
    Advisor advisor = advisor(agenda);

    assertThat(places(advisor.suggest(Session.Id.of("both"), 100)))
        .containsExactlyInAnyOrder("10 room-1+room-2", "11 room-1+room-2");
    assertThat(places(advisor.suggest(Session.Id.of("none"), 100)))
        .hasSize(8)
        .contains("9", "11", "11 room-2")
        .doesNotContain("10");
  }

  @Test
  void groupsInParallelAreGivenRoomsOfTheirOwn() {
    Session.Builder groups = talk("groups").kind(SessionKind.PARALLEL_BLOCK);
    Agenda agenda = withTwoRooms()
        .at("09:00", "", groups)
        .at("09:00", "room-1", talk("first").partOf("groups"))
        .at("09:00", "room-2", talk("second").partOf("groups"))
        .build();

    Suggestion first = advisor(agenda).suggest(Session.Id.of("groups"), 1).get(0);
    Agenda exchanged = first.takenUpIn(agenda);

    assertThat(first.score()).isEqualTo(Score.ZERO);
    assertThat(first.placements())
        .containsOnlyKeys(Session.Id.of("first"), Session.Id.of("second"));
    assertThat(exchanged.roomsOf(Session.Id.of("first")))
        .isEqualTo(agenda.roomsOf(Session.Id.of("second")));
  }

  @Test
  void aMomentThatIsInTwoWindowsIsSuggestedOnce() {
    Window window = Window.every(Duration.ofHours(1), range("09:00/10:00"));
    Agenda agenda = withTwoRooms().session(talk("new")).build();

    Advisor advisor =
        Scheduler.of(Rules.standard()).grid(Grid.of(List.of(window, window))).advise(agenda);

    assertThat(advisor.suggest(Session.Id.of("new"), 100)).hasSize(2);
  }

  @Test
  void withoutAGridThatOfTheAgendaIsUsed() {
    Agenda agenda = withTwoRooms()
        .session(talk("new"))
        .saying(a -> a.addSlot(Slot.of(range("14:00/15:00"))))
        .build();

    assertThat(places(
            Scheduler.of(Rules.standard()).advise(agenda).suggest(Session.Id.of("new"), 100)))
        .containsExactly("14 room-1", "14 room-2");
  }

  @Test
  void whatCannotBePlacedHasNoPlaces() {
    Agenda agenda = withTwoRooms()
        .session(talk("cancelled").status(Session.Status.CANCELLED))
        .session(Session.builder().id("endless").title("Endless"))
        .session(block("block", 2))
        .session(talk("part").partOf("block"))
        .build();
    Advisor advisor = advisor(agenda);

    assertThat(advisor.suggest(Session.Id.of("cancelled"), 1)).isEmpty();
    assertThat(advisor.suggest(Session.Id.of("endless"), 1)).isEmpty();
    assertThat(advisor.suggest(Session.Id.of("part"), 1)).isEmpty();
    assertThat(advisor.suggest(Session.Id.of("block"), 1)).hasSize(1);
  }

  @Test
  void whatIsNotThereIsAnError() {
    Advisor advisor = advisor(clash().build());

    assertThatThrownBy(() -> advisor.suggest(Session.Id.of("four"), 1))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("four");
    assertThatThrownBy(() -> advisor.suggest(Session.Id.of("one"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 0");
  }

  @Test
  void whatIsAcknowledgedCostsNothingWhereItStays() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", talk("one"))
        .at("10:00", "room-1", talk("two").addRelation(Relation.before("one")))
        .session(talk("new"))
        .build();
    Finding order = Rules.standard().check(agenda).findings(Level.HARD).get(0);
    Agenda known = agenda.withAcknowledgements(
        List.of(Rules.standard().check(agenda).acknowledge(order, "chair", "meant so")));

    Suggestion best = advisor(known).suggest(Session.Id.of("new"), 1).get(0);

    assertThat(best.change().after().hard()).isZero();
  }
}
