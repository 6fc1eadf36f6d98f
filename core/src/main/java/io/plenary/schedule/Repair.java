package io.plenary.schedule;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import java.util.List;
import java.util.Optional;

/**
 * A published plan that is valid again after a change.
 *
 * @param schedule the agenda with its repaired timetable, and what the rules say of it
 * @param moves the published sessions that have another place than before, or none, in the order of the
 *     agenda
 */
public record Repair(Schedule schedule, List<Move> moves) {

  /**
   * A published session that has another place.
   *
   * @param session the session
   * @param before when and where it was
   * @param after when and where it is; empty if no place was found for it
   */
  public record Move(Session.Id session, Placement before, Optional<Placement> after) {

    /** {@return the session and both places} */
    @Override
    public String toString() {
      String place = after.map(Placement::toString).orElse("no place");
      return session + ": " + before + " → " + place;
    }
  }

  /**
   * Keeps the list as it is.
   *
   * @param schedule the agenda with its repaired timetable
   * @param moves the published sessions that have another place than before, or none
   */
  public Repair {
    moves = List.copyOf(moves);
  }
}
