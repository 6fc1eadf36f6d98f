package io.plenary.agenda;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone's word that a finding is known and meant to be so: yes, the minister opens both sessions, she
 * will leave the first one early.
 *
 * <p>It is about one finding: what the rule found, about whom and what, and where the sessions were at
 * the time. When one of them moves, the word no longer holds and must be given again. What is
 * acknowledged stays visible and costs nothing.
 *
 * @param rule the id of the rule, such as {@code person-clash}
 * @param subjects who and what the finding concerns, in its order
 * @param places where the sessions among them were held
 * @param by who gave the word
 * @param why what they said
 */
public record Acknowledgement(
    String rule, List<Ref> subjects, List<Held> places, String by, String why) {

  /**
   * Where a session was held.
   *
   * @param session the session
   * @param start when it started, if it was placed; compared by instant
   * @param rooms the rooms it was in, its own or those of its block
   */
  public record Held(Session.Id session, Optional<ZonedDateTime> start, List<Room.Id> rooms) {

    /**
     * Checks that all are given.
     *
     * @param session the session
     * @param start when it started
     * @param rooms the rooms it was in
     */
    public Held {
      Objects.requireNonNull(session, "session");
      Objects.requireNonNull(start, "start");
      rooms = List.copyOf(rooms);
    }

    /**
     * {@return whether the other is the same session at the same moment in the same rooms}
     *
     * @param other where a session is held
     */
    public boolean isSameAs(Held other) {
      return session.equals(other.session)
          && rooms.equals(other.rooms)
          && start.map(ZonedDateTime::toInstant).equals(other.start.map(ZonedDateTime::toInstant));
    }
  }

  /**
   * Checks that all are given.
   *
   * @param rule the id of the rule
   * @param subjects who and what the finding concerns
   * @param places where the sessions among them were held
   * @param by who gave the word
   * @param why what they said
   */
  public Acknowledgement {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(why, "why");
    subjects = List.copyOf(subjects);
    places = List.copyOf(places);
  }

  /** {@return the rule, the subjects, and who said what of them} */
  @Override
  public String toString() {
    List<String> about = subjects.stream().map(Ref::value).toList();
    String of = about.isEmpty() ? "" : " of " + String.join(", ", about);
    return rule + of + ", by " + by + ": " + why;
  }
}
