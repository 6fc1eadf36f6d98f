package io.plenary.schedule.cost;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import io.plenary.schedule.sum.Cost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Three talks and a block, which may start at each full or half hour from eight to one in two rooms. */
class ArrangementTest {

  private static final int ONE = 0;
  private static final int TWO = 1;
  private static final int THREE = 2;
  private static final int BLOCK = 3;

  /** Starts, by number. */
  private static final int EIGHT = 0;

  private static final int HALF_PAST_EIGHT = 1;
  private static final int NINE = 2;
  private static final int HALF_PAST_NINE = 3;
  private static final int TEN = 4;

  private static Agenda agenda() {
    return withTwoRooms()
        .session(talk("one").addParticipation(speaks("adams")))
        .session(talk("two").addParticipation(speaks("adams")))
        .session(talk("three"))
        .session(block("block", 2))
        .session(talk("part").partOf("block").addParticipation(speaks("adams")))
        .at("08:00", "room-1", talk("fixed"))
        .build();
  }

  private static Arrangement arrangement(Rules rules) {
    Grid grid = Grid.of(List.of(
        Window.every(Duration.ofMinutes(30), range("08:00/13:00")),
        Window.every(Duration.ofMinutes(30), range("14:00/16:00")).close(Room.Id.of("room-2"))));
    return new Arrangement(new Problem(agenda(), rules, grid, session -> false));
  }

  private static Arrangement arrangement(Rule... rules) {
    return arrangement(Rules.none().with(rules));
  }

  private static RuleInfo soft(String id, int weight) {
    return new RuleInfo(id, Level.SOFT, weight, "It counts.", "It counts.");
  }

  /** What starts in one hour belongs together, and more than one is one too many. */
  private static GroupRule hours() {
    return GroupRule.of(
        soft("hours", 7),
        session -> session.session().title().first().equals("Three")
            ? List.of()
            : List.of(session.placedTime().start().getHour()),
        (hour, sessions) ->
            sessions.size() < 2 ? List.of() : List.of(Breach.of(sessions).times(sessions.size())));
  }

  /** Each session that has a place counts, more the later it stands on the agenda. */
  private static AgendaRule places() {
    return AgendaRule.of(soft("places", 2), agenda -> {
      List<Breach> breaches = new ArrayList<>();
      for (int i = 0; i < agenda.sessions().size(); i++) {
        if (agenda.sessions().get(i).isPlaced()) {
          breaches.add(Breach.of(agenda.sessions().get(i)).times((long) Math.pow(10, i)));
        }
      }
      return breaches;
    });
  }

  private static void put(Arrangement arrangement, int unit, int start, int choice) {
    arrangement.move(unit, start, choice);
    arrangement.settle();
    arrangement.settleAgenda();
  }

  @Test
  void theOccupantOfARoomIsWhoIsHeldThereAtThatTime() {
    Arrangement arrangement = arrangement(Rules.standard());
    put(arrangement, ONE, NINE, 0);

    assertThat(arrangement.occupant(TWO, NINE, 0)).isEqualTo(ONE);
    assertThat(arrangement.occupant(TWO, HALF_PAST_EIGHT, 0)).isEqualTo(ONE);
    assertThat(arrangement.occupant(TWO, HALF_PAST_NINE, 0)).isEqualTo(ONE);
    assertThat(arrangement.occupant(BLOCK, EIGHT, 0)).isEqualTo(ONE);
    assertThat(arrangement.occupant(ONE, NINE, 0)).isEqualTo(-1);
  }

  @Test
  void whoOnlyTouchesOrIsElsewhereIsNoOccupant() {
    Arrangement arrangement = arrangement(Rules.standard());
    put(arrangement, ONE, NINE, 0);
    put(arrangement, BLOCK, NINE, 1);

    assertThat(arrangement.occupant(TWO, EIGHT, 0)).isEqualTo(-1);
    assertThat(arrangement.occupant(TWO, TEN, 0)).isEqualTo(-1);
    assertThat(arrangement.occupant(TWO, TEN, 1)).isEqualTo(BLOCK);
  }

  @Test
  void ofSeveralOccupantsNoneIsTold() {
    Arrangement arrangement = arrangement(Rules.standard());
    put(arrangement, ONE, NINE, 0);
    put(arrangement, THREE, TEN, 0);

    assertThat(arrangement.occupant(TWO, HALF_PAST_NINE, 0)).isEqualTo(-2);
    assertThat(arrangement.occupant(BLOCK, NINE, 0)).isEqualTo(-2);
    assertThat(arrangement.occupant(TWO, HALF_PAST_EIGHT, 0)).isEqualTo(ONE);
  }

  @Test
  void aCompanionIsInAGroupWithAUnit() {
    Arrangement arrangement = arrangement(hours());
    put(arrangement, ONE, NINE, 0);
    put(arrangement, TWO, HALF_PAST_NINE, 1);
    put(arrangement, THREE, NINE, 1);

    Set<Integer> companions = new TreeSet<>();
    for (int number = 0; number < 6; number++) {
      companions.add(arrangement.companion(ONE, number, number));
    }
    assertThat(companions).containsExactly(ONE, TWO);
    assertThat(arrangement.companion(THREE, 5, 5)).isEqualTo(-1);
    assertThat(arrangement(places()).companion(ONE, 0, 0)).isEqualTo(-1);
  }

  @Test
  void whatStaysIsACompanionWithoutANumber() {
    Arrangement arrangement = arrangement(hours());
    put(arrangement, ONE, EIGHT, 0);

    assertThat(List.of(arrangement.companion(ONE, 0, 0), arrangement.companion(ONE, 0, 1)))
        .containsExactlyInAnyOrder(-1, ONE);
  }

  @Test
  void whatAGroupCostsChangesWithWhoIsInIt() {
    Arrangement arrangement = arrangement(hours());
    put(arrangement, ONE, EIGHT, 0);
    assertThat(arrangement.total().soft).isEqualTo(2 * 7);
    arrangement.keep();

    put(arrangement, TWO, HALF_PAST_EIGHT, 1);
    assertThat(arrangement.total().soft).isEqualTo(3 * 7);
    arrangement.undo();
    assertThat(arrangement.total().soft).isEqualTo(2 * 7);

    put(arrangement, TWO, NINE, 1);
    put(arrangement, ONE, NINE, 0);
    assertThat(arrangement.total().soft).isEqualTo(2 * 7);
    put(arrangement, TWO, TEN, 1);
    assertThat(arrangement.total().soft).isZero();
  }

  /** Of six sessions in their order, the last is placed and stays: 2 × 100,000. */
  @Test
  void aRuleAboutTheWholeAgendaIsAskedWhenItIsSettled() {
    Arrangement arrangement = arrangement(places());
    assertThat(arrangement.asksAgenda()).isTrue();
    assertThat(arrangement.total().soft).isEqualTo(200_000);

    arrangement.move(TWO, NINE, 0);
    arrangement.settle();
    assertThat(arrangement.total().soft).isEqualTo(200_000);
    arrangement.settleAgenda();
    assertThat(arrangement.total().soft).isEqualTo(200_020);
    arrangement.keep();

    put(arrangement, BLOCK, NINE, 1);
    assertThat(arrangement.total().soft).isEqualTo(222_020);
    arrangement.undo();
    assertThat(arrangement.total().soft).isEqualTo(200_020);
    arrangement.settleAgenda();
    assertThat(arrangement.total().soft).isEqualTo(200_020);

    put(arrangement, ONE, NINE, 1);
    put(arrangement, TWO, -1, 0);
    assertThat(arrangement.total().soft).isEqualTo(200_002);
  }

  @Test
  void withoutSuchARuleNothingIsAsked() {
    assertThat(arrangement(hours()).asksAgenda()).isFalse();
  }

  @Test
  void anotherArrangementIsMadeTheSame() {
    Rules rules = Rules.all().with(hours(), places());
    Arrangement one = arrangement(rules);
    put(one, ONE, NINE, 0);
    put(one, TWO, NINE, 1);
    put(one, BLOCK, TEN, 1);
    Arrangement other = arrangement(rules);
    put(other, TWO, NINE, 0);
    put(other, THREE, TEN, 0);
    other.keep();

    one.copyTo(other);
    other.undo(); // nothing is left to be taken back

    for (int unit = 0; unit < one.units(); unit++) {
      assertThat(other.start(unit)).isEqualTo(one.start(unit));
      assertThat(other.start(unit) < 0 ? 0 : other.choice(unit))
          .isEqualTo(one.start(unit) < 0 ? 0 : one.choice(unit));
    }
    assertThat(other.unplaced()).isEqualTo(1);
    assertThat(List.of(other.total().hard, other.total().medium, other.total().soft))
        .isEqualTo(List.of(one.total().hard, one.total().medium, one.total().soft));
  }

  /** Ms Adams is in two talks and in the block; the third talk clashes with nobody. */
  @Test
  void hardPartnersAreThoseWhomAHardRuleMaySetAgainstAUnit() {
    Problem problem =
        arrangement(Rules.none().with(Rules.all(), List.of("person-clash"))).problem();

    assertThat(problem.hardPartnersOf(ONE)).containsExactlyInAnyOrder(TWO, BLOCK);
    assertThat(problem.hardPartnersOf(BLOCK)).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(problem.hardPartnersOf(THREE)).isEmpty();
  }

  @Test
  void whomASoftRuleComparesIsNoHardPartner() {
    PairRule pairs = PairRule.of(
        soft("pairs", 1), Reach.overlap(), session -> List.of("all"), (first, second) -> 1);

    assertThat(arrangement(pairs).problem().hardPartnersOf(ONE)).isEmpty();
    assertThat(arrangement(pairs).problem().hardPartnersOf(BLOCK)).isEmpty();
  }

  @Test
  void aUnitIsAdmittedWhereItFitsAndTheRoomIsOpen() {
    Problem problem = arrangement(Rules.none()).problem();

    assertThat(problem.startsOf(ONE)).hasSize(9 + 3);
    assertThat(problem.startsOf(BLOCK)).hasSize(7 + 1);
    assertThat(problem.admits(ONE, NINE, 0)).isTrue();
    assertThat(problem.admits(ONE, NINE, 1)).isTrue();
    int afternoon = problem.startsOf(ONE)[9];
    assertThat(problem.admits(ONE, afternoon, 0)).isTrue();
    assertThat(problem.admits(ONE, afternoon, 1)).isFalse();
    assertThat(problem.admits(BLOCK, problem.startsOf(ONE)[8], 0)).isFalse();
    assertThat(problem.roomCount()).isEqualTo(2);
    assertThat(problem.roomsOf(ONE, 1)).containsExactly(1);
    assertThat(problem.length(BLOCK)).isEqualTo(7200);
    assertThat(problem.second(TEN) - problem.second(EIGHT)).isEqualTo(7200);
  }

  /** What single sessions, tables and meetings cost is all there is where nothing else is asked. */
  @Test
  void whatAPlaceCostsAtLeastIsWhatItCostsWhereNothingElseIsAsked() {
    Arrangement arrangement = arrangement(Rules.standard());
    put(arrangement, ONE, NINE, 0);
    arrangement.keep();
    int compared = 0;
    for (int start : arrangement.problem().startsOf(TWO)) {
      for (int choice = 0; choice < 2; choice++) {
        Cost least = new Cost();
        arrangement.addLeast(TWO, start, choice, least);
        List<Long> before = levels(arrangement.total());
        put(arrangement, TWO, start, choice);
        List<Long> after = levels(arrangement.total());
        arrangement.undo();

        for (int level = 0; level < 3; level++) {
          assertThat(levels(least).get(level)).isEqualTo(after.get(level) - before.get(level));
        }
        compared++;
      }
    }
    assertThat(compared).isEqualTo(24);
  }

  private static List<Long> levels(Cost cost) {
    return List.of(cost.hard, cost.medium, cost.soft);
  }

  /** Groups and the whole agenda may be better with one more, and so may two who are rewarded. */
  @Test
  void whatIsAskedOnlyAddsWhereNoneOfThemIsOfTheLevel() {
    Problem soft = arrangement(hours()).problem();
    assertThat(soft.onlyAdds(Level.SOFT)).isFalse();
    assertThat(soft.onlyAdds(Level.HARD)).isTrue();
    assertThat(arrangement(places()).problem().onlyAdds(Level.SOFT)).isFalse();
    assertThat(arrangement(rewarding(true)).problem().onlyAdds(Level.SOFT)).isFalse();
    assertThat(arrangement(rewarding(true)).problem().onlyAdds(Level.MEDIUM)).isTrue();
    assertThat(arrangement(rewarding(false)).problem().onlyAdds(Level.SOFT)).isTrue();
  }

  private static PairRule rewarding(boolean rewards) {
    return new PairRule() {
      @Override
      public RuleInfo info() {
        return soft("pairs", 1);
      }

      @Override
      public boolean rewards() {
        return rewards;
      }

      @Override
      public Reach reach() {
        return Reach.overlap();
      }

      @Override
      public Collection<?> keys(Session session, Content content) {
        return List.of("all");
      }

      @Override
      public long strength(Session first, Session second, Content content) {
        return 1;
      }

      @Override
      public Breach explain(PlacedSession first, PlacedSession second) {
        return Breach.of(first);
      }

      @Override
      public long degree(PlacedSession first, PlacedSession second) {
        return rewards ? -1 : 1;
      }
    };
  }
}
