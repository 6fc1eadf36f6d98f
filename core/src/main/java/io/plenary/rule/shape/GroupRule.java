package io.plenary.rule.shape;

import java.util.Collection;
import java.util.List;

/**
 * A rule about all sessions that share a key: at most four talks a day for one person, the sessions of
 * a track in one room.
 *
 * <p>The key may depend on where a session is placed, as a person's day does. Only placed sessions are
 * looked at. When one of the sessions changes, the rule is asked about the whole group again, so that
 * small groups are faster than large ones.
 */
public non-sealed interface GroupRule extends Rule {

  /**
   * {@return the groups that a session belongs to where it is placed}
   *
   * @param session the session, placed
   */
  Collection<?> keys(PlacedSession session);

  /**
   * {@return how the group breaks the rule; nothing if it does not}
   *
   * @param key what the sessions share
   * @param sessions all sessions of the group, in order of time
   */
  List<Breach> check(Object key, List<PlacedSession> sessions);
}
