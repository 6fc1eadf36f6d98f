package io.plenary.json.shape;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which zone a time without an offset is in. A zone is unknown where the document says none that
 * exists: then nothing can be said of the times there, and the zone itself is the problem.
 */
public final class Zones {

  private record Whereabouts(
      Session.Id session, List<Room.Id> rooms, Optional<Session.Id> partOf) {}

  private final Map<Room.Id, Optional<ZoneId>> ofRooms = new HashMap<>();
  private final List<Whereabouts> sessions = new ArrayList<>();

  /** The same by session; made only where rooms say their zones. */
  private final Map<Session.Id, Whereabouts> bySession = new HashMap<>();

  private Optional<ZoneId> ofAgenda = Optional.empty();

  public void agenda(Optional<ZoneId> zone) {
    ofAgenda = zone;
  }

  /** A room says which zone it is in; empty if there is no such zone. */
  public void room(Room.Id room, Optional<ZoneId> zone) {
    ofRooms.put(room, zone);
  }

  public void session(Session.Id session, List<Room.Id> rooms, Optional<Session.Id> partOf) {
    sessions.add(new Whereabouts(session, rooms, partOf));
  }

  public Optional<ZoneId> ofAgenda() {
    return ofAgenda;
  }

  public Optional<ZoneId> of(Room.Id room) {
    return ofRooms.getOrDefault(room, ofAgenda);
  }

  /** The zone of the session's first room, or of its block's; the agenda's if there is none. */
  public Optional<ZoneId> of(Session.Id session) {
    if (ofRooms.isEmpty()) {
      return ofAgenda;
    }
    if (bySession.isEmpty()) {
      sessions.forEach(each -> bySession.put(each.session(), each));
    }
    Set<Session.Id> seen = new HashSet<>();
    Optional<Session.Id> next = Optional.of(session);
    while (next.isPresent() && seen.add(next.get())) {
      Whereabouts here = bySession.get(next.get());
      if (here == null) {
        return ofAgenda;
      }
      if (!here.rooms().isEmpty()) {
        return of(here.rooms().get(0));
      }
      next = here.partOf();
    }
    return ofAgenda;
  }
}
