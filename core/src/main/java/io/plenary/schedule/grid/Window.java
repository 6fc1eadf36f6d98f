package io.plenary.schedule.grid;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time in which sessions may be placed: Tuesday from nine to half past twelve, with a start
 * every quarter of an hour; or three slots one after another. A session lies within one window.
 *
 * @param time the stretch of time
 * @param starts the moments at which a session may start, in order, all within the stretch
 * @param reservedFor the names of the kinds it is kept for; any, if empty
 * @param closedRooms rooms that cannot be used in it
 */
public record Window(
    TimeRange time,
    List<ZonedDateTime> starts,
    List<String> reservedFor,
    List<Room.Id> closedRooms) {

  /**
   * Checks that sessions can start where they are to start.
   *
   * @param time the stretch of time
   * @param starts the moments at which a session may start
   * @param reservedFor the names of the kinds it is kept for
   * @param closedRooms rooms that cannot be used in it
   * @throws IllegalArgumentException if there is no start, or one that is not within the stretch or not
   *     later than the one before it
   */
  public Window {
    starts = List.copyOf(starts);
    reservedFor = List.copyOf(reservedFor);
    closedRooms = List.copyOf(closedRooms);
    if (starts.isEmpty()) {
      throw new IllegalArgumentException("no session can start in the window " + time);
    }
    for (int i = 0; i < starts.size(); i++) {
      boolean inOrder =
          i == 0 || starts.get(i - 1).toInstant().isBefore(starts.get(i).toInstant());
      if (!inOrder || !time.contains(starts.get(i))) {
        throw new IllegalArgumentException(
            "a session cannot start at " + starts.get(i) + " in the window " + time);
      }
    }
  }

  /**
   * {@return a window in which a session may start at its beginning and at every step from there}
   *
   * @param time the stretch of time, not empty
   * @param step the elapsed time from start to start, positive
   */
  public static Window every(Duration step, TimeRange time) {
    if (step.isNegative() || step.isZero()) {
      throw new IllegalArgumentException("a step must be positive, not " + step);
    }
    List<ZonedDateTime> starts = new ArrayList<>();
    ZonedDateTime next = time.start();
    while (next.toInstant().isBefore(time.end().toInstant())) {
      starts.add(next);
      next = next.plus(step);
    }
    return new Window(time, starts, List.of(), List.of());
  }

  /**
   * {@return a window of slots that follow each other; a long session takes several}
   *
   * @param slots in order
   */
  public static Window ofSlots(List<TimeRange> slots) {
    TimeRange time =
        new TimeRange(slots.get(0).start(), slots.get(slots.size() - 1).end());
    return new Window(time, slots.stream().map(TimeRange::start).toList(), List.of(), List.of());
  }

  /**
   * {@return this window, kept for some kinds of session}
   *
   * @param kinds the kinds
   */
  public Window reserve(SessionKind... kinds) {
    return new Window(
        time, starts, List.of(kinds).stream().map(SessionKind::name).toList(), closedRooms);
  }

  /**
   * {@return this window, without some rooms}
   *
   * @param rooms the rooms that cannot be used in it
   */
  public Window close(Room.Id... rooms) {
    return new Window(time, starts, reservedFor, List.of(rooms));
  }

  /**
   * {@return whether it is there for sessions of this kind}
   *
   * @param session the session
   */
  public boolean admits(Session session) {
    return reservedFor.isEmpty() || reservedFor.contains(session.kind().name());
  }
}
