package io.plenary.schedule.cost;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session that rules compare with others.
 *
 * @param session the session
 * @param position its place on the agenda
 * @param unit the number of the unit that it moves with, or -1
 * @param member its number in the unit
 * @param fixed where it is, if it stays there
 */
record Actor(Session session, int position, int unit, int member, Optional<PlacedSession> fixed) {

  /** No two have the same place on the agenda. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actor actor && actor.position == position;
  }

  @Override
  public int hashCode() {
    return position;
  }
}
