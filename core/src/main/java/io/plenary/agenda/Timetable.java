package io.plenary.agenda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The plan: which session is placed when and where. The sessions themselves are the content; a
 * scheduler changes the plan and leaves the content alone.
 *
 * <p>A timetable is neither right nor wrong by itself; whether an agenda can be held like that is for
 * the rules to say. Two timetables are equal when they place the same sessions alike, in whatever
 * order.
 */
public final class Timetable {

  private static final Timetable EMPTY = new Timetable(Map.of());

  private final Map<Session.Id, Placement> placements;

  private Timetable(Map<Session.Id, Placement> placements) {
    this.placements = placements;
  }

  /** {@return the plan in which nothing is placed} */
  public static Timetable empty() {
    return EMPTY;
  }

  /**
   * {@return the plan with the given placements}
   *
   * @param placements the order of the map is kept
   */
  public static Timetable of(Map<Session.Id, Placement> placements) {
    Map<Session.Id, Placement> copy = new LinkedHashMap<>();
    placements.forEach((session, placement) -> copy.put(
        Objects.requireNonNull(session, "session"),
        Objects.requireNonNull(placement, "placement")));
    return ofOwn(copy);
  }

  /** The plan with placements in a map that nobody else holds, so that it need not be copied. */
  static Timetable ofOwn(Map<Session.Id, Placement> placements) {
    return new Timetable(Collections.unmodifiableMap(placements));
  }

  /** {@return all placements, in the order in which they were made} */
  public Map<Session.Id, Placement> placements() {
    return placements;
  }

  /**
   * {@return when and where the session is placed, if it is}
   *
   * @param session the session
   */
  public Optional<Placement> placementOf(Session.Id session) {
    return Optional.ofNullable(placements.get(session));
  }

  /**
   * {@return this plan, with a session placed, or placed anew}
   *
   * @param session the session
   * @param placement when and where
   */
  public Timetable with(Session.Id session, Placement placement) {
    Map<Session.Id, Placement> copy = new LinkedHashMap<>(placements);
    copy.put(
        Objects.requireNonNull(session, "session"), Objects.requireNonNull(placement, "placement"));
    return ofOwn(copy);
  }

  /**
   * {@return this plan, with a session no longer placed}
   *
   * @param session the session
   */
  public Timetable without(Session.Id session) {
    Map<Session.Id, Placement> copy = new LinkedHashMap<>(placements);
    copy.remove(session);
    return ofOwn(copy);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timetable that && placements.equals(that.placements);
  }

  @Override
  public int hashCode() {
    return placements.hashCode();
  }

  /** {@return a line for each placement} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    placements.forEach(
        (id, placement) -> text.append(id).append(": ").append(placement).append('\n'));
    return text.toString();
  }
}
