package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.rule.LiveReport;
import io.plenary.rule.Report;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.cast.Spot;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cost.Arrangement;
import io.plenary.schedule.cost.Problem;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.search.Candidates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says where a session could go while all others stay where they are, as an editor asks when a session is
 * picked up. It is made once for an agenda, by {@link Scheduler#advise}, which takes a while; each question
 * is then quick.
 *
 * <pre>{@code
 * Advisor advisor = Scheduler.of(Rules.standard()).advise(agenda);
 * for (Suggestion each : advisor.suggest(Session.Id.of("keynote"), 5)) {
 *   System.out.println(each.placement() + " would lead to " + each.score());
 *   each.change().came().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>It keeps no track of edits: for another agenda, make another. It is not for several threads at once.
 */
public final class Advisor {

  /** A place, whichever window its start is in. */
  private record Place(long second, int choice) {

    static Place of(Problem problem, Spot spot) {
      return new Place(problem.second(spot.start()), spot.choice());
    }
  }

  private final Rules rules;
  private final Grid grid;
  private final Agenda agenda;
  private final LiveReport live;
  private final Report before;
  private final Arrangement usual;
  private final Map<Session.Id, Unit> units = new HashMap<>();

  Advisor(Rules rules, Grid grid, Agenda agenda) {
    this.rules = rules;
    this.grid = grid;
    this.agenda = agenda;
    this.live = rules.watch(agenda);
    this.before = live.report();
    this.usual = arrangement(session -> session.partOf().isEmpty());
    usual.problem().cast().units().forEach(unit -> units.put(unit.session().id(), unit));
  }

  private Arrangement arrangement(Predicate<Session> moves) {
    Arrangement arrangement = new Arrangement(new Problem(agenda, rules, grid, moves));
    Worker.takeUp(arrangement);
    return arrangement;
  }

  /**
   * {@return the best places for a session other than the one it has, the best first} Better is what leads
   * to a higher score; of places that lead to the same one, the earlier is first. A session may be asked
   * about whether it is placed or not, pinned or not; a block takes its parts along, and a part stays in
   * its block. There is none for what is cancelled, for a session of unknown length, and for a part whose
   * block has no time yet.
   *
   * @param session a session of the agenda
   * @param most how many places at most, at least 1
   * @throws NoSuchElementException if the agenda has no such session
   * @throws io.plenary.rule.BrokenRuleException if a rule fails; nothing more can be asked then
   */
  public List<Suggestion> suggest(Session.Id session, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one place must be asked for, not " + most);
    }
    if (agenda.session(session).isEmpty()) {
      throw new NoSuchElementException("the agenda has no session " + session);
    }
    Unit unit = units.get(session);
    if (unit != null) {
      return suggest(usual, unit, most);
    }
    Arrangement own = arrangement(each -> each.id().equals(session));
    return own.problem().cast().units().stream()
        .filter(each -> each.session().id().equals(session))
        .findFirst()
        .map(each -> suggest(own, each, most))
        .orElse(List.of());
  }

  private List<Suggestion> suggest(Arrangement arrangement, Unit unit, int most) {
    Problem problem = arrangement.problem();
    Set<Place> seen = new HashSet<>();
    unit.current().ifPresent(spot -> seen.add(Place.of(problem, spot)));
    List<Spot> spots = new ArrayList<>(Candidates.all(problem, unit.number()));
    spots.removeIf(spot -> !seen.add(Place.of(problem, spot)));
    List<Suggestion> suggestions = new ArrayList<>();
    for (Spot spot : Candidates.best(arrangement, unit.number(), spots, most)) {
      suggestions.add(suggestion(problem, unit, spot));
    }
    suggestions.sort(Comparator.comparing(Suggestion::score).reversed());
    return List.copyOf(suggestions);
  }

  private Suggestion suggestion(Problem problem, Unit unit, Spot spot) {
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    for (PlacedSession each : problem.at(unit.number(), spot.start(), spot.choice())) {
      Placement placement = each.placement().orElseThrow();
      if (!agenda.timetable().placementOf(each.id()).equals(Optional.of(placement))) {
        placements.put(each.id(), placement);
      }
    }
    return new Suggestion(unit.session().id(), placements, change(placements));
  }

  /** Makes the edits, looks, and takes them back. */
  private ReportChange change(Map<Session.Id, Placement> placements) {
    List<ReportChange> changes = new ArrayList<>();
    placements.forEach((session, placement) -> changes.add(live.place(session, placement)));
    ReportChange change = changes.size() == 1 ? changes.get(0) : live.report().since(before);
    for (Session.Id session : placements.keySet()) {
      agenda
          .timetable()
          .placementOf(session)
          .ifPresentOrElse(
              placement -> live.place(session, placement), () -> live.unplace(session));
    }
    return change;
  }
}
