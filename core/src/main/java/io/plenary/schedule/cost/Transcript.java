package io.plenary.schedule.cost;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.cast.Stage;
import io.plenary.schedule.cast.Unit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes down where units are, as an agenda. */
public final class Transcript {

  private Transcript() {}

  /**
   * {@return the agenda with the units where they are; all else is as it was}
   *
   * @param arrangement where the units are
   */
  public static Agenda of(Arrangement arrangement) {
    Problem problem = arrangement.problem();
    Agenda agenda = problem.agenda();
    Map<Session.Id, Placement> placements =
        new LinkedHashMap<>(agenda.timetable().placements());
    for (Unit unit : problem.cast().units()) {
      int start = arrangement.start(unit.number());
      if (start < 0) {
        unit.members().stream()
            .filter(member -> Stage.keptUnplaced(member).isEmpty())
            .forEach(member -> placements.remove(member.session().id()));
      } else {
        for (PlacedSession session : arrangement.placed(unit.number())) {
          placements.put(session.id(), session.placement().orElseThrow());
        }
      }
    }
    return agenda.withTimetable(Timetable.of(placements));
  }
}
