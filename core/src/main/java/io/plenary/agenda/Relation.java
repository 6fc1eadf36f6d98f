package io.plenary.agenda;

import java.time.Duration;
import java.util.Objects;

/**
 * How a session wants to stand to another: the summary after the groups, two lectures of one speaker
 * not at the same time.
 *
 * @param type how they are to stand
 * @param session the other session
 * @param gap the least time between the two, for {@link Type#BEFORE} and {@link Type#AFTER}; zero for
 *     none
 * @param onAnotherDay whether the two must be on different conference days, for {@link Type#BEFORE}
 *     and {@link Type#AFTER}
 */
public record Relation(Type type, Session.Id session, Duration gap, boolean onAnotherDay) {

  /** How two sessions may want to stand to each other. */
  public enum Type {
    /** This one ends before the other starts. */
    BEFORE,
    /** This one starts after the other has ended. */
    AFTER,
    /** Both start at the same moment. */
    SAME_TIME,
    /** The two do not overlap. */
    NOT_SAME_TIME,
    /** This one follows the other, or precedes it, in the same room with nothing between. */
    ADJACENT
  }

  /**
   * Checks that all are given.
   *
   * @param type how they are to stand
   * @param session the other session
   * @param gap the least time between the two
   * @param onAnotherDay whether they must be on different days
   */
  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(gap, "gap");
  }

  private static Relation of(Type type, String session) {
    return new Relation(type, Session.Id.of(session), Duration.ZERO, false);
  }

  /**
   * {@return the wish to end before another session starts}
   *
   * @param session the other session's id
   */
  public static Relation before(String session) {
    return of(Type.BEFORE, session);
  }

  /**
   * {@return the wish to start after another session has ended}
   *
   * @param session the other session's id
   */
  public static Relation after(String session) {
    return of(Type.AFTER, session);
  }

  /**
   * {@return the wish to start when another session starts}
   *
   * @param session the other session's id
   */
  public static Relation sameTimeAs(String session) {
    return of(Type.SAME_TIME, session);
  }

  /**
   * {@return the wish not to overlap with another session}
   *
   * @param session the other session's id
   */
  public static Relation notSameTimeAs(String session) {
    return of(Type.NOT_SAME_TIME, session);
  }

  /**
   * {@return the wish to be next to another session in its room}
   *
   * @param session the other session's id
   */
  public static Relation adjacentTo(String session) {
    return of(Type.ADJACENT, session);
  }

  /**
   * {@return this relation, with a least time between the two}
   *
   * @param gap the least time, not negative
   */
  public Relation withGap(Duration gap) {
    return new Relation(type, session, gap, onAnotherDay);
  }

  /** {@return this relation, the two being on different days} */
  public Relation withAnotherDay() {
    return new Relation(type, session, gap, true);
  }
}
