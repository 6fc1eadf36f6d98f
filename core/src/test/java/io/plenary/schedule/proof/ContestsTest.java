package io.plenary.schedule.proof;

import static io.plenary.rule.Conference.block;
import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.speaks;
import static io.plenary.rule.Conference.talk;
import static io.plenary.rule.Conference.withTwoRooms;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.rule.Rules;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContestsTest {

  /** In a block of three hours, Ms Adams speaks for half an hour, an hour and a quarter of an hour. */
  private static final Agenda AGENDA = withTwoRooms()
      .session(block("block", 3))
      .session(talk("short")
          .duration(Duration.ofMinutes(30))
          .partOf("block")
          .addParticipation(speaks("adams")))
      .session(talk("long").partOf("block").addParticipation(speaks("adams")))
      .session(talk("last")
          .duration(Duration.ofMinutes(15))
          .partOf("block")
          .addParticipation(speaks("adams")))
      .session(talk("other").addParticipation(speaks("adams")))
      .session(talk("moment").duration(Duration.ZERO).addParticipation(speaks("adams")))
      .build();

  private static List<Contest> contests(String rule) {
    Rules rules = Rules.none().with(Rules.all(), List.of(rule));
    Grid grid = Grid.every(Duration.ofHours(1), List.of(range("09:00/12:00")));
    Problem problem = new Problem(AGENDA, rules, grid, session -> false);
    return Contests.of(problem, rules, unit -> List.of(new Spot(0, 0), new Spot(0, 1)));
  }

  /** The longest part begins half an hour after the block; wherever the block is, it is one lane. */
  @Test
  void aPersonIsWantedForTheLongestOfTheSessionsOfAUnit() {
    List<Contest> contests = contests("person-clash");

    assertThat(contests).hasSize(1);
    assertThat(contests.get(0).person()).isEqualTo(Optional.of(Person.Id.of("adams")));
    List<Claim> claims = contests.get(0).claims();
    long nine = range("09:00/10:00").start().toEpochSecond();
    assertThat(claims)
        .containsExactly(
            new Claim(0, 3600, List.of(new Seat(0, nine + 1800))),
            new Claim(1, 3600, List.of(new Seat(0, nine))));
  }

  @Test
  void roomsAreWantedByBlocksAndBySessionsThatAreNoParts() {
    List<Contest> contests = contests("room-clash");

    long nine = range("09:00/10:00").start().toEpochSecond();
    List<Seat> bothRooms = List.of(new Seat(0, nine), new Seat(1, nine));
    assertThat(contests)
        .containsExactly(new Contest(
            "room-clash",
            Optional.empty(),
            List.of(new Claim(0, 10_800, bothRooms), new Claim(1, 3600, bothRooms))));
  }
}
