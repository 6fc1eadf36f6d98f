package io.plenary.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What someone does in a session: speaks, moderates, reports. The roles below are the usual ones;
 * {@link #of(String)} makes others.
 *
 * @param name what the role is called, in lower case with hyphens, such as {@code rapporteur}
 * @param presence whether who has it must be there, so that they cannot be elsewhere
 * @param shared whether several people may have it in one session
 * @param speaking whether who has it counts as speaking, as for a bound on talks a day
 */
public record Role(String name, boolean presence, boolean shared, boolean speaking) {

  /** Gives a talk. */
  public static final Role SPEAKER = new Role("speaker", true, true, true);

  /** Leads a discussion or a block and gives the floor. */
  public static final Role MODERATOR = new Role("moderator", true, true, true);

  /** Presides over the conference or a session. */
  public static final Role CHAIR = new Role("chair", true, true, true);

  /** Writes down what was said and reports it to the plenary. */
  public static final Role RAPPORTEUR = new Role("rapporteur", true, true, false);

  /** Discusses on a panel. */
  public static final Role PANELLIST = new Role("panellist", true, true, true);

  /** Welcomes, leads through, keeps the time. */
  public static final Role HOST = new Role("host", true, true, true);

  /** Renders speech in another language while it is spoken. */
  public static final Role INTERPRETER = new Role("interpreter", true, true, false);

  /** Wrote what is presented, and need not be there. */
  public static final Role AUTHOR = new Role("author", false, true, false);

  /** Answers for the session beforehand, and need not be there. */
  public static final Role ORGANIZER = new Role("organizer", false, true, false);

  /** Listens, and must be able to. */
  public static final Role ATTENDEE = new Role("attendee", true, true, false);

  private static final List<Role> KNOWN = List.of(
      SPEAKER,
      MODERATOR,
      CHAIR,
      RAPPORTEUR,
      PANELLIST,
      HOST,
      INTERPRETER,
      AUTHOR,
      ORGANIZER,
      ATTENDEE);

  /**
   * Checks that there is a name.
   *
   * @param name what the role is called
   * @param presence whether who has it must be there
   * @param shared whether several people may have it in one session
   * @param speaking whether who has it counts as speaking
   */
  public Role {
    Objects.requireNonNull(name, "name");
  }

  /**
   * {@return the role of the given name} An unknown name gives a role that must be present, may be
   * shared and does not count as speaking.
   *
   * @param name such as {@code speaker} or {@code technician}
   */
  public static Role of(String name) {
    Optional<Role> known = KNOWN.stream().filter(role -> role.name.equals(name)).findFirst();
    return known.orElseGet(() -> new Role(name, true, true, false));
  }

  /** {@return the roles that stand here as constants} */
  public static List<Role> known() {
    return KNOWN;
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
