package io.plenary.schedule;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.talkOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plenary.agenda.Agenda;
import io.plenary.oracle.RandomAgenda;
import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may rely on, whatever is scheduled. */
class SchedulerBehaviourTest {

  private static final RuleInfo SOFT = RuleInfo.soft("odd", "Nothing is odd.", "{session} is odd.");

  private static Agenda agenda() {
    Conference conference = Conference.withTwoRooms().track("t", "Track");
    for (int i = 0; i < 10; i++) {
      conference.session(talkOn("s" + i, "t"));
    }
    return conference.build();
  }

  private static Scheduler scheduler(Rule... more) {
    return Scheduler.of(Rules.all().with(more))
        .grid(Grid.every(Duration.ofMinutes(30), List.of(range("09:00/17:00"))))
        .budget(Budget.steps(10_000));
  }

  @Test
  void theSameSeedMakesTheSameSchedule() {
    List<String> seen = new ArrayList<>();
    for (long seed = 1; seed <= 15; seed++) {
      Agenda agenda = RandomAgenda.of(seed).agenda();
      Scheduler scheduler = scheduler().budget(Budget.steps(3_000)).seed(seed);
      Schedule one = scheduler.improve(agenda);
      Schedule again = scheduler.improve(agenda);

      assertThat(again.agenda()).as("seed %d", seed).isEqualTo(one.agenda());
      assertThat(again.report()).hasToString(one.report().toString());
      assertThat(again.unplaced()).isEqualTo(one.unplaced());
      seen.add(one.agenda().timetable().toString());
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void anotherSeedMakesAnotherSchedule() {
    Agenda agenda = agenda();

    assertThat(scheduler().seed(1).schedule(agenda).agenda())
        .isNotEqualTo(scheduler().seed(2).schedule(agenda).agenda());
  }

  @Test
  void theReportIsThatOfAFullCheck() {
    for (long seed = 1; seed <= 15; seed++) {
      Agenda agenda = RandomAgenda.of(seed).agenda();
      Schedule schedule = scheduler().budget(Budget.steps(3_000)).improve(agenda);

      assertThat(schedule.report())
          .hasToString(Rules.all().check(schedule.agenda()).toString());
    }
  }

  @Test
  void whatIsCancelledGivesTheBestSoFar() {
    int[] asked = {0};
    Schedule schedule = scheduler(always())
        .budget(Budget.steps(Long.MAX_VALUE / 2))
        .cancelWhen(() -> ++asked[0] > 100)
        .schedule(agenda());

    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(schedule.unplaced()).isEmpty();
    assertThat(schedule.isOptimal()).isFalse();
  }

  /** Wherever it is: while it builds, while it improves, while it goes on to the end. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 8, 11, 14, 20, 60, 100, 300, 1_000, 3_000})
  void whatWasCancelledIsMadeAgainAsFarAsItCame(int most) {
    int[] asked = {0};
    Schedule first = scheduler()
        .budget(Budget.steps(20_000))
        .cancelWhen(() -> asked[0]++ >= most)
        .schedule(agenda());

    Schedule again = scheduler().replay(first.replay()).schedule(agenda());

    assertThat(first.ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(again.agenda()).isEqualTo(first.agenda());
    assertThat(again.replay()).isEqualTo(first.replay());
  }

  /** While rules are compiled, nothing is known yet of what is placed. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void whoCancelsWhileRulesAreCompiledGetsThePlanThereIs(int most) {
    Agenda placed = scheduler().budget(Budget.steps(100)).schedule(agenda()).agenda();
    int[] asked = {0};

    Schedule schedule = scheduler().cancelWhen(() -> asked[0]++ == most).improve(placed);

    assertThat(schedule.agenda()).isEqualTo(placed);
    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(schedule.report()).hasToString(Rules.all().check(placed).toString());
    assertThat(scheduler().replay(schedule.replay()).improve(placed).agenda()).isEqualTo(placed);
  }

  @Test
  void whatIsInterruptedGivesTheBestSoFarAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    Schedule schedule = scheduler(always()).schedule(agenda());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
  }

  private static SessionRule always() {
    return SessionRule.of(SOFT, session -> List.of(Breach.of(session)));
  }

  @Test
  void whatAListenerThrowsIsThrown() {
    IllegalStateException thrown = new IllegalStateException("no paper");

    assertThatThrownBy(() -> scheduler()
            .listener(progress -> {
              throw thrown;
            })
            .schedule(agenda()))
        .isSameAs(thrown);
  }

  static Stream<Rule> rulesThatThrow() {
    return Stream.of(
        SessionRule.of(SOFT, session -> {
          throw new IllegalStateException("out of order");
        }),
        PairRule.of(SOFT, Reach.any(), session -> List.of(1), (first, second) -> {
          throw new IllegalStateException("out of order");
        }),
        GroupRule.of(SOFT, session -> List.of(1), (key, sessions) -> {
          throw new IllegalStateException("out of order");
        }),
        AgendaRule.of(SOFT, agenda -> {
          throw new IllegalStateException("out of order");
        }));
  }

  @ParameterizedTest
  @MethodSource("rulesThatThrow")
  void aRuleThatThrowsIsNamed(Rule rule) {
    assertThatThrownBy(() -> scheduler(rule).schedule(agenda()))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("'odd'")
        .hasMessageContaining("out of order");
  }

  /** Each answers the same question differently each time. */
  static Stream<Rule> rulesThatContradictThemselves() {
    int[] asked = {0};
    return Stream.of(
        SessionRule.of(SOFT, session -> List.of(Breach.of(session).times(++asked[0]))),
        PairRule.of(SOFT, Reach.any(), session -> List.of(1), (first, second) -> ++asked[0]),
        GroupRule.of(
            SOFT,
            session -> List.of(1),
            (key, sessions) -> List.of(Breach.of(sessions).times(++asked[0]))),
        AgendaRule.of(SOFT, agenda -> List.of(Breach.plain().times(++asked[0]))));
  }

  @ParameterizedTest
  @MethodSource("rulesThatContradictThemselves")
  void aRuleThatContradictsItselfIsNamed(Rule rule) {
    assertThatThrownBy(() -> scheduler(rule).schedule(agenda()))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("'odd'");
  }

  /** It says that it looks at times alone, and looks at rooms. */
  @Test
  void aRuleThatLooksAtMoreThanItSaysIsNamed() {
    SessionRule rule = new SessionRule() {
      @Override
      public RuleInfo info() {
        return SOFT;
      }

      @Override
      public Basis basis() {
        return Basis.TIMES;
      }

      @Override
      public List<Breach> check(PlacedSession session) {
        return session.rooms().stream().anyMatch(room -> room.id().value().equals("room-1"))
            ? List.of(Breach.of(session).times(5))
            : List.of();
      }
    };
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < 4; i++) {
      conference.session(talk("s" + i));
    }
    Grid once = Grid.every(Duration.ofHours(1), List.of(range("09:00/11:00")));

    assertThatThrownBy(() -> scheduler(rule).grid(once).schedule(conference.build()))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("'odd'")
        .hasMessageContaining("its basis or aspect says");
  }
}
