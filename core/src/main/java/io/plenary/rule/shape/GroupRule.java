package io.plenary.rule.shape;

import java.util.Collection;
import java.util.List;

/**
 * A rule about all sessions that share a key: at most four talks a day for one person, the sessions of
 * a track in one room.
 *
 * <pre>{@code
 * GroupRule twoWorkshopsADay = GroupRule.of(
 *     RuleInfo.soft("two-workshops", "There are at most two workshops a day.",
 *         "On one day there are {sessions}."),
 *     session -> isWorkshop(session) ? session.day().stream().toList() : List.of(),
 *     (day, workshops) ->
 *         workshops.size() > 2 ? List.of(Breach.of(workshops)) : List.of());
 * }</pre>
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

  /** The groups that a session belongs to. */
  @FunctionalInterface
  interface Keys {

    /**
     * {@return the groups that a session belongs to where it is placed}
     *
     * @param session the session, placed
     */
    Collection<?> keys(PlacedSession session);
  }

  /** What a rule says of a group. */
  @FunctionalInterface
  interface Check {

    /**
     * {@return how the group breaks the rule; nothing if it does not}
     *
     * @param key what the sessions share
     * @param sessions all sessions of the group, in order of time
     */
    List<Breach> check(Object key, List<PlacedSession> sessions);
  }

  /**
   * {@return a rule from its parts}
   *
   * @param info id, level, weight and words
   * @param keys the groups that sessions belong to
   * @param check what the rule says of a group
   */
  static GroupRule of(RuleInfo info, Keys keys, Check check) {
    return new GroupRule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public Collection<?> keys(PlacedSession session) {
        return keys.keys(session);
      }

      @Override
      public List<Breach> check(Object key, List<PlacedSession> sessions) {
        return check.check(key, sessions);
      }
    };
  }
}
