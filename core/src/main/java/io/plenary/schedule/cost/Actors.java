package io.plenary.schedule.cost;

import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.cast.Cast;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All sessions that rules compare: those of the units, and those that stay and have a time. */
final class Actors {

  private final List<Actor> all = new ArrayList<>();
  private final List<List<Actor>> ofUnits = new ArrayList<>();

  Actors(Agenda agenda, Cast cast) {
    Map<Session.Id, Integer> positions = new HashMap<>();
    agenda.sessions().forEach(session -> positions.put(session.id(), positions.size()));
    for (Unit unit : cast.units()) {
      List<Actor> members = new ArrayList<>();
      for (int member = 0; member < unit.members().size(); member++) {
        Session session = unit.members().get(member).session();
        if (!isHeld(unit, member)) {
          continue;
        }
        int position = Objects.requireNonNull(positions.get(session.id()));
        members.add(new Actor(session, position, unit.number(), member, Optional.empty()));
      }
      ofUnits.add(members);
      all.addAll(members);
    }
    for (PlacedSession session : cast.fixed()) {
      if (session.isPlaced()) {
        int position = Objects.requireNonNull(positions.get(session.id()));
        all.add(new Actor(session.session(), position, -1, 0, Optional.of(session)));
      }
    }
  }

  private static boolean isHeld(Unit unit, int member) {
    for (int at = member; at >= 0; at = unit.members().get(at).block()) {
      if (unit.members().get(at).session().isCancelled()) {
        return false;
      }
    }
    return true;
  }

  List<Actor> all() {
    return all;
  }

  List<Actor> of(int unit) {
    return ofUnits.get(unit);
  }
}
