package io.plenary.rule.shape;

import java.util.List;

/**
 * A rule about one session and its place: the room is large enough, the minister has left by then.
 *
 * <pre>{@code
 * SessionRule onTuesdays = SessionRule.of(
 *     RuleInfo.soft("training-on-tuesday", "Training is on Tuesdays.", "{session} is on {time}."),
 *     s -> isTraining(s) && !isTuesday(s) ? List.of(Breach.of(s)) : List.of());
 * }</pre>
 *
 * <p>It is asked about every session that is not cancelled, placed or not.
 */
public non-sealed interface SessionRule extends Rule {

  /** What a rule says of a session. */
  @FunctionalInterface
  interface Check {

    /**
     * {@return how the session breaks the rule; nothing if it does not}
     *
     * @param session the session, with its place
     */
    List<Breach> check(PlacedSession session);
  }

  /**
   * {@return how the session breaks the rule; nothing if it does not}
   *
   * @param session the session, with its place
   */
  List<Breach> check(PlacedSession session);

  /**
   * {@return what of a session's place the rule looks at} Whether there is a place at all, any rule may
   * ask.
   */
  default Basis basis() {
    return Basis.PLACES;
  }

  /**
   * {@return a rule from its words and its check}
   *
   * @param info id, level, weight and words
   * @param check what the rule says of a session
   */
  static SessionRule of(RuleInfo info, Check check) {
    return new SessionRule() {
      @Override
      public RuleInfo info() {
        return info;
      }

      @Override
      public List<Breach> check(PlacedSession session) {
        return check.check(session);
      }
    };
  }
}
