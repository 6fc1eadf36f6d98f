package io.plenary.json.schemaorg;

import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of events that schema.org knows, and the kinds of sessions that stand for them. */
final class EventTypes {

  private static final String EVENT = "Event";
  private static final List<String> KNOWN = List.of(
      EVENT,
      "BusinessEvent",
      "ChildrensEvent",
      "ComedyEvent",
      "ConferenceEvent",
      "CourseInstance",
      "DanceEvent",
      "DeliveryEvent",
      "EducationEvent",
      "EventSeries",
      "ExhibitionEvent",
      "Festival",
      "FoodEvent",
      "Hackathon",
      "LiteraryEvent",
      "MusicEvent",
      "PerformingArtsEvent",
      "PublicationEvent",
      "SaleEvent",
      "ScreeningEvent",
      "SocialEvent",
      "SportsEvent",
      "TheaterEvent",
      "VisualArtsEvent");

  private EventTypes() {}

  /** Whether something of these types is an event. */
  static boolean isEvent(List<String> types) {
    return types.stream().anyMatch(type -> KNOWN.contains(type) || type.endsWith(EVENT));
  }

  /** The kind of an event, by the first type that says more than that it is one. */
  static SessionKind kind(List<String> types) {
    Optional<String> type = types.stream()
        .filter(each -> !each.equals(EVENT) && KNOWN.contains(each))
        .findFirst();
    return type.map(name -> SessionKind.of(word(name))).orElse(SessionKind.TALK);
  }

  private static String word(String type) {
    String name = type.endsWith(EVENT) ? type.substring(0, type.length() - EVENT.length()) : type;
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** The type that says what a kind is, if there is one. */
  static Optional<String> exact(SessionKind kind) {
    return KNOWN.stream()
        .filter(type -> !type.equals(EVENT) && word(type).equals(kind.name()))
        .findFirst();
  }

  /** The type that is written for a kind. */
  static String type(SessionKind kind) {
    return exact(kind).orElse(EVENT);
  }

  /** The type that stands for types that were read. */
  static String type(Node types) {
    return type(
        kind(JsonLd.all(types).stream().map(type -> JsonLd.term(type.scalar())).toList()));
  }
}
