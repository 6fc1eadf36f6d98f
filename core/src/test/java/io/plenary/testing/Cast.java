package io.plenary.testing;

import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What the parts of one agenda refer to: who and what is on it, its zone, and the moment around which
 * it is held. Parts are drawn before it is known, as functions of it; so nothing needs to be drawn
 * twice and everything shrinks by itself.
 */
record Cast(
    ZoneId zone,
    Instant anchor,
    List<Track.Id> tracks,
    List<Room.Id> rooms,
    List<Person.Id> people,
    List<Session.Id> sessions,
    List<SessionKind> kinds,
    List<Role> roles) {

  /** The same, for a session that must not refer to itself. */
  Cast seenBy(Session.Id session) {
    List<Session.Id> others =
        sessions.stream().filter(other -> !other.equals(session)).toList();
    return new Cast(zone, anchor, tracks, rooms, people, others, kinds, roles);
  }

  /** What sessions are unless something else is said; the agenda may give talks other traits. */
  SessionKind usualKind() {
    return kinds.stream()
        .filter(kind -> kind.name().equals(SessionKind.TALK.name()))
        .findFirst()
        .orElseThrow();
  }

  TimeRange range(RangeDraft draft) {
    return draft.around(anchor, zone);
  }
}
