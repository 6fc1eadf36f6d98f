package io.plenary.json.schemaorg;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.References;
import io.plenary.value.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an event stands in a document, apart from its times, its place and its people. */
final class EventShape {

  /** The category of tags that were keywords. */
  static final String KEYWORD = "keyword";

  static final Shape<Session> SHAPE = new Shape<>(
      List.of(
          new Field<Session, String>(
              "@type",
              node -> Optional.of(EventTypes.type(node)),
              session -> Optional.of(EventTypes.type(session.kind())),
              Node::text,
              true),
          Shape.string("@id", session -> id(session).filter(JsonLd::isAddress)),
          Shape.string("identifier", session -> id(session).filter(id -> !JsonLd.isAddress(id))),
          Shape.text("name", session -> Optional.of(session.title())),
          Shape.text("alternateName", Session::subtitle),
          Shape.text("description", EventView::description),
          Shape.string("url", session -> References.self(session.links())),
          languages(Session::languages),
          new Field<Session, List<String>>(
              "keywords",
              node -> some(keywords(node)),
              session -> some(session.tags().stream().map(Tag::name).toList()),
              all -> Node.text(String.join(", ", all)),
              false),
          new Field<Session, Session.Status>(
              "eventStatus",
              node -> JsonLd.string(node).flatMap(EventShape::status),
              EventShape::told,
              status -> Node.text("https://schema.org/EventCancelled"),
              false)),
      List.of(
          "about",
          "aggregateRating",
          "audience",
          "composer",
          "director",
          "doorTime",
          "duration",
          EventView.ATTENDANCE,
          "eventSchedule",
          "funder",
          "isAccessibleForFree",
          "maximumAttendeeCapacity",
          "maximumPhysicalAttendeeCapacity",
          "maximumVirtualAttendeeCapacity",
          "offers",
          "previousStartDate",
          "recordedIn",
          "remainingAttendeeCapacity",
          "review",
          "sponsor",
          "translator",
          "typicalAgeRange",
          "workFeatured",
          "workPerformed"));

  private EventShape() {}

  private static Optional<String> id(Session session) {
    return Optional.of(session.id().value());
  }

  private static <T> Optional<List<T>> some(List<T> all) {
    return Optional.of(all).filter(list -> !list.isEmpty());
  }

  /** Languages, by their tags. */
  static <T> Field<T, List<Language>> languages(Function<T, List<Language>> of) {
    return new Field<>(
        "inLanguage",
        node -> some(languages(node)),
        thing -> some(of.apply(thing)),
        all -> JsonLd.oneOrList(all.stream().map(Language::tag).map(Node::text).toList()),
        false);
  }

  /** The languages that are named by their tags, or none if one is not. */
  static List<Language> languages(Node node) {
    List<Language> languages = JsonLd.all(node).stream()
        .flatMap(
            each -> each
                .member("alternateName")
                .or(() -> each.member("name"))
                .or(() -> Optional.of(each))
                .stream())
        .flatMap(each -> JsonLd.string(each).stream())
        .map(Language::of)
        .distinct()
        .toList();
    return languages.stream().allMatch(Language::isWellFormed) ? languages : List.of();
  }

  /** What stands between commas, or is an element of a list. */
  static List<String> keywords(Node node) {
    return JsonLd.all(node).stream()
        .flatMap(each -> JsonLd.string(each.member("name").orElse(each)).stream())
        .flatMap(
            text -> node.is(Node.Kind.LIST) ? Stream.of(text) : Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** What a status means, if it is known. */
  static Optional<Session.Status> status(String name) {
    return Optional.ofNullable(
        switch (JsonLd.term(name)) {
          case "EventScheduled", "EventRescheduled", "EventMovedOnline" -> Session.Status.CONFIRMED;
          case "EventCancelled" -> Session.Status.CANCELLED;
          case "EventPostponed" -> Session.Status.TENTATIVE;
          default -> null;
        });
  }

  /** The status, where it is to be told: not for what is simply held. */
  private static Optional<Session.Status> told(Session session) {
    boolean kept = JsonLd.kept(session.extensions(), "eventStatus").isPresent();
    return Optional.of(session.status())
        .filter(status -> kept || status == Session.Status.CANCELLED);
  }
}
