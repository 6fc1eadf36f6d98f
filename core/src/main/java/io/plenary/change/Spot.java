package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.util.List;
import java.util.Optional;

/**
 * When and where a session is held in one version of an agenda.
 *
 * @param placement what the timetable says of the session itself; empty if it is not placed
 * @param time the time in effect; empty if there is none yet
 * @param rooms the rooms in effect, those of its block if it declares none
 */
public record Spot(Optional<Placement> placement, Optional<TimeRange> time, List<Room> rooms) {

  static Spot of(Agenda agenda, Session.Id session) {
    return of(agenda, session, agenda.timetable().placementOf(session));
  }

  static Spot of(Agenda agenda, Session.Id session, Optional<Placement> placement) {
    return new Spot(placement, agenda.timeOf(session), agenda.roomsOf(session));
  }
}
