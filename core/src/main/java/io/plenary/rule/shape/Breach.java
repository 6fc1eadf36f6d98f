package io.plenary.rule.shape;

import io.plenary.agenda.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One case in which a rule is broken: how badly, who and what it concerns, and what its sentence is
 * filled with.
 *
 * @param degree by which the rule's weight is multiplied; negative for a reward; at most a billion
 *     either way
 * @param subjects who and what it concerns, the most important first
 * @param parameters by name, what stands for the braces in the rule's sentence: texts, numbers,
 *     sessions, rooms, people, times, durations, or lists of them
 */
public record Breach(long degree, List<Ref> subjects, Map<String, Object> parameters) {

  /** The highest degree there is. */
  public static final long HIGHEST = 1_000_000_000;

  /**
   * Checks the degree.
   *
   * @param degree by which the rule's weight is multiplied
   * @param subjects who and what it concerns
   * @param parameters what stands for the braces
   * @throws IllegalArgumentException if the degree is out of bounds
   */
  public Breach {
    subjects = List.copyOf(subjects);
    parameters = Parameters.copyOf(parameters);
    if (degree < -HIGHEST || degree > HIGHEST) {
      throw new IllegalArgumentException("a degree of " + degree + " is over a billion");
    }
  }

  /**
   * {@return a breach of degree 1 by one session, with the parameters {@code session}, {@code time}
   * and {@code rooms}, the last two where it is placed}
   *
   * @param session the session
   */
  public static Breach of(PlacedSession session) {
    Parameters parameters = Parameters.of("session", session.session());
    if (session.isPlaced()) {
      parameters = parameters.with("time", session.placedTime());
    }
    return new Breach(1, List.of(session.id()), parameters.with("rooms", session.rooms()));
  }

  /**
   * {@return a breach of degree 1 by two sessions, with the parameters {@code first}, {@code
   * firstTime}, {@code second} and {@code secondTime}}
   *
   * @param first one session, placed
   * @param second the other, placed
   */
  public static Breach of(PlacedSession first, PlacedSession second) {
    Parameters parameters = Parameters.of("first", first.session());
    if (first.isPlaced()) {
      parameters = parameters.with("firstTime", first.placedTime());
    }
    parameters = parameters.with("second", second.session());
    if (second.isPlaced()) {
      parameters = parameters.with("secondTime", second.placedTime());
    }
    return new Breach(1, List.of(first.id(), second.id()), parameters);
  }

  /**
   * {@return a breach of degree 1 by a group of sessions, with the parameter {@code sessions}}
   *
   * @param sessions the sessions
   */
  public static Breach of(List<PlacedSession> sessions) {
    return new Breach(
        1,
        sessions.stream().map(PlacedSession::id).map(Ref.class::cast).toList(),
        Map.of("sessions", sessions.stream().map(PlacedSession::session).toList()));
  }

  /**
   * {@return a breach of degree 1 that concerns nothing by itself; {@link #about} says what it concerns}
   */
  public static Breach plain() {
    return new Breach(1, List.of(), Map.of());
  }

  /**
   * {@return this breach, concerning something else as well}
   *
   * @param subject what it concerns, too
   */
  public Breach about(Ref subject) {
    List<Ref> all = new ArrayList<>(subjects);
    all.add(Objects.requireNonNull(subject, "subject"));
    return new Breach(degree, all, parameters);
  }

  /**
   * {@return this breach, with one more parameter}
   *
   * @param name the name that stands in braces
   * @param value what stands for it
   */
  public Breach with(String name, Object value) {
    Parameters all =
        Parameters.copyOf(parameters).with(name, Objects.requireNonNull(value, "value"));
    return new Breach(degree, subjects, all);
  }

  /**
   * {@return this breach, in another degree}
   *
   * @param degree by which the rule's weight is multiplied
   */
  public Breach times(long degree) {
    return new Breach(degree, subjects, parameters);
  }
}
