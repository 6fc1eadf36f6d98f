package io.plenary.schedule.mend;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeepeningTest {

  /** What must be mended, and in which hours. */
  private enum Broken {
    /** One of two goes to the other room or hour. */
    CLASH("09:00/11:00") {
      @Override
      Conference conference() {
        return withTwoRooms().at("09:00", "room-1", talk("a")).at("09:00", "room-1", talk("b"));
      }
    },
    /** One of three has no place. */
    TOO_MANY("09:00/11:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", talk("a"))
            .at("09:00", "room-1", talk("b"))
            .at("10:00", "room-1", talk("c"));
      }
    },
    /** Of one hour's four only one can stay. */
    HEAP("09:00/10:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", talk("a"))
            .at("09:00", "room-1", talk("b"))
            .at("09:00", "room-1", talk("c"))
            .at("09:00", "room-1", talk("d"));
      }
    },
    /** The block has two sessions to lose, so that the talks go, and the talk beside it. */
    BLOCK("09:00/11:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", block("block", 2))
            .inBlock(0, talk("part").partOf("block"))
            .at("09:00", "room-1", talk("a"));
      }
    },
    /** The block alone is in the way of three. */
    BLOCK_OF_MANY("09:00/12:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", block("block", 3))
            .inBlock(0, talk("part").partOf("block"))
            .at("09:00", "room-1", talk("a"))
            .at("10:00", "room-1", talk("b"))
            .at("11:00", "room-1", talk("c"));
      }
    },
    /** Where the one must go, the other must make way. */
    CHAIN("09:00/11:00") {
      @Override
      Conference conference() {
        return withTwoRooms()
            .at("09:00", "room-1", talk("a").addParticipation(speaks("adams")))
            .at("09:00", "room-2", talk("b").addParticipation(speaks("adams")))
            .at("10:00", "room-1", talk("c").addParticipation(speaks("brown")))
            .at("10:00", "room-2", talk("d").addParticipation(speaks("brown")));
      }
    },
    /** What is new goes first. */
    NEW("09:00/11:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", talk("a"))
            .at("10:00", "room-1", talk("b"))
            .session(talk("new"));
      }
    },
    LOST("09:00/11:00") {
      @Override
      Conference conference() {
        return oneRoom()
            .at("09:00", "room-1", talk("a"))
            .session(talk("lost"))
            .session(talk("lost-too"));
      }
    },
    GROUPS("09:00/12:00") {
      @Override
      Rules rules() {
        return Rules.standard().with(Plans.oneAnHour());
      }

      @Override
      Conference conference() {
        return hours();
      }
    },
    WHOLE_AGENDA("09:00/12:00") {
      @Override
      Rules rules() {
        return Rules.standard().with(Plans.oneAnHourInAll());
      }

      @Override
      Conference conference() {
        return hours();
      }
    };

    private final String hours;

    Broken(String hours) {
      this.hours = hours;
    }

    Rules rules() {
      return Rules.standard();
    }

    abstract Conference conference();

    Arrangement plan() {
      return Plans.of(conference().build(), rules(), hours);
    }

    static Conference oneRoom() {
      return Conference.empty().room(room("room-1", "Room 1"));
    }

    static Conference hours() {
      return withTwoRooms()
          .at("09:00", "room-1", talk("a"))
          .at("09:00", "room-2", talk("b"))
          .at("10:00", "room-1", talk("c"))
          .at("10:00", "room-2", talk("d"));
    }
  }

  private static Homes homes(Arrangement plan) {
    return new Homes(plan.problem(), session -> session.id().value().startsWith("lost"));
  }

  /** {@return the fewest disturbances of all plans there are} */
  private static Standing least(Arrangement plan, Homes homes, int unit) {
    if (unit == plan.units()) {
      plan.settle();
      plan.settleAgenda();
      return disturbances(homes.standing(plan));
    }
    Problem problem = plan.problem();
    plan.move(unit, -1, 0);
    Standing least = least(plan, homes, unit + 1);
    for (int start : problem.startsOf(unit)) {
      for (int choice = 0; choice < problem.choicesOf(unit); choice++) {
        plan.move(unit, start, choice);
        Standing found = least(plan, homes, unit + 1);
        least = found.compareTo(least) < 0 ? found : least;
      }
    }
    return least;
  }

  private static Standing disturbances(Standing standing) {
    return new Standing(standing.hard(), standing.dropped(), standing.moved(), 0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource
  void noPlanDisturbsFewer(Broken broken) {
    Standing least = least(broken.plan(), homes(broken.plan()), 0);
    Arrangement plan = broken.plan();
    Homes homes = homes(plan);
    Deepening deepening = new Deepening(plan, homes, 0, tries -> tries < 20_000);

    assertThat(deepening.run()).isTrue();
    assertThat(disturbances(homes.standing(plan))).isEqualTo(least);
    assertThat(least.hard()).isZero();
    assertThat(deepening.tried()).as("it ended by itself").isLessThan(20_000);
  }

  /** All that disturbs as few is tried: the larger room suits the many who are expected. */
  @Test
  void ofPlansThatDisturbAsFewItIsTheBest() {
    Agenda agenda = Conference.empty()
        .room(room("room-1", "Room 1").capacity(30))
        .room(room("room-2", "Room 2").capacity(40))
        .room(room("room-3", "Room 3").capacity(60))
        .at("09:00", "room-1", talk("few").expectedAudience(20))
        .at("09:00", "room-1", talk("many").expectedAudience(50))
        .build();
    Arrangement plan = Plans.of(agenda, Rules.standard(), "09:00/10:00");

    assertThat(new Deepening(plan, Plans.homes(plan), 0, tries -> true).run()).isTrue();
    assertThat(Plans.places(plan)).isEqualTo("few 0/0, many 0/2");
  }

  @Test
  void whatMayBeBrokenIsNotMended() {
    Arrangement plan = Broken.CLASH.plan();
    String before = Plans.places(plan);

    assertThat(new Deepening(plan, Plans.homes(plan), 1, tries -> true).run()).isTrue();
    assertThat(Plans.places(plan)).isEqualTo(before);
  }

  @Test
  void whereNoMoveMakesItBetterItEndsByItself() {
    Arrangement plan = Broken.NEW.plan();
    String before = Plans.places(plan);
    Deepening deepening = new Deepening(plan, Plans.homes(plan), -1, tries -> tries < 10_000);

    assertThat(deepening.run()).isFalse();
    assertThat(deepening.tried()).isLessThan(10_000);
    assertThat(Plans.places(plan)).isEqualTo(before);
  }

  @Test
  void whenItIsStoppedUnitsAreWhereTheyWere() {
    for (long most = 0; most < 40; most++) {
      long tries = most;
      Arrangement plan = Broken.HEAP.plan();
      String before = Plans.places(plan);
      Deepening deepening = new Deepening(plan, Plans.homes(plan), 0, tried -> tried <= tries);

      assertThat(deepening.run()).isFalse();
      assertThat(deepening.tried()).isGreaterThan(tries);
      assertThat(Plans.places(plan)).isEqualTo(before);
      assertThat(plan.total().hard).isEqualTo(6);
    }
  }
}
