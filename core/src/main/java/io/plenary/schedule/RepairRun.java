package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.schedule.cast.Casting;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.cost.Transcript;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.mend.Deepening;
import io.plenary.schedule.mend.Homes;
import io.plenary.schedule.mend.Mending;
import io.plenary.schedule.mend.Standing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One repair of an agenda. */
final class RepairRun {

  private final Scheduler scheduler;
  private final Published published;
  private final Agenda agenda;
  private final Grid grid;
  private final RepairBudget budget;

  RepairRun(Scheduler scheduler, Agenda before, Agenda changed) {
    this.scheduler = scheduler;
    this.published = Published.of(before, changed);
    this.agenda = published.agenda();
    this.grid = scheduler.gridFor(agenda);
    this.budget = new RepairBudget(scheduler);
  }

  Repair repair() {
    Agenda repaired = polished(mended());
    Report report = scheduler.rules().check(repaired);
    Schedule schedule = new Schedule(
        repaired,
        report,
        Reasons.of(unplacedOf(repaired), scheduler.rules(), repaired, budget.ending()),
        budget.ending(),
        budget.statistics(),
        budget.replay());
    return new Repair(schedule, published.moves(repaired));
  }

  /** {@return the agenda with no hard rule broken and few sessions moved} */
  private Agenda mended() {
    Arrangement arrangement =
        new Arrangement(new Problem(agenda, scheduler.rules(), grid, Casting.unpinned(agenda)));
    Baseline baseline = Baseline.of(arrangement, scheduler.rules());
    long forgivenAnyway = forgiven(Transcript.of(arrangement));
    Worker.takeUp(arrangement);
    long goal = Math.max(0, forgiven(agenda) - forgivenAnyway);
    Homes homes = new Homes(arrangement.problem(), published::isLost);
    Deepening deepening = new Deepening(arrangement, homes, goal, budget::deepens);
    boolean found = deepening.run();
    budget.deepened(deepening.tried());
    if (!found) {
      lookFurther(arrangement, homes, goal);
    }
    Agenda made = transcript(arrangement);
    Score full = Baseline.fullScore(scheduler.rules(), made);
    Verification.verify(scheduler.rules(), arrangement, baseline, made, full);
    return made;
  }

  /** {@return what is acknowledged of the hard penalties of an agenda} */
  private long forgiven(Agenda agenda) {
    return scheduler.rules().check(agenda).score().hard()
        - Baseline.fullScore(scheduler.rules(), agenda).hard();
  }

  /** Mends the plan there is, and one that is looked for at random and pays for what it moves. */
  private void lookFurther(Arrangement arrangement, Homes homes, long goal) {
    Arrangement other = new Arrangement(arrangement.problem());
    annealed().copyTo(other);
    Standing ofThis = mend(arrangement, homes, goal);
    Standing ofOther = mend(other, homes, goal);
    if (ofOther.compareTo(ofThis) < 0) {
      other.copyTo(arrangement);
    }
  }

  private static Standing mend(Arrangement arrangement, Homes homes, long goal) {
    Mending mending = new Mending(arrangement, homes, goal);
    mending.takeOff();
    mending.takeBack();
    return homes.standing(arrangement);
  }

  private Arrangement annealed() {
    Problem priced = new Problem(agenda, priced(), grid, Casting.unpinned(agenda));
    Arrangement arrangement = new Arrangement(priced);
    Baseline baseline = Baseline.of(arrangement, priced());
    Worker.takeUp(arrangement);
    budget.lookFurther(arrangement, baseline);
    return arrangement;
  }

  private Rules priced() {
    return scheduler.rules().with(published.rule());
  }

  /** Writes down where units are; what stays where it was is said as it was. */
  private Agenda transcript(Arrangement arrangement) {
    Map<Session.Id, Placement> placements =
        new LinkedHashMap<>(Transcript.of(arrangement).timetable().placements());
    for (Unit unit : arrangement.problem().cast().units()) {
      Spot spot = new Spot(arrangement.start(unit.number()), arrangement.choice(unit.number()));
      if (unit.current().equals(Optional.of(spot))) {
        unit.members()
            .forEach(
                member -> placements.put(member.session().id(), member.given().orElseThrow()));
      }
    }
    return agenda.withTimetable(Timetable.of(placements));
  }

  /** {@return the agenda with better places for what has moved, and places for what is new} */
  private Agenda polished(Agenda mended) {
    Set<Session.Id> free = new HashSet<>();
    published.moves(mended).forEach(move -> free.add(move.session()));
    Problem problem = new Problem(
        mended,
        priced(),
        grid,
        session -> Casting.unpinned(mended).test(session) && free.contains(session.id()));
    if (problem.cast().units().isEmpty()) {
      return mended;
    }
    Arrangement arrangement = new Arrangement(problem);
    Baseline baseline = Baseline.of(arrangement, priced());
    Worker.takeUp(arrangement);
    budget.polish(arrangement, baseline);
    Agenda polished = Transcript.of(arrangement);
    return standing(polished).compareTo(standing(mended)) < 0 ? polished : mended;
  }

  private Standing standing(Agenda made) {
    return published.standing(made, scheduler.rules().check(made).score());
  }

  private Arrangement unplacedOf(Agenda made) {
    return new Arrangement(new Problem(made, scheduler.rules(), grid, session -> false));
  }
}
