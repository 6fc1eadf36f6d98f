package io.plenary.schedule.search;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidatesTest {

  private static final String WORDS = "It counts.";

  /** What may make a place better or worse in ways that are known only when all is asked. */
  private enum Mixture {
    SINGLE_AND_PAIRS {
      @Override
      Rules rules() {
        return Rules.all();
      }
    },
    HARD_GROUPS {
      @Override
      Rules rules() {
        return Rules.standard().with(company(RuleInfo.hard("company", WORDS, WORDS), 3));
      }
    },
    MEDIUM_GROUPS {
      @Override
      Rules rules() {
        return Rules.standard().with(company(RuleInfo.medium("company", WORDS, WORDS), 3));
      }
    },
    SOFT_GROUPS {
      @Override
      Rules rules() {
        return Rules.standard().with(company(RuleInfo.soft("company", WORDS, WORDS), 3));
      }
    },
    ASKED_PAIRS {
      @Override
      Rules rules() {
        return Rules.standard()
            .with(PairRule.of(
                RuleInfo.hard("pairs", WORDS, WORDS),
                Reach.overlap(),
                session -> List.of("all"),
                (first, second) -> first.rooms().size() + second.rooms().hashCode() % 2 + 1));
      }
    };

    abstract Rules rules();

    /** An hour costs the less the more is held in it. */
    private static GroupRule company(RuleInfo info, int most) {
      return GroupRule.of(
          info,
          session -> List.of(session.placedTime().start().getHour()),
          (hour, sessions) ->
              List.of(Breach.of(sessions).times(Math.max(1, 5 * (most - sessions.size()) + 5))));
    }
  }

  private static Arrangement arrangement(Rules rules) {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1").capacity(50))
        .room(room("room-2", "Room 2").capacity(100))
        .room(room("room-3", "Room 3").capacity(20));
    for (int i = 0; i < 6; i++) {
      conference.session(talk("s" + i).expectedAudience(15 * (i + 1)));
    }
    Grid grid = Grid.every(Duration.ofHours(1), List.of(range("09:00/13:00")));
    Arrangement arrangement =
        new Arrangement(new Problem(conference.build(), rules, grid, session -> false));
    for (int unit = 0; unit < 5; unit++) {
      arrangement.move(unit, unit % 2, unit % 3);
    }
    arrangement.settle();
    arrangement.keep();
    return arrangement;
  }

  /** What it comes to with the unit there, all told. */
  private static Quality at(Arrangement arrangement, int unit, Spot spot) {
    arrangement.move(unit, spot.start(), spot.choice());
    arrangement.settle();
    Quality quality = Quality.of(arrangement);
    arrangement.undo();
    return quality;
  }

  @ParameterizedTest
  @EnumSource
  void theBestAreThoseThatAreBestWhenAllAreTried(Mixture mixture) {
    Arrangement arrangement = arrangement(mixture.rules());
    for (int unit = 0; unit < arrangement.units(); unit++) {
      int each = unit;
      List<Spot> all = Candidates.all(arrangement.problem(), unit);
      List<Spot> sorted = new ArrayList<>(all);
      sorted.sort(Comparator.comparing(spot -> at(arrangement, each, spot)));
      Quality before = Quality.of(arrangement);
      Spot place = new Spot(arrangement.start(unit), arrangement.choice(unit));

      assertThat(all).hasSize(12);
      for (int most : List.of(1, 2, 5, 12, 40)) {
        assertThat(Candidates.best(arrangement, unit, all, most))
            .as("the best %d of %d", most, unit)
            .isEqualTo(sorted.subList(0, Math.min(most, 12)));
      }
      assertThat(Candidates.best(arrangement, unit)).contains(sorted.get(0));
      assertThat(Quality.of(arrangement)).isEqualTo(before);
      assertThat(new Spot(arrangement.start(unit), arrangement.choice(unit))).isEqualTo(place);
    }
  }
}
