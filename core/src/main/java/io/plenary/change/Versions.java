package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.change.match.Correspondence;
import io.plenary.change.match.Translation;
import io.plenary.time.TimeRange;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two versions of an agenda, and what is the same thing in both. */
record Versions(Agenda published, Agenda revised, Correspondence same, Translation translation) {

  static Versions of(Agenda published, Agenda revised, Correspondence same) {
    return new Versions(published, revised, same, same.translation(published, revised));
  }

  Versions inverse() {
    return of(revised, published, same.inverse());
  }

  /** The session's id in the published version, if it is there. */
  Optional<Session.Id> before(Session.Id revised) {
    return same.sessions().published(revised);
  }

  /** What the sessions of the revised version were in the published one. */
  Origins<Session, Session.Id> origins() {
    return new Origins<>(
        published.sessions(), revised.sessions(), Session::id, same.sessions(), published::session);
  }

  /** When the session starts in either version, whichever is earlier. */
  Instant earliestStart(Session.Id id, boolean gone) {
    Optional<Session.Id> old = gone ? Optional.of(id) : before(id);
    Optional<Session.Id> now = gone ? Optional.empty() : Optional.of(id);
    return earliest(old.flatMap(published::timeOf), now.flatMap(revised::timeOf));
  }

  static Instant earliest(Optional<TimeRange> before, Optional<TimeRange> after) {
    Instant one = before.map(time -> time.start().toInstant()).orElse(Instant.MAX);
    Instant other = after.map(time -> time.start().toInstant()).orElse(Instant.MAX);
    return one.isBefore(other) ? one : other;
  }

  boolean sameRooms(List<Room> before, List<Room> after) {
    if (translation.ids().isEmpty() && before.equals(after)) {
      return true;
    }
    Set<Room.Id> ids = new LinkedHashSet<>();
    before.forEach(room -> ids.add(translation.roomId(room.id())));
    Set<Room.Id> others = new LinkedHashSet<>();
    after.forEach(room -> others.add(room.id()));
    return ids.equals(others);
  }

  static boolean sameStart(Optional<TimeRange> before, Optional<TimeRange> after) {
    return before
        .map(time -> time.start().toInstant())
        .equals(after.map(time -> time.start().toInstant()));
  }

  /** Whether the timetable says the same, be it in another zone. */
  boolean samePlacement(Optional<Placement> before, Optional<Placement> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty();
    }
    Placement one = translation.placement(before.get());
    Placement other = after.get();
    return one.equals(other)
        || (instantOrOffset(one).equals(instantOrOffset(other))
            && one.rooms().equals(other.rooms())
            && one.pinned() == other.pinned()
            && one.extensions().equals(other.extensions()));
  }

  private static Object instantOrOffset(Placement placement) {
    return placement.start() instanceof Placement.At at
        ? at.moment().toInstant()
        : placement.start();
  }
}
