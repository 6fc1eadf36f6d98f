package io.plenary.rule.shape;

import io.plenary.agenda.Session;
import java.util.Collection;

/**
 * A rule about two sessions and their places: one person is not in both at once, the summary comes
 * after the groups.
 *
 * <pre>{@code
 * PairRule sponsorsApart = PairRule.of(
 *     RuleInfo.soft("sponsors-apart", "Sponsors' talks do not follow each other in a room.",
 *         "{first} and {second}, {secondTime}, are both a sponsor's."),
 *     Reach.within(Duration.ofMinutes(30)).inSameRoom(),
 *     session -> session.tags().contains(SPONSOR) ? List.of(SPONSOR) : List.of(),
 *     (first, second) -> 1);
 * }</pre>
 *
 * <p>What depends on the sessions alone is apart from what depends on their places, so that a
 * scheduler asks for the former once. Two sessions are only ever compared if one of the {@link #keys}
 * of one is among the {@link #partnerKeys} of the other, both are placed, and their places are within
 * {@link #reach}. Of two sessions, the one that comes first on the agenda is always passed first. The
 * penalty is weight times strength times degree.
 *
 * <p>Keys and strength may depend on the session itself, on those that it is part of, on those that it
 * names in its relations, and on whether others name it: when that changes, they are asked again.
 */
public non-sealed interface PairRule extends Rule {

  /**
   * {@return what a session must share with another to be compared with it: a person, a tag, a block;
   * nothing for a session that the rule does not concern}
   *
   * @param session the session
   * @param content the content of the agenda it is on
   */
  Collection<?> keys(Session session, Content content);

  /**
   * {@return the keys that a session must find among the {@link #keys} of another to be compared with
   * it, where the two sides of a rule differ} A rule about lunch has a key for each lunch, and for
   * every other session a partner key: so lunches are compared with sessions, and not every session
   * with every other. Unless overridden, it is the keys.
   *
   * @param session the session
   * @param content the content of the agenda it is on
   */
  default Collection<?> partnerKeys(Session session, Content content) {
    return keys(session, content);
  }

  /** {@return how near each other two places must be for the rule to look at them} */
  Reach reach();

  /**
   * {@return what of two places within reach {@link #degree} looks at} The blocks around the two it may
   * look at in any case.
   */
  default Basis basis() {
    return Basis.PLACES;
  }

  /**
   * {@return whether {@link #degree} looks at the two sessions themselves, apart from where they are and
   * how long they last} If it does not, two others at the same places need not be asked about again.
   */
  default boolean looksAtSessions() {
    return true;
  }

  /**
   * {@return how strongly two sessions that share a key are tied, wherever they are; 0 if not at all}
   * It is not negative, at most a billion, and the same whichever of the two comes first.
   *
   * @param first one session
   * @param second the other
   * @param content the content of the agenda they are on
   */
  long strength(Session first, Session second, Content content);

  /**
   * {@return how badly the two places go together; 0 if they are fine, negative if that is to be
   * rewarded} It is at most a billion either way and the same whichever comes first.
   *
   * @param first one session, placed
   * @param second the other, placed
   */
  long degree(PlacedSession first, PlacedSession second);

  /**
   * {@return who and what a breach concerns, and the parameters of its sentence} Unless overridden,
   * the parameters are {@code first}, {@code firstTime}, {@code second} and {@code secondTime}.
   *
   * @param first one session, placed
   * @param second the other, placed
   */
  default Breach explain(PlacedSession first, PlacedSession second) {
    return Breach.of(first, second);
  }

  /** What a session must share with another to be compared with it. */
  @FunctionalInterface
  interface Keys {

    /**
     * {@return the keys of a session; nothing for one that the rule does not concern}
     *
     * @param session the session
     */
    Collection<?> keys(Session session);
  }

  /** How badly two places go together. */
  @FunctionalInterface
  interface Degree {

    /**
     * {@return how badly they go together; 0 if they are fine}
     *
     * @param first one session, placed
     * @param second the other, placed
     */
    long degree(PlacedSession first, PlacedSession second);
  }

  /**
   * {@return a rule from its parts, in which all that share a key are tied with strength 1}
   *
   * @param info id, level, weight and words; the sentence may use {@code first}, {@code firstTime},
   *     {@code second} and {@code secondTime}
   * @param reach how near each other two places must be for the rule to look at them
   * @param keys what sessions must share
   * @param degree how badly two places go together
   */
  static PairRule of(RuleInfo info, Reach reach, Keys keys, Degree degree) {
    return new PairRule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public Collection<?> keys(Session session, Content content) {
        return keys.keys(session);
      }

      @Override
      public Reach reach() {
        return reach;
      }

      @Override
      public long strength(Session first, Session second, Content content) {
        return 1;
      }

      @Override
      public long degree(PlacedSession first, PlacedSession second) {
        return degree.degree(first, second);
      }
    };
  }
}
