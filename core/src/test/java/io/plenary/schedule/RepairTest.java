package io.plenary.schedule;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import io.plenary.schedule.grid.Grid;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {

  private static final Scheduler SCHEDULER = scheduler("09:00/12:00");

  private static Scheduler scheduler(String hours) {
    return Scheduler.of(Rules.standard())
        .grid(Grid.every(Duration.ofHours(1), List.of(range(hours))))
        .budget(Budget.steps(40_000));
  }

  /** Ms Adams speaks first in Room 1, Mr Brown in Room 2; then they exchange rooms. */
  private static Conference published() {
    return withTwoRooms()
        .at("09:00", "room-1", talk("one").addParticipation("adams", Role.SPEAKER))
        .at("09:00", "room-2", talk("two").addParticipation("brown", Role.SPEAKER))
        .at("10:00", "room-2", talk("three").addParticipation("adams", Role.SPEAKER))
        .at("10:00", "room-1", talk("four").addParticipation("brown", Role.SPEAKER));
  }

  private static Agenda away(Agenda agenda, String person, String there) {
    Person known = agenda.person(person).orElseThrow();
    return agenda.withPerson(known.withAvailability(List.of(range(there))));
  }

  private static List<String> moved(Repair repair) {
    return repair.moves().stream().map(move -> move.session().toString()).toList();
  }

  private static TimeRange timeOf(Repair repair, String session) {
    return repair.schedule().agenda().timeOf(Session.Id.of(session)).orElseThrow();
  }

  @Test
  void whatIsValidStaysAsItIs() {
    Agenda agenda = published().build();

    Repair repair = SCHEDULER.repair(agenda);

    assertThat(repair.schedule().agenda()).isEqualTo(agenda);
    assertThat(repair.moves()).isEmpty();
    assertThat(repair.schedule().statistics().steps()).isZero();
  }

  @Test
  void whoComesLaterSpeaksLaterAndNobodyElseIsDisturbed() {
    Agenda agenda = away(published().build(), "adams", "10:00/12:00");

    Repair repair = SCHEDULER.repair(agenda);

    assertThat(moved(repair)).containsExactly("one");
    assertThat(timeOf(repair, "one")).isEqualTo(range("11:00/12:00"));
    assertThat(repair.schedule().score())
        .isEqualTo(Rules.standard().check(repair.schedule().agenda()).score());
    assertThat(repair.schedule().isFeasible()).isTrue();
    Repair.Move move = repair.moves().get(0);
    assertThat(move.before())
        .isEqualTo(Placement.at(range("09:00/10:00").start(), Room.Id.of("room-1")));
    assertThat(move.after())
        .contains(
            repair.schedule().agenda().timetable().placementOf(move.session()).orElseThrow());
    assertThat(move).hasToString("one: " + move.before() + " → " + move.after().orElseThrow());
  }

  @Test
  void aSessionThatIsCancelledLeavesTheOthersAlone() {
    Agenda agenda = published().build();
    Session one = agenda.session("one").orElseThrow();

    Repair repair = SCHEDULER.repair(agenda.withSession(one.withStatus(Session.Status.CANCELLED)));

    assertThat(repair.moves()).isEmpty();
    assertThat(repair.schedule().isFeasible()).isTrue();
  }

  @Test
  void aRoomThatClosesIsLeftByThoseInItOnly() {
    Agenda agenda = published().build();
    Room room = agenda.room("room-2").orElseThrow();
    Agenda closed = agenda.withRoom(room.withAvailability(List.of(range("09:00/10:00"))));

    Repair repair = SCHEDULER.repair(closed);

    assertThat(moved(repair)).containsExactly("three");
    assertThat(repair.schedule().isFeasible()).isTrue();
  }

  @Test
  void aRoomThatIsGoneIsReplaced() {
    Agenda agenda = withTwoRooms()
        .room(Conference.room("room-3", "Room 3"))
        .at("09:00", "room-1", talk("one"))
        .at("09:00", "room-2", talk("two"))
        .at("10:00", "room-2", block("block", 1))
        .at("10:30", "", talk("part").partOf("block").duration(Duration.ofMinutes(30)))
        .build();

    Repair repair =
        scheduler("09:00/11:00").repair(agenda, agenda.withoutRoom(Room.Id.of("room-2")));

    assertThat(moved(repair)).containsExactlyInAnyOrder("two", "block", "part");
    assertThat(repair.schedule().isFeasible()).isTrue();
    for (String id : List.of("two", "block", "part")) {
      assertThat(repair.schedule().agenda().roomsOf(Session.Id.of(id))).hasSize(1);
    }
    Duration offset =
        Duration.between(timeOf(repair, "block").start(), timeOf(repair, "part").start());
    assertThat(offset).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void whatWasTakenOffComesBackWhereItWas() {
    Agenda agenda = published().build();

    Repair repair = SCHEDULER.repair(agenda, agenda.withoutPlacement(Session.Id.of("two")));

    assertThat(repair.schedule().agenda()).isEqualTo(agenda);
    assertThat(repair.moves()).isEmpty();
  }

  @Test
  void whatCannotComeBackBecauseItsBlockIsGoneIsNew() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", block("block", 1))
        .inBlock(0, talk("part").partOf("block"))
        .build();
    Session part = agenda.session("part").orElseThrow();
    Agenda changed = agenda
        .withoutPlacement(Session.Id.of("part"))
        .withSession(part.withPartOf(Optional.empty()))
        .withoutSession(Session.Id.of("block"));

    Repair repair = SCHEDULER.repair(agenda, changed);

    assertThat(moved(repair)).isEmpty();
    assertThat(timeOf(repair, "part")).isEqualTo(range("09:00/10:00"));
  }

  @Test
  void twoMoveWhereOneIsInTheWayOfTheOther() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", talk("late").addParticipation("adams", Role.SPEAKER))
        .at("10:00", "room-1", talk("other").addParticipation("adams", Role.SPEAKER))
        .build();

    Repair repair = scheduler("09:00/11:00")
        .repair(away(agenda, "adams", "10:00/12:00")
            .withPerson(agenda.person("brown").orElseThrow()));
    assertThat(repair.schedule().report().isValid()).isTrue();
    assertThat(repair.moves()).hasSize(1);
    assertThat(repair.moves().get(0).after()).isEmpty();

    Agenda either = agenda.withSession(
        agenda.session("late").orElseThrow().withRelations(List.of(Relation.after("other"))));
    Repair exchanged = scheduler("09:00/11:00").repair(either);
    assertThat(moved(exchanged)).containsExactly("late", "other");
    assertThat(exchanged.schedule().isFeasible()).isTrue();
  }

  @Test
  void aNewSessionFindsAPlaceWithoutDisturbingAnyone() {
    Agenda agenda =
        published().session(talk("new").addParticipation("adams", Role.SPEAKER)).build();

    Repair repair = SCHEDULER.repair(agenda);

    assertThat(repair.moves()).isEmpty();
    assertThat(timeOf(repair, "new")).isEqualTo(range("11:00/12:00"));
    assertThat(repair.schedule().statistics().steps()).isPositive();
  }

  @Test
  void aNewSessionThatFitsNowhereHasNoPlaceAndAReason() {
    Agenda agenda =
        published().session(talk("new").addParticipation("adams", Role.SPEAKER)).build();

    Repair repair = scheduler("09:00/11:00").repair(agenda);

    assertThat(repair.moves()).isEmpty();
    assertThat(repair.schedule().unplaced())
        .extracting(Unplaced::session)
        .containsExactly(Session.Id.of("new"));
    assertThat(repair.schedule().report().isValid()).isTrue();
  }

  @Test
  void whatIsPinnedStaysAndTheOtherMoves() {
    Agenda clash = withTwoRooms()
        .at("09:00", "room-1", talk("one"))
        .at("09:00", "room-1", talk("two"))
        .build();
    Session.Id one = Session.Id.of("one");
    Session.Id two = Session.Id.of("two");

    for (Session.Id pinned : List.of(one, two)) {
      Placement place = clash.timetable().placementOf(pinned).orElseThrow().pin();
      Repair repair = SCHEDULER.repair(clash.withPlacement(pinned, place));
      assertThat(moved(repair)).containsExactly(pinned.equals(one) ? "two" : "one");
    }
  }

  @Test
  void whatIsAcknowledgedIsNotMended() {
    Agenda clash = withTwoRooms()
        .at("09:00", "room-1", talk("one"))
        .at("09:00", "room-1", talk("two"))
        .build();
    Report report = Rules.standard().check(clash);
    Finding finding = report.findings(Level.HARD).get(0);
    Agenda known =
        clash.withAcknowledgements(List.of(report.acknowledge(finding, "chair", "meant so")));

    Repair repair = SCHEDULER.repair(known);

    assertThat(repair.schedule().agenda()).isEqualTo(known);
  }

  @Test
  void onlyTheGroupWhoseRoomClosesMoves() {
    Agenda agenda = withTwoRooms()
        .room(Conference.room("room-3", "Room 3"))
        .at("09:00", "", talk("groups").kind(SessionKind.PARALLEL_BLOCK))
        .at("09:00", "room-1", talk("first").partOf("groups"))
        .at("09:00", "room-2", talk("second").partOf("groups"))
        .build();
    Room room = agenda.room("room-2").orElseThrow();
    Agenda closed = agenda.withRoom(room.withAvailability(List.of(range("10:00/11:00"))));

    Repair repair = SCHEDULER.repair(closed);

    assertThat(moved(repair)).containsExactly("second");
    assertThat(repair.schedule().agenda().roomsOf(Session.Id.of("second")))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("room-3"));
  }

  @Test
  void aNewPartIsPutIntoItsBlock() {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", block("block", 2))
        .inBlock(0, talk("known").partOf("block"))
        .session(talk("new").partOf("block"))
        .at("11:00", "", talk("groups").kind(SessionKind.PARALLEL_BLOCK))
        .at("11:00", "room-1", talk("first").partOf("groups"))
        .session(talk("second").partOf("groups"))
        .build();

    Repair repair = SCHEDULER.repair(agenda);

    assertThat(repair.moves()).isEmpty();
    assertThat(timeOf(repair, "new")).isEqualTo(range("10:00/11:00"));
    assertThat(repair.schedule().agenda().roomsOf(Session.Id.of("second")))
        .extracting(Room::id)
        .containsExactly(Room.Id.of("room-2"));
  }

  /** So many sessions clash that trying everything takes too long. */
  private static Agenda crowded() {
    Conference conference = withTwoRooms();
    for (int i = 0; i < 14; i++) {
      conference.at(i < 7 ? "09:00" : "10:00", "room-1", talk("talk-" + i));
    }
    return conference.build();
  }

  @Test
  void aLargeRepairIsGoodEnoughWhereTheBestIsNotFound() {
    Repair repair = scheduler("09:00/16:00").budget(Budget.steps(400)).repair(crowded());

    assertThat(repair.schedule().report().isValid()).isTrue();
    assertThat(repair.moves()).hasSizeBetween(12, 13);
  }

  @Test
  void theSameStepsMakeTheSameAndSoDoesAReplay() {
    Scheduler steps = scheduler("09:00/16:00").budget(Budget.steps(400));
    Repair repair = steps.repair(crowded());

    assertThat(steps.repair(crowded()).schedule().agenda())
        .isEqualTo(repair.schedule().agenda());
    assertThat(steps
            .replay(repair.schedule().replay())
            .repair(crowded())
            .schedule()
            .agenda())
        .isEqualTo(repair.schedule().agenda());
  }

  @Test
  void aTimeBudgetIsKeptAndReplayed() {
    AtomicLong clock = new AtomicLong();
    Scheduler timed = scheduler("09:00/16:00")
        .budget(Budget.of(Duration.ofMillis(20)))
        .ticker(() -> clock.addAndGet(10_000));
    Repair repair = timed.repair(crowded());

    assertThat(repair.schedule().report().isValid()).isTrue();
    assertThat(repair.schedule().ending()).isEqualTo(Schedule.Ending.BUDGET);
    assertThat(timed
            .replay(repair.schedule().replay())
            .repair(crowded())
            .schedule()
            .agenda())
        .isEqualTo(repair.schedule().agenda());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 20, 50, 80, 100, 120, 150, 200})
  void whatWasCancelledIsMadeAgainAsFarAsItCame(int most) {
    int[] asked = {0};
    Scheduler steps = scheduler("09:00/16:00").budget(Budget.steps(8_000));
    Repair repair = steps.cancelWhen(() -> asked[0]++ >= most).repair(crowded());

    assertThat(asked[0]).isGreaterThan(most);
    assertThat(repair.schedule().ending()).isEqualTo(Schedule.Ending.CANCELLED);
    assertThat(steps
            .replay(repair.schedule().replay())
            .repair(crowded())
            .schedule()
            .agenda())
        .isEqualTo(repair.schedule().agenda());
  }

  @Test
  void whenItIsCancelledItIsValidAllTheSame() {
    Repair repair = scheduler("09:00/16:00").cancelWhen(() -> true).repair(crowded());

    assertThat(repair.schedule().report().isValid()).isTrue();
    assertThat(repair.schedule().ending()).isEqualTo(Schedule.Ending.CANCELLED);
  }

  @Test
  void theListenerIsToldScoresWithoutThePriceOfMoves() {
    List<Progress> told = new ArrayList<>();
    scheduler("09:00/16:00").budget(Budget.steps(400)).listener(told::add).repair(crowded());

    assertThat(told).isNotEmpty();
    assertThat(told)
        .allSatisfy(progress -> assertThat(progress.score().medium()).isGreaterThan(-1000));
  }
}
