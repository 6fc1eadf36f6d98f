package io.plenary.agenda;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a session is, and what follows from it: a talk, a panel, a sector that needs a moderator and a
 * rapporteur, a lunch that stops everything else.
 *
 * <p>The kinds below are the usual ones. {@link #of(String)} makes others, and {@link #builder()}
 * gives them traits. Rules look at the traits, never at the name.
 */
@Value.Immutable
@PlenaryStyle
public sealed interface SessionKind extends WithSessionKind permits ImmutableSessionKind {

  /** How the parts of a session stand to each other. */
  enum Parts {
    /** One after another, as the talks of a sector. */
    IN_SEQUENCE,
    /** Beside each other, as focused groups. */
    IN_PARALLEL
  }

  /** A talk to everyone who came. */
  SessionKind KEYNOTE = builder().name("keynote").exclusive(true).build();

  /** A talk. */
  SessionKind TALK = builder().name("talk").build();

  /** A short talk. */
  SessionKind LIGHTNING_TALK = builder().name("lightning-talk").build();

  /** Several people discuss before an audience. */
  SessionKind PANEL = builder().name("panel").build();

  /** People work on something together. */
  SessionKind WORKSHOP = builder().name("workshop").build();

  /** Everyone at the table has the floor; a tour de table. */
  SessionKind ROUND_TABLE = builder().name("round-table").build();

  /** People are taught. */
  SessionKind TUTORIAL = builder().name("tutorial").build();

  /** Posters, of which a room holds many at a time. */
  SessionKind POSTER = builder().name("poster").sharesRoom(true).build();

  /** Something is shown. */
  SessionKind DEMONSTRATION = builder().name("demonstration").build();

  /** A meeting of a body. */
  SessionKind MEETING = builder().name("meeting").build();

  /** Opening, closing, welcome address, awards. */
  SessionKind CEREMONY = builder().name("ceremony").exclusive(true).build();

  /** A session for everyone, beside which nothing else is held. */
  SessionKind PLENARY = builder().name("plenary").exclusive(true).build();

  /** A session made of parts, one after another. */
  SessionKind BLOCK = builder().name("block").build();

  /** A block on one subject, with someone to moderate and someone to report. */
  SessionKind SECTOR = builder()
      .name("sector")
      .addRequiredRole(Role.MODERATOR)
      .addRequiredRole(Role.RAPPORTEUR)
      .build();

  /** A session made of parts that are held beside each other. */
  SessionKind PARALLEL_BLOCK =
      builder().name("parallel-block").parts(Parts.IN_PARALLEL).build();

  /** One of several groups that meet at the same time, with someone to moderate and to report. */
  SessionKind FOCUSED_GROUP = builder()
      .name("focused-group")
      .addRequiredRole(Role.MODERATOR)
      .addRequiredRole(Role.RAPPORTEUR)
      .build();

  /** A coffee break; inside a block it concerns its parts, elsewhere everyone. */
  SessionKind BREAK = builder().name("break").interlude(true).exclusive(true).build();

  /** Lunch or dinner for everyone. */
  SessionKind MEAL = builder().name("meal").interlude(true).exclusive(true).build();

  /** A reception to which everyone is invited. */
  SessionKind RECEPTION =
      builder().name("reception").interlude(true).exclusive(true).build();

  /** An excursion, a concert, a party: beside it, work may go on. */
  SessionKind SOCIAL = builder().name("social").interlude(true).build();

  /** Badges are handed out; beside it, work may go on. */
  SessionKind REGISTRATION = builder().name("registration").interlude(true).build();

  /**
   * {@return the kind of the given name} An unknown name gives a kind without traits.
   *
   * @param name such as {@code talk} or {@code hackathon}
   */
  static SessionKind of(String name) {
    Optional<SessionKind> known =
        known().stream().filter(kind -> kind.name().equals(name)).findFirst();
    return known.orElseGet(() -> builder().name(name).build());
  }

  /** {@return the kinds that stand here as constants} */
  static List<SessionKind> known() {
    return List.of(
        KEYNOTE,
        TALK,
        LIGHTNING_TALK,
        PANEL,
        WORKSHOP,
        ROUND_TABLE,
        TUTORIAL,
        POSTER,
        DEMONSTRATION,
        MEETING,
        CEREMONY,
        PLENARY,
        BLOCK,
        SECTOR,
        PARALLEL_BLOCK,
        FOCUSED_GROUP,
        BREAK,
        MEAL,
        RECEPTION,
        SOCIAL,
        REGISTRATION);
  }

  /** {@return a builder; {@code name} is mandatory} */
  static Builder builder() {
    return ImmutableSessionKind.newBuilder();
  }

  /** {@return what the kind is called, in lower case with hyphens, such as {@code round-table}} */
  String name();

  /** {@return whether nothing is presented: a break, a meal, a reception} */
  @Value.Default
  default boolean interlude() {
    return false;
  }

  /**
   * {@return whether nothing else may be held meanwhile} Inside a block, this concerns the parts of
   * the block only.
   */
  @Value.Default
  default boolean exclusive() {
    return false;
  }

  /** {@return whether several sessions of such kinds may be in one room at a time} */
  @Value.Default
  default boolean sharesRoom() {
    return false;
  }

  /** {@return how the parts of such a session stand to each other} */
  @Value.Default
  default Parts parts() {
    return Parts.IN_SEQUENCE;
  }

  /** {@return the roles that someone must have in such a session} */
  List<Role> requiredRoles();

  /** {@return a builder that holds what this kind holds} */
  default Builder toBuilder() {
    return ImmutableSessionKind.newBuilder().from(this);
  }

  /** Builds a {@link SessionKind}. */
  sealed interface Builder permits ImmutableSessionKind.Builder {

    /**
     * Sets what the kind is called.
     *
     * @param name in lower case with hyphens
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets whether nothing is presented.
     *
     * @param interlude whether it is so
     * @return this builder
     */
    Builder interlude(boolean interlude);

    /**
     * Sets whether nothing else may be held meanwhile.
     *
     * @param exclusive whether it is so
     * @return this builder
     */
    Builder exclusive(boolean exclusive);

    /**
     * Sets whether several may be in one room at a time.
     *
     * @param sharesRoom whether it is so
     * @return this builder
     */
    Builder sharesRoom(boolean sharesRoom);

    /**
     * Sets how the parts stand to each other.
     *
     * @param parts how they do
     * @return this builder
     */
    Builder parts(Parts parts);

    /**
     * Adds a role that someone must have.
     *
     * @param role the role
     * @return this builder
     */
    Builder addRequiredRole(Role role);

    /**
     * {@return the kind}
     *
     * @throws IllegalStateException if the name was not set
     */
    SessionKind build();
  }
}
