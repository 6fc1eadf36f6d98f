package io.plenary.schedule.mend;

import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Rule;
import io.plenary.schedule.cost.Arrangement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Starts are numbered from nine o'clock, choices by room. */
class MendingTest {

  private static Conference oneRoom() {
    return Conference.empty().room(room("room-1", "Room 1"));
  }

  private static Arrangement plan(Conference conference, String hours) {
    return Plans.of(conference.build(), Rules.standard(), hours);
  }

  private static String takenBack(Arrangement plan) {
    new Mending(plan, Plans.homes(plan), 0).takeBack();
    return Plans.places(plan);
  }

  /** "b" clashes with "a" in its room and with "c" by its speaker. */
  private static Arrangement chain() {
    return plan(
        withTwoRooms()
            .at("09:00", "room-1", talk("a"))
            .at("09:00", "room-1", talk("b").addParticipation(speaks("adams")))
            .at("09:00", "room-2", talk("c").addParticipation(speaks("adams"))),
        "09:00/11:00");
  }

  @Test
  void whatBreaksTheMostIsTakenOffFirst() {
    Arrangement plan = chain();
    new Mending(plan, Plans.homes(plan), 0).takeOff();

    assertThat(Plans.places(plan)).isEqualTo("a 0/0, b -, c 0/1");
    assertThat(plan.total().hard).isZero();
  }

  @Test
  void nothingMoreIsTakenOffThanMustBe() {
    Arrangement plan = chain();
    new Mending(plan, Plans.homes(plan), 2).takeOff();
    assertThat(Plans.places(plan)).isEqualTo("a 0/0, b 0/0, c 0/1");

    new Mending(plan, Plans.homes(plan), 1).takeOff();
    assertThat(plan.unplaced()).isEqualTo(1);
  }

  private static Stream<Rule> rulesThatAreSettled() {
    return Stream.of(Plans.oneAnHour(), Plans.oneAnHourInAll());
  }

  @ParameterizedTest
  @MethodSource("rulesThatAreSettled")
  void groupsAndWholeAgendasCountAtOnce(Rule rule) {
    Agenda agenda = withTwoRooms()
        .at("09:00", "room-1", talk("a"))
        .at("09:00", "room-2", talk("b"))
        .at("10:00", "room-2", talk("c"))
        .build();
    Arrangement plan = Plans.of(agenda, Rules.standard().with(rule), "09:00/12:00");
    Mending mending = new Mending(plan, Plans.homes(plan), 0);
    mending.takeOff();
    assertThat(plan.unplaced()).isEqualTo(1);
    assertThat(plan.start(Plans.unit(plan, "c"))).isEqualTo(1);

    mending.takeBack();
    assertThat(plan.unplaced()).isZero();
    assertThat(plan.total().hard).isZero();
    assertThat(Plans.homes(plan).standing(plan).moved()).isEqualTo(1);
  }

  @Test
  void whoIsAwayGoesHomeIfThatIsFree() {
    Arrangement plan = plan(
        withTwoRooms().at("09:00", "room-1", talk("a")).at("10:00", "room-2", talk("b")),
        "09:00/12:00");
    Plans.put(plan, "a", 2, 1);
    Plans.put(plan, "b", -1, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/0, b 1/1");
  }

  @Test
  void whoIsAwayInAnotherRoomOfTheFirstHourGoesHome() {
    Arrangement plan = plan(withTwoRooms().at("09:00", "room-1", talk("a")), "09:00/12:00");
    Plans.put(plan, "a", 0, 1);

    assertThat(takenBack(plan)).isEqualTo("a 0/0");
  }

  /** Both come home, the one after the other, though the first cannot before the other has. */
  @Test
  void itIsTriedAgainAfterAnotherHasLeft() {
    Arrangement plan = plan(
        oneRoom().at("09:00", "room-1", talk("a")).at("10:00", "room-1", talk("b")), "09:00/12:00");
    Plans.put(plan, "b", 0, 0);
    Plans.put(plan, "a", 2, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/0, b 1/0");
  }

  @Test
  void whoIsInTheWayAndNotAtHomeEitherMakesWay() {
    Arrangement plan = plan(
        oneRoom().at("09:00", "room-1", talk("a")).at("10:00", "room-1", talk("b")), "09:00/11:00");
    Plans.put(plan, "a", 1, 0);
    Plans.put(plan, "b", 0, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/0, b 1/0");
  }

  /** The home of "a" is taken by "b", whose home is taken for good. */
  @Test
  void whoMakesWayGoesElsewhereIfItsHomeIsTaken() {
    Conference conference = oneRoom()
        .person(Conference.person("adams", "Ms", "Ann Adams")
            .addAvailability(Conference.range("09:00/10:00")))
        .at("09:00", "room-1", talk("a").addParticipation(speaks("adams")))
        .at("10:00", "room-1", talk("b"))
        .at("10:00", "room-1", talk("c"));
    Arrangement plan = plan(conference, "09:00/12:00");
    Plans.put(plan, "b", 0, 0);
    Plans.put(plan, "a", -1, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/0, b 2/0, c 1/0");
  }

  @Test
  void whoHasNoPlaceAndCannotGoHomeGoesWhereItIsBest() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1").capacity(30))
        .room(room("room-2", "Room 2").capacity(60))
        .at("09:00", "room-2", talk("a").expectedAudience(50))
        .at("09:00", "room-2", talk("b").expectedAudience(50));
    Arrangement plan = plan(conference, "09:00/11:00");
    Plans.put(plan, "b", -1, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/1, b 1/1");
  }

  @Test
  void whoFitsNowhereStaysWithoutAPlace() {
    Arrangement plan = plan(
        oneRoom().at("09:00", "room-1", talk("a")).at("09:00", "room-1", talk("b")), "09:00/10:00");
    Plans.put(plan, "b", -1, 0);

    assertThat(takenBack(plan)).isEqualTo("a 0/0, b -");
    assertThat(plan.total().hard).isZero();
  }

  /** What was published and lost has no home, and goes where it can. */
  @Test
  void whatHasNoHomeIsPlacedAnew() {
    Arrangement plan =
        plan(oneRoom().at("09:00", "room-1", talk("a")).session(talk("lost")), "09:00/11:00");
    Homes homes = new Homes(plan.problem(), session -> session.id().value().equals("lost"));
    new Mending(plan, homes, 0).takeBack();

    assertThat(Plans.places(plan)).isEqualTo("a 0/0, lost 1/0");
  }
}
