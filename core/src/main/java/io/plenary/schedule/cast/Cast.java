package io.plenary.schedule.cast;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.util.List;

/**
 * Who moves, who stays, and who has nowhere to go.
 *
 * @param units what is to be placed
 * @param fixed the sessions that stay where they are, in the order of the agenda
 * @param stranded sessions for which there is no place at all
 */
public record Cast(List<Unit> units, List<PlacedSession> fixed, List<Stranded> stranded) {

  /** Why there is no place at all for a session. */
  public enum Why {
    /** It has no duration and no parts with one. */
    LENGTH_UNKNOWN,
    /** It has no time, but parts of it have one of their own. */
    PARTS_PLACED,
    /** It is longer than any window, or none is there for its kind. */
    NO_WINDOW
  }

  /**
   * A session for which there is no place at all.
   *
   * @param session the session
   * @param why why there is none
   */
  public record Stranded(Session session, Why why) {}
}
