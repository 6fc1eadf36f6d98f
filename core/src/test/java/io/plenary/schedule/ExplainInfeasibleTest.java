package io.plenary.schedule;

import static io.plenary.rule.Conference.person;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.Feasibility.Conflict;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainInfeasibleTest {

  private static final Grid MORNING =
      Grid.every(Duration.ofHours(1), List.of(range("09:00/13:00")));

  private static Scheduler scheduler(Rules rules) {
    return Scheduler.of(rules).grid(MORNING).budget(Budget.steps(20_000));
  }

  private static Feasibility explain(Conference conference) {
    return scheduler(Rules.standard()).explainInfeasible(conference.build());
  }

  /** Of each demand it is tried whether the others can hold together without it. */
  private static Conflict conflict(Conference conference, Rules rules) {
    Agenda agenda = conference.build();
    Feasibility told = scheduler(rules).explainInfeasible(agenda);
    assertThat(told).isInstanceOf(Conflict.class);
    Conflict conflict = (Conflict) told;
    assertThat(conflict.isIrreducible()).isTrue();
    SmallInstance instance = new SmallInstance(agenda, rules, MORNING, false);
    if (new BruteForce(instance).size() <= 10_000) {
      BruteForce all = new BruteForce(instance).run();
      assertThat(all.canHold(conflict.demands())).isFalse();
      for (Demand demand : conflict.demands()) {
        List<Demand> others = new ArrayList<>(conflict.demands());
        others.remove(demand);
        assertThat(all.canHold(others)).as("without %s", demand).isTrue();
      }
    }
    return conflict;
  }

  private static Conflict conflict(Conference conference) {
    return conflict(conference, Rules.standard());
  }

  private static List<String> sessions(Conflict conflict) {
    return conflict.demands().stream()
        .filter(Demand.Placed.class::isInstance)
        .map(demand -> ((Demand.Placed) demand).session().id().value())
        .toList();
  }

  private static List<String> rules(Conflict conflict) {
    return conflict.demands().stream()
        .filter(Demand.Kept.class::isInstance)
        .map(demand -> ((Demand.Kept) demand).rule().id())
        .toList();
  }

  private static Session.Builder large(String id) {
    return talk(id).expectedAudience(80);
  }

  private static Session.Builder busy(String id) {
    return talk(id).addParticipation(speaks("adams"));
  }

  @Test
  void aPersonCannotBeInMoreSessionsThanFollowOneAnother() {
    Conference conference = Conference.withTwoRooms()
        .session(busy("alpha"))
        .session(busy("beta"))
        .session(talk("other"))
        .session(busy("gamma"))
        .session(busy("delta"))
        .session(busy("epsilon"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("alpha", "beta", "gamma", "delta", "epsilon");
    assertThat(rules(conflict)).containsExactly("person-clash");
    assertThat(conflict.proof())
        .isEqualTo("Ms Ann Adams must be in five sessions, “Alpha”, “Beta”, “Gamma”, “Delta” and"
            + " “Epsilon”, and there are only four starts for them.");
  }

  @Test
  void aPersonWhoIsThereForOneDayCannotHaveSessionsForTwo() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1"))
        .person(person("adams", "Ms", "Ann Adams").addAvailability(range("09:00/10:30")))
        .session(busy("alpha"))
        .session(busy("beta"));

    Conflict conflict = conflict(conference, Rules.standard().without("room-clash"));

    assertThat(sessions(conflict)).containsExactly("alpha", "beta");
    assertThat(rules(conflict)).containsExactly("person-clash", "person-unavailable");
  }

  @Test
  void longSessionsOfAPersonTakeMoreTimeThanThereIs() {
    Conference conference = Conference.withTwoRooms()
        .session(busy("alpha").duration(Duration.ofMinutes(90)))
        .session(busy("beta").duration(Duration.ofMinutes(100)))
        .session(busy("gamma").duration(Duration.ofMinutes(110)));

    Conflict conflict = conflict(conference);

    assertThat(rules(conflict)).containsExactly("person-clash");
    assertThat(conflict.proof())
        .isEqualTo("Ms Ann Adams must be in three sessions, “Alpha”, “Beta” and “Gamma”, and in the"
            + " times at which they can be held no more than two of them can follow one another.");
  }

  @Test
  void thereAreTooFewLargeRooms() {
    Conference conference = Conference.withTwoRooms();
    for (String id : List.of("alpha", "beta", "gamma", "delta", "epsilon")) {
      conference.session(large(id));
    }
    conference.session(talk("small"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("alpha", "beta", "gamma", "delta", "epsilon");
    assertThat(rules(conflict)).containsExactlyInAnyOrder("room-clash", "room-too-small");
    assertThat(conflict.proof())
        .isEqualTo(
            "Five sessions, “Alpha”, “Beta”, “Gamma”, “Delta” and “Epsilon”, need a room for 80"
                + " people; Room 1 is the only one, and there are only four starts for them.");
  }

  @Test
  void everyOneWaitsForAnother() {
    Conference conference = Conference.withTwoRooms()
        .session(talk("first").addRelation(Relation.before("second")))
        .session(talk("second").addRelation(Relation.before("third")))
        .session(talk("third"))
        .session(talk("other").addRelation(Relation.after("third")))
        .session(talk("last")
            .addRelation(Relation.after("third"))
            .addRelation(Relation.before("first")));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("first", "second", "third", "last");
    assertThat(rules(conflict)).containsExactly("out-of-order");
    assertThat(conflict.proof())
        .isEqualTo("There is no first one: “First” comes before “Second”, “Second” comes before"
            + " “Third”, “Third” comes before “Last” and “Last” comes before “First”.");
  }

  @Test
  void aLongChainNeedsMoreTimeThanThereIs() {
    Conference conference = Conference.withTwoRooms().session(talk("s0"));
    for (int i = 1; i < 5; i++) {
      conference.session(talk("s" + i).addRelation(Relation.after("s" + (i - 1))));
    }

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).hasSize(5);
    assertThat(rules(conflict)).containsExactly("out-of-order");
    assertThat(conflict.proof())
        .isEqualTo(
            "All ways to place “S0”, “S1”, “S2”, “S3” and “S4” were tried; each breaks one of"
                + " these rules.");
  }

  @Test
  void aBlockIsLongerThanAnyWindow() {
    Conference conference = Conference.withTwoRooms()
        .session(Conference.block("block", 5))
        .session(talk("part").partOf("block"))
        .session(talk("other"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("block");
    assertThat(rules(conflict)).isEmpty();
    assertThat(conflict.proof())
        .isEqualTo("“Block” fits in no window of the grid that is there for its kind.");
  }

  @Test
  void thereIsMoreToDoThanRoomsAreOpen() {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < 4; i++) {
      conference.session(talk("long-" + i).duration(Duration.ofHours(2)));
    }
    conference.session(talk("short"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).hasSize(5).contains("short");
    assertThat(rules(conflict)).containsExactly("room-clash");
    assertThat(conflict.proof())
        .startsWith("Five sessions, “Long-0”, ")
        .endsWith(
            " need a room; Room 1 and Room 2 are the only ones. Together they take 9 hours, and"
                + " there are only 8 hours.");
  }

  @Test
  void aSessionCanBeHeldNowhere() {
    Conference conference = Conference.withTwoRooms()
        .session(talk("other"))
        .session(talk("opening").expectedAudience(500));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("opening");
    assertThat(rules(conflict)).containsExactly("room-too-small");
    assertThat(conflict.proof())
        .isEqualTo(
            "“Opening” can be held nowhere: a rule forbids every place. “Opening”, Tuesday 19"
                + " November 09:00–10:00, expects 500 people, and Room 1 can take 100.");
  }

  @Test
  void eachOfTwoRulesForbidsOtherPlaces() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1").capacity(40))
        .room(room("room-2", "Room 2").capacity(100).addAvailability(range("14:00/18:00")))
        .session(large("opening"));

    Conflict conflict = conflict(conference);

    assertThat(rules(conflict)).containsExactly("room-unavailable", "room-too-small");
    assertThat(conflict.proof())
        .startsWith("“Opening” can be held nowhere: rules forbid every place.");
  }

  @Test
  void whatStaysBreaksARuleAlready() {
    Conference conference = Conference.withTwoRooms()
        .at("09:00", "room-1", talk("one"))
        .at("09:30", "room-1", talk("two"))
        .session(talk("other"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).isEmpty();
    assertThat(rules(conflict)).containsExactly("room-clash");
    assertThat(conflict.proof())
        .startsWith(
            "What has its place already breaks a rule. Room 1 cannot hold two sessions at once");
  }

  @Test
  void whatStaysLeavesNoRoom() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1"))
        .at("09:00", "room-1", talk("fixed").duration(Duration.ofHours(4)))
        .session(talk("other"));

    Conflict conflict = conflict(conference);

    assertThat(sessions(conflict)).containsExactly("other");
    assertThat(rules(conflict)).containsExactly("room-clash");
    assertThat(conflict.proof()).contains("“Other” can be held nowhere").contains("“Fixed”");
  }

  @Test
  void aFeasibleAgendaIsShownToBeSo() {
    Conference conference = Conference.withTwoRooms().session(busy("alpha")).session(large("beta"));

    assertThat(explain(conference))
        .asInstanceOf(type(Feasibility.Feasible.class))
        .satisfies(feasible -> assertThat(feasible.schedule().isFeasible()).isTrue());
  }

  /** Without steps, a schedule is not found but by trying all ways. */
  @Test
  void aScheduleThatIsHardToFindIsFoundByTryingAllWays() {
    Conference conference = Conference.withTwoRooms().session(talk("s0"));
    for (int i = 1; i < 4; i++) {
      conference.session(talk("s" + i).addRelation(Relation.before("s" + (i - 1))));
    }
    conference.session(talk("long").duration(Duration.ofHours(4)));

    Feasibility told = scheduler(Rules.standard())
        .budget(Budget.steps(0))
        .cancelWhen(() -> false)
        .explainInfeasible(conference.build());

    assertThat(told)
        .asInstanceOf(type(Feasibility.Feasible.class))
        .satisfies(feasible -> assertThat(feasible.schedule().isFeasible()).isTrue());
  }

  /** Every two of them exclude each other, so that there are very many ways to fail. */
  @Test
  void whatTakesTooLongIsNotKnown() {
    Grid thirteen = Grid.every(Duration.ofMinutes(15), List.of(range("09:00/12:15")));

    assertThat(scheduler(Rules.standard()).grid(thirteen).explainInfeasible(crowd(14)))
        .asInstanceOf(type(Feasibility.Unknown.class))
        .satisfies(unknown -> assertThat(unknown.closest().isFeasible()).isFalse());
  }

  private static Agenda crowd(int count) {
    Conference conference = Conference.empty();
    for (int i = 0; i < count; i++) {
      Session.Builder session = talk("s" + i).duration(Duration.ofMinutes(15));
      for (int other = 0; other < i; other++) {
        session.addRelation(Relation.notSameTimeAs("s" + other));
      }
      conference.session(session);
    }
    return conference.build();
  }

  @Test
  void aRuleThatRewardsLeavesItUnknown() {
    Rule rewarding = new SessionRule() {
      @Override
      public RuleInfo info() {
        return RuleInfo.hard("strange", "Being at nine makes up for something.", "{session}");
      }

      @Override
      public boolean rewards() {
        return true;
      }

      @Override
      public List<Breach> check(io.plenary.rule.shape.PlacedSession session) {
        return List.of();
      }
    };
    Conference conference =
        Conference.withTwoRooms().session(talk("opening").expectedAudience(500));

    assertThat(scheduler(Rules.standard().with(rewarding)).explainInfeasible(conference.build()))
        .isInstanceOf(Feasibility.Unknown.class);
  }

  @Test
  void usersRulesTakePartInConflicts() {
    Rules rules = Rules.standard().with(UsersRules.twoADay(Level.HARD));
    Conference conference = Conference.withTwoRooms()
        .session(talk("alpha"))
        .session(talk("beta"))
        .session(talk("gamma"));

    Conflict conflict = conflict(conference, rules);

    assertThat(sessions(conflict)).containsExactly("alpha", "beta", "gamma");
    assertThat(rules(conflict)).containsExactly("two-a-day");
  }

  @Test
  void whatMustBePlacedByAHardRuleNeedsNoOtherDemand() {
    Rules rules = Rules.standard().level("session-unplaced", Level.HARD);
    Conference conference = Conference.withTwoRooms()
        .session(talk("opening").expectedAudience(500))
        .session(talk("poster").kind(SessionKind.POSTER));

    Conflict conflict = conflict(conference, rules);

    assertThat(sessions(conflict)).isEmpty();
    assertThat(rules(conflict)).containsExactlyInAnyOrder("room-too-small", "session-unplaced");
  }

  @Test
  void aConflictIsToldInWords() {
    Conference conference =
        Conference.withTwoRooms().session(talk("opening").expectedAudience(500));

    assertThat(conflict(conference)).hasToString("""
            “Opening” can be held nowhere: a rule forbids every place. “Opening”, Tuesday 19 November \
            09:00–10:00, expects 500 people, and Room 1 can take 100.
            This cannot hold together:
            - “Opening” has a place.
            - The rooms of a session together take the people who are expected, and each person without \
            a seat counts; nothing is said where a room's capacity or the audience is not known. \
            [room-too-small]""");
  }

  @Test
  void itStopsWhenItIsCancelled() {
    Feasibility told =
        scheduler(Rules.standard()).cancelWhen(() -> true).explainInfeasible(crowd(14));

    assertThat(told).isInstanceOf(Feasibility.Unknown.class);
  }
}
