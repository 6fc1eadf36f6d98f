package io.plenary.json.foreign;

import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import java.util.Locale;
import java.util.Optional;

/** What the types, roles and states mean that frab, pretalx and their relatives write. */
public final class Kinds {

  /** Nothing is presented, in one room, while others may go on elsewhere. */
  public static final SessionKind ROOM_BREAK =
      SessionKind.builder().name("room-break").interlude(true).build();

  private Kinds() {}

  /** What is not known is a kind of its own; what says nothing is a talk. */
  public static SessionKind kind(String type) {
    String word = ForeignIds.slug(type);
    return switch (word) {
      case "", "lecture", "talk", "vortrag" -> SessionKind.TALK;
      case "podium", "podium-discussion" -> SessionKind.PANEL;
      case "lightning-talk", "lightningtalk" -> SessionKind.LIGHTNING_TALK;
      default -> SessionKind.of(word);
    };
  }

  /** {@return what a kind is called} */
  public static String type(SessionKind kind) {
    return kind.name();
  }

  /** What is not known is a role of its own. */
  public static Role role(String name) {
    String word = ForeignIds.slug(name);
    return switch (word) {
      case "", "speaker" -> Role.SPEAKER;
      case "contributor" -> Role.of("contributor");
      case "guest" -> Role.of("guest");
      default -> Role.of(word);
    };
  }

  /** {@return whether schedules know the role} */
  public static boolean isKnownRole(String name) {
    return switch (ForeignIds.slug(name)) {
      case "speaker", "moderator", "contributor", "host", "guest" -> true;
      default -> false;
    };
  }

  /** {@return what a state means, if it is known} */
  public static Optional<Session.Status> status(String state) {
    return Optional.ofNullable(
        switch (state.toUpperCase(Locale.ROOT)) {
          case "DRAFT", "SUBMITTED" -> Session.Status.TENTATIVE;
          case "ACCEPTED", "CONFIRMED", "DELAYED" -> Session.Status.CONFIRMED;
          case "CANCELED", "CANCELLED", "REJECTED", "WITHDRAWN", "DELETED" ->
            Session.Status.CANCELLED;
          default -> null;
        });
  }

  /** What goes without saying is not written. */
  public static Optional<String> state(Session.Status status) {
    return Optional.ofNullable(
        switch (status) {
          case TENTATIVE -> "SUBMITTED";
          case CANCELLED -> "CANCELED";
          case CONFIRMED -> null;
        });
  }
}
