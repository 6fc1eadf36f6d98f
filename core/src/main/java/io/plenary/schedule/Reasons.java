package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.rule.Finding;
import io.plenary.rule.LiveReport;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import io.plenary.schedule.cast.Cast;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.search.Candidates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why sessions have no place: what would be wrong at the place that is least bad. */
final class Reasons {

  private final Arrangement arrangement;
  private final Problem problem;
  private final LiveReport live;

  private Reasons(Arrangement arrangement, Rules rules, Agenda made) {
    this.arrangement = arrangement;
    this.problem = arrangement.problem();
    this.live = rules.watch(made);
  }

  /** Who cancels does not wait until places have been looked for. */
  static List<Unplaced> of(
      Arrangement arrangement, Rules rules, Agenda made, Schedule.Ending ending) {
    List<Unplaced> unplaced = new ArrayList<>();
    for (Cast.Stranded stranded : arrangement.problem().cast().stranded()) {
      unplaced.add(new Unplaced(stranded.session().id(), why(stranded)));
    }
    List<Unit> units = arrangement.problem().cast().units().stream()
        .filter(unit -> arrangement.start(unit.number()) < 0)
        .toList();
    if (ending == Schedule.Ending.CANCELLED) {
      units.forEach(unit -> unplaced.add(new Unplaced(unit.session().id(), whyCancelled(unit))));
    } else if (!units.isEmpty()) {
      Reasons reasons = new Reasons(arrangement, rules, made);
      units.forEach(unit -> unplaced.add(new Unplaced(unit.session().id(), reasons.why(unit))));
    }
    return unplaced;
  }

  private static String whyCancelled(Unit unit) {
    return "It was cancelled before there was a place for “" + unit + "”.";
  }

  static String why(Cast.Stranded stranded) {
    String session = "“" + stranded.session().title().first() + "”";
    return switch (stranded.why()) {
      case LENGTH_UNKNOWN -> "It is not known how long " + session + " is.";
      case PARTS_PLACED -> session + " has no time, but parts of it have one of their own.";
      case NO_WINDOW -> session + " fits in no window of the grid that is there for its kind.";
    };
  }

  private String why(Unit unit) {
    Optional<Spot> spot = Candidates.best(arrangement, unit.number());
    if (spot.isEmpty()) {
      return "All rooms are closed wherever " + unit + " could start.";
    }
    Session.Id id = unit.session().id();
    Placement placement = problem
        .at(unit.number(), spot.get().start(), spot.get().choice())
        .get(0)
        .placement()
        .orElseThrow();
    ReportChange change = live.place(id, placement);
    live.unplace(id);
    return "Even its best place, " + placement + ", would not do. " + sentences(change);
  }

  private static String sentences(ReportChange change) {
    List<String> sentences = new ArrayList<>();
    for (Finding finding : change.came()) {
      if (finding.level() == Level.HARD && finding.penalty() > 0) {
        sentences.add(finding.sentence());
      }
    }
    return String.join(" ", sentences);
  }
}
