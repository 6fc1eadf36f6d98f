package io.plenary.schedule.mend;

import static io.plenary.rule.Conference.range;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.cast.Casting;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Plans of a small conference that are to be mended, and rules that they break. */
final class Plans {

  private static final String WORDS = "It counts.";

  private Plans() {}

  /** Units are where the agenda has them, and may start at each full hour. */
  static Arrangement of(Agenda agenda, Rules rules, String hours) {
    Grid grid = Grid.every(Duration.ofHours(1), List.of(range(hours)));
    return of(new Problem(agenda, rules, grid, Casting.unpinned(agenda)));
  }

  static Arrangement of(Problem problem) {
    Arrangement arrangement = new Arrangement(problem);
    for (Unit unit : problem.cast().units()) {
      unit.current()
          .ifPresent(spot -> arrangement.move(unit.number(), spot.start(), spot.choice()));
    }
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
    return arrangement;
  }

  static Homes homes(Arrangement arrangement) {
    return new Homes(arrangement.problem(), session -> false);
  }

  static int unit(Arrangement arrangement, String session) {
    return arrangement.problem().cast().units().stream()
        .filter(unit -> unit.session().id().value().equals(session))
        .findFirst()
        .orElseThrow()
        .number();
  }

  static void put(Arrangement arrangement, String session, int start, int choice) {
    arrangement.move(unit(arrangement, session), start, choice);
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
  }

  /** {@return each unit with the number of its start and of its room, or nothing} */
  static String places(Arrangement arrangement) {
    return arrangement.problem().cast().units().stream()
        .map(unit -> {
          int start = arrangement.start(unit.number());
          String place = start < 0 ? "-" : start + "/" + arrangement.choice(unit.number());
          return unit.session().id() + " " + place;
        })
        .collect(Collectors.joining(", "));
  }

  /** Of those that start in one hour, each but one breaks it, which is known only when groups are settled. */
  static GroupRule oneAnHour() {
    return GroupRule.of(
        RuleInfo.hard("one-an-hour", WORDS, WORDS),
        session -> List.of(session.placedTime().start().getHour()),
        (hour, sessions) -> sessions.size() < 2
            ? List.of()
            : List.of(Breach.of(sessions).times(sessions.size() - 1L)));
  }

  /** The same, known only when rules about the whole agenda are settled. */
  static AgendaRule oneAnHourInAll() {
    return AgendaRule.of(RuleInfo.hard("one-an-hour-in-all", WORDS, WORDS), agenda -> {
      List<PlacedSession> placed =
          agenda.sessions().stream().filter(PlacedSession::isPlaced).toList();
      long hours = placed.stream()
          .map(session -> session.placedTime().start().getHour())
          .distinct()
          .count();
      return placed.size() == hours
          ? List.of()
          : List.of(Breach.of(placed).times(placed.size() - hours));
    });
  }
}
