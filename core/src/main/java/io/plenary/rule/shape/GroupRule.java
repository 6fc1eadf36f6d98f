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

  /**
   * {@return what of a session's place {@link #keys} look at}
   */
  default Basis basis() {
    return Basis.PLACES;
  }

  /**
   * {@return all that {@link #check} looks at in a session, as a value: the room alone for a rule that
   * counts rooms} Two groups under one key whose sessions come to the same values, each as often, break
   * the rule equally badly; a scheduler asks about one of them only. Unless overridden, it is the
   * session with its place.
   *
   * @param session a session of a group
   */
  default Object aspect(PlacedSession session) {
    return session;
  }

  /**
   * {@return whether it matters how many sessions of a group come to the same {@link #aspect}} It does
   * for a rule that counts sessions, and does not for one that counts rooms.
   */
  default boolean countsAlike() {
    return true;
  }

  /**
   * {@return what the degrees of all breaches by the group add up to} A rule that is asked about very
   * many plans may override this to count without telling.
   *
   * @param key what the sessions share
   * @param sessions all sessions of the group, in order of time; one of each aspect is enough if it does
   *     not matter how many there are
   */
  default long degree(Object key, List<PlacedSession> sessions) {
    long sum = 0;
    for (Breach breach : check(key, sessions)) {
      sum += breach.degree();
    }
    return sum;
  }

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
