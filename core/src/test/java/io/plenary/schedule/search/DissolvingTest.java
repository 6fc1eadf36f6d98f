package io.plenary.schedule.search;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two rooms, a window of three slots of an hour and one of two; talks of one letter belong together. */
class DissolvingTest {

  private static final Grid GRID = Grid.of(List.of(
      Window.every(Duration.ofHours(1), range("09:00/12:00")),
      Window.every(Duration.ofHours(1), range("14:00/16:00"))));

  private static final GroupRule TOGETHER = GroupRule.of(
      RuleInfo.soft("together", "Talks of one letter are held together.", "{sessions}"),
      session -> List.of(session.id().value().substring(0, 1)),
      (letter, sessions) -> List.of(Breach.of(sessions)));

  private static Arrangement arrangement(String... talks) {
    Conference conference = Conference.withTwoRooms();
    for (String talk : talks) {
      conference.session(talk(talk));
    }
    Rules rules = Rules.standard().with(TOGETHER);
    return new Arrangement(new Problem(conference.build(), rules, GRID, session -> false));
  }

  /** Starts are numbered 09:00, 10:00, 11:00, 14:00, 15:00. */
  private static Arrangement at(Arrangement arrangement, int[]... places) {
    for (int unit = 0; unit < places.length; unit++) {
      arrangement.move(unit, places[unit][0], places[unit][1]);
    }
    arrangement.settle();
    arrangement.keep();
    return arrangement;
  }

  /** {@return the steps it thinks of: for each unit that goes, its number, its start and its room} */
  private static Set<String> steps(Arrangement arrangement) {
    Set<String> seen = new TreeSet<>();
    for (long seed = 0; seed < 200; seed++) {
      Step step = new Step();
      Dissolving dissolving =
          new Dissolving(arrangement, new Field(arrangement.problem()), new Dice(seed));
      if (dissolving.dissolve(step)) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < step.size(); i++) {
          text.append(i == 0 ? "" : ", ")
              .append(step.unit(i) + " to " + step.start(i) + " in " + step.choice(i));
        }
        seen.add(text.toString());
      }
    }
    return seen;
  }

  @Test
  void allOfACellGoToFreePlacesBesideTheirLike() {
    Arrangement arrangement =
        at(arrangement("a1", "a2", "a3"), new int[] {0, 0}, new int[] {1, 0}, new int[] {1, 1});

    assertThat(steps(arrangement))
        .containsExactlyInAnyOrder(
            "0 to 0 in 1, 1 to 2 in 1", "0 to 2 in 1, 1 to 0 in 1", "2 to 2 in 0");
  }

  @Test
  void nobodyLeavesWhereNotAllFindAPlace() {
    Arrangement arrangement = at(
        arrangement("a1", "a2", "a3", "b1"),
        new int[] {0, 0},
        new int[] {1, 0},
        new int[] {3, 1},
        new int[] {2, 0});

    assertThat(steps(arrangement)).isEmpty();
  }

  @Test
  void whatHasNoPlaceIsLeftAlone() {
    Arrangement arrangement = arrangement("a1", "a2");

    assertThat(steps(arrangement)).isEmpty();
  }
}
