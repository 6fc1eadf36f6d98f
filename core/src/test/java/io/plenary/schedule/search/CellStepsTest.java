package io.plenary.schedule.search;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two rooms, a window of three slots of an hour and one of two. */
class CellStepsTest {

  private static final Grid GRID = Grid.of(List.of(
      Window.every(Duration.ofHours(1), range("09:00/12:00")),
      Window.every(Duration.ofHours(1), range("14:00/16:00"))));

  private final Step step = new Step();

  private static Arrangement arrangement(int talks) {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < talks; i++) {
      conference.session(talk("abcd".substring(i, i + 1)));
    }
    Agenda agenda = conference.build();
    return new Arrangement(new Problem(agenda, Rules.standard(), GRID, session -> false));
  }

  private static CellSteps steps(Arrangement arrangement, long seed) {
    return new CellSteps(arrangement, new Field(arrangement.problem()), new Dice(seed));
  }

  private Map<String, String> after(Arrangement arrangement) {
    for (int i = 0; i < step.size(); i++) {
      arrangement.move(step.unit(i), step.start(i), step.choice(i));
    }
    Map<String, String> places = new TreeMap<>();
    Agenda agenda = Transcript.of(arrangement);
    agenda
        .timetable()
        .placements()
        .forEach((id, placement) -> places.put(
            id.value(),
            agenda.timeOf(id).orElseThrow().start().toLocalTime() + " "
                + placement.rooms().get(0).value()));
    arrangement.undo();
    return places;
  }

  /** Starts are numbered 09:00, 10:00, 11:00, 14:00, 15:00. */
  private static Arrangement twoInTheMorning() {
    Arrangement arrangement = arrangement(2);
    arrangement.move(0, 0, 0);
    arrangement.move(1, 1, 0);
    arrangement.settle();
    arrangement.keep();
    return arrangement;
  }

  @Test
  void cellsExchangeWhatTheyHold() {
    Arrangement arrangement = twoInTheMorning();
    List<Map<String, String>> seen = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      step.clear();
      if (steps(arrangement, seed).exchangeCells(step)) {
        seen.add(after(arrangement));
      }
    }

    assertThat(seen)
        .contains(
            Map.of("a", "14:00 room-1", "b", "15:00 room-1"),
            Map.of("a", "14:00 room-2", "b", "15:00 room-2"),
            Map.of("a", "09:00 room-2", "b", "10:00 room-2"))
        .allSatisfy(places -> assertThat(places).hasSize(2));
  }

  @Test
  void whatDoesNotFitAtItsPlaceIsPackedOrLeftAlone() {
    Arrangement late = arrangement(2);
    late.move(0, 0, 0);
    late.move(1, 2, 0);
    late.keep();
    Arrangement full = arrangement(3);
    full.move(0, 0, 0);
    full.move(1, 1, 0);
    full.move(2, 2, 0);
    full.keep();
    for (long seed = 0; seed < 60; seed++) {
      step.clear();
      if (steps(late, seed).exchangeCells(step)) {
        assertThat(after(late).get("b")).isIn("15:00 room-1", "15:00 room-2", "11:00 room-2");
      }
      step.clear();
      if (steps(full, seed).exchangeCells(step)) {
        assertThat(after(full).get("c")).isEqualTo("11:00 room-2");
      }
    }
  }

  @Test
  void roomsExchangeWhatTheyHoldInAWindowOrSeveral() {
    Arrangement arrangement = arrangement(2);
    arrangement.move(0, 0, 0);
    arrangement.move(1, 3, 0);
    arrangement.keep();
    List<Map<String, String>> seen = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      step.clear();
      if (steps(arrangement, seed).exchangeRooms(step)) {
        seen.add(after(arrangement));
      }
    }

    assertThat(seen)
        .contains(
            Map.of("a", "09:00 room-2", "b", "14:00 room-1"),
            Map.of("a", "09:00 room-1", "b", "14:00 room-2"),
            Map.of("a", "09:00 room-2", "b", "14:00 room-2"));
  }

  @Test
  void windowsExchangeWhatTheyHoldInAllRooms() {
    Arrangement arrangement = arrangement(3);
    arrangement.move(0, 0, 0);
    arrangement.move(1, 1, 1);
    arrangement.move(2, 3, 1);
    arrangement.keep();
    boolean seen = false;
    for (long seed = 0; seed < 40; seed++) {
      step.clear();
      if (steps(arrangement, seed).exchangeWindows(step)) {
        seen = true;
        assertThat(after(arrangement))
            .isEqualTo(Map.of("a", "14:00 room-1", "b", "15:00 room-2", "c", "09:00 room-2"));
      }
    }
    assertThat(seen).isTrue();
  }

  @Test
  void aSingleCellHasNobodyToExchangeWith() {
    Agenda agenda = Conference.empty()
        .room(Conference.room("only", "Only"))
        .session(talk("a"))
        .build();
    Grid morning = Grid.every(Duration.ofHours(1), List.of(range("09:00/12:00")));
    Arrangement one =
        new Arrangement(new Problem(agenda, Rules.standard(), morning, session -> false));

    assertThat(steps(one, 1).arePossible()).isFalse();
    assertThat(steps(arrangement(1), 1).arePossible()).isTrue();
  }
}
