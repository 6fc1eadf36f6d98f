package io.plenary.schedule;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.room;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Preferences;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Rule;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When it is said that there is nothing better. */
class OptimalTest {

  private static final Grid MORNING =
      Grid.every(Duration.ofHours(1), List.of(range("09:00/12:00")));

  private static Schedule schedule(Conference conference, Rules rules, Grid grid) {
    return Scheduler.of(rules).grid(grid).budget(Budget.steps(5_000)).schedule(conference.build());
  }

  private static Schedule schedule(Conference conference, Rule... more) {
    return schedule(conference, Rules.standard().with(more), MORNING);
  }

  @Test
  void nothingIsBetterThanNothingWrong() {
    Schedule schedule =
        schedule(Conference.withTwoRooms().session(talk("alpha")).session(talk("beta")));

    assertThat(schedule.isOptimal()).isTrue();
    assertThat(schedule.score()).isEqualTo(Score.parse("0hard/0medium/0soft"));
    assertThat(schedule.statistics().steps()).isLessThan(5_000);
  }

  /** What a session costs at its best place, any plan costs. */
  @Test
  void aWishThatNoPlaceFulfilsCannotBeFulfilled() {
    Preferences afternoon =
        Preferences.builder().addPreferredTime(range("15:00/16:00")).build();
    Schedule schedule =
        schedule(Conference.withTwoRooms().session(talk("alpha").preferences(afternoon)));

    assertThat(schedule.isOptimal()).isTrue();
    assertThat(schedule.score().soft()).isNegative();
  }

  @Test
  void moreCannotBePlacedThanThereAreStarts() {
    Conference conference = Conference.empty().room(room("room-1", "Room 1"));
    for (int i = 0; i < 5; i++) {
      conference.session(talk("s" + i));
    }

    Schedule schedule = schedule(conference);

    assertThat(schedule.unplaced()).hasSize(2);
    assertThat(schedule.isOptimal()).isTrue();
  }

  /** Of those that stay without a place the cheapest do: here the ones whose wishes are not kept. */
  @Test
  void whoStaysWithoutAPlaceIsPartOfTheProof() {
    Preferences undesired =
        Preferences.builder().addUndesiredTime(range("09:00/12:00")).build();
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1"))
        .session(talk("unwilling").preferences(undesired));
    for (int i = 0; i < 3; i++) {
      conference.session(talk("s" + i));
    }

    Schedule schedule = schedule(conference);

    assertThat(schedule.unplaced())
        .extracting(each -> each.session().value())
        .containsExactly("unwilling");
    assertThat(schedule.score().soft()).isZero();
    assertThat(schedule.isOptimal()).isTrue();
  }

  @Test
  void aPersonCannotSpeakMoreOftenThanThereIsTime() {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < 4; i++) {
      conference.session(talk("s" + i).addParticipation(speaks("adams")));
    }

    Schedule schedule = schedule(conference);

    assertThat(schedule.unplaced()).hasSize(1);
    assertThat(schedule.isOptimal()).isTrue();
  }

  /** Posters share a room, and what takes no time is in nobody's way. */
  @Test
  void whatIsInNobodysWayIsNotCounted() {
    Conference conference = Conference.empty()
        .room(room("room-1", "Room 1"))
        .session(talk("none").duration(Duration.ZERO));
    for (int i = 0; i < 4; i++) {
      conference.session(talk("s" + i).kind(SessionKind.POSTER));
    }

    Schedule schedule = schedule(conference);

    assertThat(schedule.unplaced()).isEmpty();
    assertThat(schedule.isOptimal()).isTrue();
  }

  @Test
  void whatOnlyTakesRoomWithoutRulesCostsNothing() {
    Conference conference = Conference.empty().room(room("room-1", "Room 1"));
    for (int i = 0; i < 5; i++) {
      conference.session(talk("s" + i));
    }

    Schedule schedule = schedule(
        conference, Rules.standard().weight("room-clash", 0).weight("person-clash", 0), MORNING);

    assertThat(schedule.unplaced()).isEmpty();
    assertThat(schedule.isOptimal()).isTrue();
  }

  @Test
  void whatPairsAreRewardedForIsNotForeseen() {
    Schedule schedule = schedule(
        Conference.withTwoRooms().session(talk("alpha")).session(talk("beta")),
        new UsersRules.Together());

    assertThat(schedule.isOptimal()).isFalse();
  }

  /** What a session is rewarded for at each place is known, whatever the rule says. */
  @Test
  void whatSessionsAreRewardedForIsForeseen() {
    Schedule schedule =
        schedule(Conference.withTwoRooms().session(talk("alpha")), UsersRules.mornings());

    assertThat(schedule.isOptimal()).isTrue();
    assertThat(schedule.score().soft()).isEqualTo(2);
  }

  /** Where there are very many places they are not looked at, and nothing is better than nothing wrong. */
  @Test
  void amongVeryManyPlacesNothingWrongIsBestAsWell() {
    Conference conference = Conference.withTwoRooms();
    for (int i = 0; i < 40; i++) {
      conference.session(talk("s" + i).duration(Duration.ofMinutes(5)));
    }
    Grid minutes =
        Grid.every(Duration.ofMinutes(1), List.of(range("2024-11-19T00:00/2024-11-20T00:00")));

    assertThat(schedule(conference, Rules.none().with("room-clash"), minutes).isOptimal())
        .isTrue();
    assertThat(schedule(
                conference, Rules.none().with("room-clash").with(UsersRules.rewarding()), minutes)
            .isOptimal())
        .isFalse();
  }

  /** What is placed in a room that is closed may stay there. */
  @Test
  void whereASessionIsItMayStay() {
    Conference conference =
        Conference.empty().room(room("room-1", "Room 1")).at("09:00", "room-1", talk("alpha"));
    Window closed = MORNING.windows().get(0).close(io.plenary.agenda.Room.Id.of("room-1"));

    Schedule schedule =
        Scheduler.of(Rules.standard()).grid(Grid.of(List.of(closed))).improve(conference.build());

    assertThat(schedule.unplaced()).isEmpty();
    assertThat(schedule.isOptimal()).isTrue();
  }
}
