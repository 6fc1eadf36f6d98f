package io.plenary.schedule.mend;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starts are numbered from nine o'clock, choices by room. */
class HomesTest {

  private static final int NINE = 0;
  private static final int TEN = 1;
  private static final int ELEVEN = 2;
  private static final int NOWHERE = -1;

  /** The block has a part that is held and one that is not, both in its room. */
  private static Agenda agenda() {
    return withTwoRooms()
        .at("09:00", "room-1", talk("one"))
        .at("10:00", "room-2", talk("two"))
        .session(talk("new"))
        .session(talk("lost"))
        .at("11:00", "room-1", block("block", 2))
        .inBlock(0, talk("part").partOf("block"))
        .inBlock(60, talk("off").partOf("block").status(Session.Status.CANCELLED))
        .build();
  }

  private static final Arrangement PLAN = Plans.of(agenda(), Rules.none(), "09:00/13:00");
  private static final Homes HOMES =
      new Homes(PLAN.problem(), session -> session.id().value().equals("lost"));

  private static int disturbed(String session, int start, int choice) {
    return HOMES.disturbed(Plans.unit(PLAN, session), start, choice);
  }

  @Test
  void whatHasAPlaceOrHasLostItIsPublishedAndWhatIsCancelledIsNot() {
    assertThat(List.of("one", "two", "new", "lost", "block"))
        .extracting(session -> HOMES.published(Plans.unit(PLAN, session)))
        .containsExactly(1, 1, 0, 1, 2);
  }

  @Test
  void homeIsWhereItIsOnTheAgenda() {
    assertThat(HOMES.home(Plans.unit(PLAN, "two"))).contains(new Spot(TEN, 1));
    assertThat(HOMES.home(Plans.unit(PLAN, "lost"))).isEmpty();
  }

  @Test
  void nobodyIsDisturbedAtHome() {
    assertThat(disturbed("one", NINE, 0)).isZero();
    assertThat(disturbed("two", TEN, 1)).isZero();
    assertThat(disturbed("block", ELEVEN, 0)).isZero();
  }

  @Test
  void atAnotherTimeAllAreDisturbed() {
    assertThat(disturbed("one", TEN, 0)).isEqualTo(1);
    assertThat(disturbed("two", NINE, 1)).isEqualTo(1);
    assertThat(disturbed("block", TEN, 0)).isEqualTo(2);
  }

  @Test
  void inAnotherRoomAllWhoHaveAnotherRoomAreDisturbedHoweverOftenItIsAsked() {
    for (int times = 0; times < 2; times++) {
      assertThat(disturbed("one", NINE, 1)).isEqualTo(1);
      assertThat(disturbed("block", ELEVEN, 1)).isEqualTo(2);
      assertThat(disturbed("block", ELEVEN, 0)).isZero();
    }
  }

  @Test
  void withoutAPlaceAllAreDisturbed() {
    assertThat(disturbed("one", NOWHERE, 0)).isEqualTo(1);
    assertThat(disturbed("block", NOWHERE, 0)).isEqualTo(2);
    assertThat(disturbed("lost", NOWHERE, 0)).isEqualTo(1);
  }

  @Test
  void whatHasLostItsPlaceIsDisturbedAnywhereAndWhatIsNewNowhere() {
    assertThat(disturbed("lost", NINE, 0)).isEqualTo(1);
    assertThat(disturbed("new", NINE, 0)).isZero();
    assertThat(disturbed("new", NOWHERE, 0)).isZero();
  }

  @Test
  void theSameMomentInAnotherWindowIsTheSameTime() {
    Agenda agenda = withTwoRooms().at("09:00", "room-1", talk("one")).build();
    Grid grid = Grid.of(List.of(
        Window.every(Duration.ofHours(1), range("09:00/10:00")),
        Window.every(Duration.ofHours(1), range("09:00/11:00"))));
    Homes homes =
        new Homes(new Problem(agenda, Rules.none(), grid, session -> true), session -> false);

    assertThat(List.of(0, 1, 2))
        .extracting(start -> homes.disturbed(0, start, 0))
        .containsExactly(0, 0, 1);
  }

  /** Only one of the groups has to leave its room, or both exchange theirs. */
  @Test
  void theLeastIsWhatTheCheapestPlaceDisturbs() {
    Arrangement plan = Plans.of(
        withTwoRooms()
            .room(Conference.room("room-3", "Room 3"))
            .at("09:00", "", talk("groups").kind(SessionKind.PARALLEL_BLOCK))
            .at("09:00", "room-1", talk("first").partOf("groups"))
            .at("09:00", "room-2", talk("second").partOf("groups"))
            .at("11:00", "room-1", block("block", 1))
            .inBlock(0, talk("part").partOf("block"))
            .session(talk("new"))
            .build(),
        Rules.none(),
        "09:00/13:00");
    Homes homes = Plans.homes(plan);

    assertThat(List.of("groups", "block", "new"))
        .extracting(session -> homes.published(Plans.unit(plan, session)))
        .containsExactly(3, 2, 0);
    assertThat(List.of("groups", "block", "new"))
        .extracting(session -> homes.least(Plans.unit(plan, session)))
        .containsExactly(1, 2, 0);
  }

  @Test
  void thePlanCountsWhoIsAwayWhoHasNoPlaceAndWhatItCosts() {
    SessionRule hard = inFirstRoom(RuleInfo.hard("hard", "It counts.", "It counts."), 2);
    SessionRule medium = inFirstRoom(RuleInfo.medium("medium", "It counts.", "It counts."), 3);
    SessionRule soft = inFirstRoom(RuleInfo.soft("soft", "It counts.", "It counts."), 5);
    Arrangement plan = Plans.of(agenda(), Rules.none().with(hard, medium, soft), "09:00/13:00");
    Homes homes = new Homes(plan.problem(), session -> session.id().value().equals("lost"));
    assertThat(homes.standing(plan)).isEqualTo(new Standing(4, 1, 0, 1, 6, 10));

    Plans.put(plan, "one", NINE, 1);
    Plans.put(plan, "block", TEN, 0);
    assertThat(homes.standing(plan)).isEqualTo(new Standing(2, 1, 3, 1, 3, 5));

    Plans.put(plan, "block", NOWHERE, 0);
    assertThat(homes.standing(plan)).isEqualTo(new Standing(0, 3, 1, 1, 0, 0));

    Plans.put(plan, "new", NINE, 0);
    assertThat(homes.standing(plan)).isEqualTo(new Standing(2, 3, 1, 0, 3, 5));
  }

  /** Each talk or block that is in the first room. */
  private static SessionRule inFirstRoom(RuleInfo info, int times) {
    return SessionRule.of(info, session -> {
      boolean counts = session.session().partOf().isEmpty()
          && session.isPlaced()
          && session.rooms().stream().anyMatch(room -> room.id().value().equals("room-1"));
      return counts ? List.of(Breach.of(session).times(times)) : List.of();
    });
  }
}
