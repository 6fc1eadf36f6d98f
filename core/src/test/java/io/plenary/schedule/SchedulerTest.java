package io.plenary.schedule;

import static io.plenary.assertion.AgendaAssertions.assertThat;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Timetable;
import io.plenary.rule.BrokenRuleException;
import io.plenary.rule.Conference;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private static final Scheduler SCHEDULER =
      Scheduler.of(Rules.standard()).budget(Budget.steps(3_000));

  private static Conference morning() {
    return Conference.withTwoRooms().saying(agenda -> agenda.addOpeningHours(range("09:00/12:00")));
  }

  private static Conference sixTalks() {
    Conference conference = morning();
    for (int i = 1; i <= 6; i++) {
      conference.session(talk("talk" + i).addParticipation(speaks(i % 2 == 0 ? "adams" : "brown")));
    }
    return conference;
  }

  private static Timetable timetable(Schedule schedule) {
    return schedule.agenda().timetable();
  }

  @Test
  void everySessionGetsAPlaceThatKeepsTheRules() {
    Schedule schedule = SCHEDULER.schedule(sixTalks().build());

    assertThat(schedule.agenda()).isValid();
    assertThat(schedule.agenda()).isFullyPlaced();
    assertThat(schedule.isFeasible()).isTrue();
    assertThat(schedule.unplaced()).isEmpty();
    assertThat(schedule.score()).isEqualTo(schedule.report().score());
  }

  @Test
  void whatIsPlacedStaysWhereItIs() {
    Agenda agenda =
        morning().at("09:00", "room-1", talk("fixed")).session(talk("other")).build();

    Schedule schedule = SCHEDULER.schedule(agenda);

    assertThat(schedule.agenda()).places("fixed").inRoom("room-1").at("2024-11-19T09:00");
    assertThat(schedule.agenda()).isFullyPlaced();
  }

  @Test
  void improvingMovesWhatIsNotPinned() {
    Agenda agenda = morning()
        .at("09:00", "room-1", talk("first"))
        .at("09:00", "room-1", talk("second"))
        .build();
    Agenda pinned = agenda.withPlacement(
        Session.Id.of("first"),
        agenda.timetable().placementOf(Session.Id.of("first")).orElseThrow().pin());

    Schedule schedule = SCHEDULER.improve(pinned);

    assertThat(schedule.agenda()).isValid();
    assertThat(schedule.agenda()).places("first").inRoom("room-1").at("2024-11-19T09:00");
  }

  @Test
  void improvingLeavesAGoodPlanAsItIs() {
    Agenda agenda = morning()
        .at("09:10", "room-1", talk("odd"))
        .at("10:30", "room-2", talk("even"))
        .build();

    assertThat(timetable(SCHEDULER.improve(agenda))).isEqualTo(agenda.timetable());
  }

  @Test
  void aBlockMovesWithItsParts() {
    Agenda agenda = morning()
        .session(Conference.block("block", 2))
        .session(talk("one").partOf("block"))
        .session(talk("two").partOf("block"))
        .build();

    Agenda made = SCHEDULER.schedule(agenda).agenda();

    assertThat(made).isFullyPlaced();
    assertThat(made).isValid();
    assertThat(made.timeOf(Session.Id.of("two")).orElseThrow().start())
        .isEqualTo(made.timeOf(Session.Id.of("one")).orElseThrow().end());
  }

  @Test
  void partsInParallelGetRoomsOfTheirOwn() {
    Agenda agenda = morning()
        .session(talk("groups").kind(SessionKind.PARALLEL_BLOCK))
        .session(talk("one").partOf("groups"))
        .session(talk("two").partOf("groups"))
        .build();

    Agenda made = SCHEDULER.schedule(agenda).agenda();

    assertThat(made).isValid();
    assertThat(made.roomsOf(Session.Id.of("one"))).isNotEqualTo(made.roomsOf(Session.Id.of("two")));
    assertThat(made.timeOf(Session.Id.of("one"))).isEqualTo(made.timeOf(Session.Id.of("two")));
  }

  @Test
  void aPartIsPlacedInABlockThatStays() {
    Agenda agenda = morning()
        .at("10:00", "room-1", Conference.block("block", 2))
        .inBlock(0, talk("one").partOf("block"))
        .session(talk("two").partOf("block"))
        .build();

    Agenda made = SCHEDULER.schedule(agenda).agenda();

    assertThat(made).isValid();
    assertThat(made.timetable().placementOf(Session.Id.of("two")))
        .contains(Placement.inBlock(Duration.ofHours(1)));
  }

  @Test
  void whatFitsNowhereHasNoPlaceAndAReason() {
    Agenda agenda = morning()
        .session(talk("big").expectedAudience(500))
        .session(talk("long").duration(Duration.ofHours(9)))
        .session(Session.builder().id("vague").title("Vague"))
        .at("09:00", "room-1", talk("part").partOf("open"))
        .session(Session.builder().id("open").title("Open").kind(SessionKind.BLOCK))
        .build();

    Schedule schedule = SCHEDULER.schedule(agenda);

    assertThat(schedule.isFeasible()).isFalse();
    assertThat(schedule.unplaced())
        .extracting(unplaced -> unplaced.session().value())
        .containsExactlyInAnyOrder("big", "long", "vague", "open");
    assertThat(reason(schedule, "big"))
        .startsWith("Even its best place, 2024-11-19T")
        .contains("would not do.")
        .contains("500");
    assertThat(reason(schedule, "long"))
        .isEqualTo("“Long” fits in no window of the grid that is there for its kind.");
    assertThat(reason(schedule, "vague")).isEqualTo("It is not known how long “Vague” is.");
    assertThat(reason(schedule, "open"))
        .isEqualTo("“Open” has no time, but parts of it have one of their own.");
  }

  private static String reason(Schedule schedule, String session) {
    return schedule.unplaced().stream()
        .filter(unplaced -> unplaced.session().value().equals(session))
        .findFirst()
        .orElseThrow()
        .why();
  }

  @Test
  void withoutAnOpenRoomThereIsNoPlace() {
    Grid closed = Grid.of(List.of(Window.every(Duration.ofHours(1), range("09:00/12:00"))
        .close(Room.Id.of("room-1"), Room.Id.of("room-2"))));

    Schedule schedule =
        SCHEDULER.grid(closed).schedule(morning().session(talk("a")).build());

    assertThat(reason(schedule, "a")).isEqualTo("All rooms are closed wherever A could start.");
  }

  @Test
  void whatIsCancelledIsLeftAlone() {
    Agenda agenda = morning()
        .session(talk("gone").status(Session.Status.CANCELLED))
        .session(talk("held"))
        .build();

    Agenda made = SCHEDULER.schedule(agenda).agenda();

    assertThat(made.timetable().placements().keySet()).containsExactly(Session.Id.of("held"));
  }

  @Test
  void theSameSeedMakesTheSameSchedule() {
    Agenda agenda = sixTalks().build();

    assertThat(timetable(SCHEDULER.seed(7).schedule(agenda)))
        .isEqualTo(timetable(SCHEDULER.seed(7).schedule(agenda)));
  }

  @Test
  void aScheduleThatTookTimeCanBeMadeAgain() {
    Agenda agenda = sixTalks().build();
    Rules wishes = Rules.standard().with("turnaround");
    Scheduler timed =
        Scheduler.of(wishes).seed(3).threads(2).budget(Budget.of(Duration.ofMillis(60)));

    Schedule first = timed.schedule(agenda);
    Schedule again = Scheduler.of(wishes).replay(first.replay()).schedule(agenda);

    assertThat(timetable(again)).isEqualTo(timetable(first));
    assertThat(again.replay()).isEqualTo(first.replay());
  }

  /** The clock leaps while it is under way. */
  @Test
  void whatRanOutOfTimeIsMadeAgainAsFarAsItCame() {
    AtomicLong asked = new AtomicLong();
    Schedule first = Scheduler.of(Rules.all())
        .budget(Budget.of(Duration.ofSeconds(1)))
        .ticker(() -> asked.incrementAndGet() * (asked.get() < 40 ? 1_000 : 1_000_000_000))
        .schedule(sixTalks().build());

    Schedule again =
        Scheduler.of(Rules.all()).replay(first.replay()).schedule(sixTalks().build());

    assertThat(first.replay().stages()).hasSizeBetween(1, 100);
    assertThat(timetable(again)).isEqualTo(timetable(first));
    assertThat(again.replay()).isEqualTo(first.replay());
  }

  @Test
  void severalThreadsGiveTheBestOfTheirPlansAndAlwaysTheSame() {
    Agenda agenda = sixTalks().build();
    Scheduler crew = Scheduler.of(Rules.all()).budget(Budget.steps(500)).threads(3);

    Schedule schedule = crew.schedule(agenda);

    assertThat(timetable(crew.schedule(agenda))).isEqualTo(timetable(schedule));
    assertThat(schedule.score())
        .isGreaterThanOrEqualTo(crew.threads(1).schedule(agenda).score());
  }

  @Test
  void noStepsAreEnoughToBuildAPlan() {
    Schedule schedule = SCHEDULER.budget(Budget.steps(0)).schedule(sixTalks().build());

    assertThat(schedule.agenda()).isFullyPlaced();
  }

  @Test
  void anAgendaWithNothingToPlaceIsAsItWas() {
    Agenda agenda = morning().at("09:00", "room-1", talk("a")).build();

    Schedule schedule = SCHEDULER.schedule(agenda);

    assertThat(timetable(schedule)).isEqualTo(agenda.timetable());
    assertThat(schedule.statistics().acceptance()).isZero();
  }

  @Test
  void theListenerHearsHowFarItIs() {
    List<Progress> heard = new ArrayList<>();
    Rules wishes = Rules.all();

    Schedule schedule = Scheduler.of(wishes)
        .budget(Budget.steps(2_000))
        .listener(heard::add)
        .schedule(sixTalks().build());

    assertThat(heard).isNotEmpty();
    assertThat(heard.get(heard.size() - 1).score()).isEqualTo(schedule.score());
    assertThat(heard.get(heard.size() - 1).percentage()).isEqualTo(100);
    assertThat(heard).extracting(Progress::step).isSorted();
  }

  @Test
  void progressIsALine() {
    Progress progress = new Progress(new Score(0, 0, -12), 0, 1_200, Duration.ofMillis(1_234), 40);
    Progress missing = new Progress(new Score(-1, 0, 0), 2, 9, Duration.ofMillis(50), 0);

    assertThat(progress).hasToString("40 %  0hard/0medium/-12soft  1200 steps, 1.2 s");
    assertThat(missing).hasToString("0 %  -1hard/0medium/0soft, 2 not placed  9 steps, 0.0 s");
  }

  @Test
  void aListenerThatThrowsEndsTheRun() {
    Scheduler scheduler = Scheduler.of(Rules.all())
        .budget(Budget.steps(2_000))
        .threads(2)
        .listener(progress -> {
          throw new IllegalStateException("enough");
        });

    assertThatIllegalStateException()
        .isThrownBy(() -> scheduler.schedule(sixTalks().build()))
        .withMessage("enough");
  }

  @Test
  void whoCancelsGetsTheBestSoFar() {
    AtomicInteger asked = new AtomicInteger();
    Scheduler scheduler = Scheduler.of(Rules.all())
        .budget(Budget.steps(Long.MAX_VALUE))
        .cancelWhen(() -> asked.incrementAndGet() > 150);

    Schedule schedule = scheduler.schedule(sixTalks().build());

    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(schedule.agenda()).isFullyPlaced();
  }

  @Test
  void whoCancelsAtOnceGetsWhatThereIs() {
    Schedule schedule = SCHEDULER.cancelWhen(() -> true).schedule(sixTalks().build());

    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(schedule.unplaced()).hasSize(6);
    assertThat(schedule.unplaced().get(0).why())
        .matches("It was cancelled before there was a place for “.+”\\.");
  }

  @Test
  void anInterruptedThreadGetsTheBestSoFarAndStaysInterrupted() {
    Scheduler scheduler =
        Scheduler.of(Rules.all()).budget(Budget.steps(Long.MAX_VALUE)).threads(2);
    Thread.currentThread().interrupt();

    Schedule schedule = scheduler.schedule(sixTalks().build());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.CANCELLED);
  }

  @Test
  void timeIsWhatTheTickerSays() {
    AtomicLong now = new AtomicLong();
    Scheduler scheduler = Scheduler.of(Rules.all())
        .budget(Budget.of(Duration.ofSeconds(1)))
        .ticker(() -> now.addAndGet(1_000_000));

    Schedule schedule = scheduler.schedule(sixTalks().build());

    assertThat(schedule.ending()).isEqualTo(Schedule.Ending.BUDGET);
    assertThat(schedule.statistics().elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(schedule.statistics().timeToBest())
        .isLessThanOrEqualTo(schedule.statistics().elapsed());
    assertThat(schedule.statistics().movesPerSecond()).isPositive();
  }

  @Test
  void whicheverLimitComesFirstEndsTheRun() {
    AtomicLong now = new AtomicLong();
    Budget budget = Budget.steps(Long.MAX_VALUE).orUntil(Duration.ofSeconds(1));
    Scheduler scheduler =
        Scheduler.of(Rules.all()).budget(budget).ticker(() -> now.addAndGet(1_000_000));

    assertThat(scheduler.schedule(sixTalks().build()).ending()).isEqualTo(Schedule.Ending.BUDGET);
  }

  @Test
  void aBudgetHasAnEnd() {
    assertThatIllegalArgumentException().isThrownBy(() -> Budget.steps(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Budget.of(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Budget(OptionalLong.empty(), Optional.empty()))
        .withMessage("a budget needs a limit of steps or of time");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCHEDULER.threads(0))
        .withMessage("at least one thread is needed, not 0");
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    Rules rules = Rules.standard()
        .with(SessionRule.of(RuleInfo.soft("moody", "It depends.", "It depends."), session -> {
          throw new IllegalStateException("no");
        }));

    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() -> Scheduler.of(rules).schedule(sixTalks().build()))
        .withMessageContaining("'moody'");
  }

  @Test
  void aRuleThatAnswersDifferentlyEachTimeIsNamed() {
    AtomicInteger count = new AtomicInteger();
    Rules rules = Rules.standard()
        .with(SessionRule.of(
            RuleInfo.soft("fickle", "It depends.", "It depends."),
            session ->
                List.of(Breach.of(session).times((long) Math.pow(count.incrementAndGet(), 2)))));

    assertThatExceptionOfType(BrokenRuleException.class)
        .isThrownBy(() ->
            Scheduler.of(rules).budget(Budget.steps(100)).schedule(sixTalks().build()))
        .withMessageContaining("'fickle'")
        .withMessageContaining("asked twice about the same plan");
  }

  @Test
  void rulesAboutTheWholeAgendaCount() {
    Rules rules = Rules.standard()
        .with(AgendaRule.of(
            RuleInfo.soft("early", "Everything is over by eleven.", "It is not over by eleven."),
            agenda -> agenda.sessions().stream()
                .filter(
                    session -> session.isPlaced() && session.placedTime().end().getHour() > 10)
                .map(Breach::of)
                .toList()));

    Schedule schedule = Scheduler.of(rules)
        .budget(Budget.steps(20_000))
        .schedule(morning().session(talk("a")).session(talk("b")).build());

    assertThat(schedule.score().soft()).isZero();
  }

  @Test
  void rulesAboutGroupsCountWithWhatStaysWhereItIs() {
    Rules rules = Rules.standard()
        .with(GroupRule.of(
            RuleInfo.soft("one-room", "All is in one room.", "{sessions} are in several rooms."),
            session -> List.of("all"),
            (key, sessions) ->
                sessions.stream().map(PlacedSession::rooms).distinct().count() > 1
                    ? List.of(Breach.of(sessions))
                    : List.of()));
    Agenda agenda = morning()
        .at("09:00", "room-2", talk("fixed"))
        .session(talk("a"))
        .session(talk("b"))
        .build();

    Schedule schedule = Scheduler.of(rules).budget(Budget.steps(20_000)).schedule(agenda);

    assertThat(schedule.score().soft()).isZero();
    assertThat(schedule.agenda().sessionsIn(Room.Id.of("room-2"))).hasSize(3);
  }

  @Test
  void acknowledgedFindingsDoNotConfuseIt() {
    Agenda agenda = morning()
        .at("09:00", "room-1", talk("first"))
        .at("09:30", "room-1", talk("second"))
        .session(talk("third"))
        .build();
    Report report = Rules.standard().check(agenda);
    Agenda acknowledged = agenda.withAcknowledgements(List.of(
        report.acknowledge(report.findings().get(0), "Ann Adams", "They share the stage.")));

    Schedule schedule = SCHEDULER.schedule(acknowledged);

    assertThat(schedule.report().isValid()).isTrue();
    assertThat(schedule.agenda()).isFullyPlaced();
  }
}
