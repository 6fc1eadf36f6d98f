package io.plenary.json.schemaorg;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what an event says of itself.
 *
 * @param registry the people and places of the document
 * @param problems what is irregular
 */
record EventReader(Registry registry, Problems problems) {

  private static final List<String> LATE = List.of("startDate", "endDate");

  /**
   * Describes a draft.
   *
   * @param members what it says, of which some is taken out
   */
  void describe(EventDraft draft, Map<String, Node> members) {
    Map<String, Node> late = takeOut(LATE, members);
    Map<String, Node> lists = takeOut(EventView.PEOPLE, members);
    Map<String, Node> place = takeOut(List.of(EventView.LOCATION), members);
    Node node = Node.object(draft.place(), members);
    node.member("duration").ifPresent(duration -> late.put("duration", duration));

    Session.Builder builder = fields(node);
    List<List<Object>> met = new ArrayList<>();
    lists.forEach((name, people) -> registry.people(name, people, builder, met));
    List<Room.Id> rooms =
        place.values().stream().findFirst().map(registry::rooms).orElse(List.of());
    lists.putAll(place);
    Session session = builder.build();
    List<Extension> kept = EventShape.SHAPE.kept(node, session, problems);
    kept.addAll(irregular(lists, session, rooms));
    draft.describe(session.withExtensions(kept), late, rooms);
  }

  private static Map<String, Node> takeOut(List<String> names, Map<String, Node> members) {
    Map<String, Node> taken = new LinkedHashMap<>();
    for (String name : names) {
      Optional.ofNullable(members.remove(name))
          .filter(node -> !node.isVoid())
          .ifPresent(node -> taken.put(name, node));
    }
    return taken;
  }

  private Session.Builder fields(Node node) {
    Optional<Text> title = node.member("name").flatMap(JsonLd::text);
    if (title.isEmpty()) {
      problems.add(ReadCode.TITLE_MISSING, node.place(), "an event without a name", "titled '?'");
    }
    Optional<String> url = node.member("url").flatMap(JsonLd::string);
    String id = JsonLd.id(node)
        .or(() -> url)
        .or(() -> title.map(Text::first))
        .orElseGet(() -> "event" + node.place().pointer());
    Session.Builder session = Session.builder()
        .id(id)
        .title(title.orElse(Text.of("?")))
        .kind(EventTypes.kind(JsonLd.types(node)));
    node.member("alternateName").flatMap(JsonLd::text).ifPresent(session::subtitle);
    node.member("description").flatMap(JsonLd::text).ifPresent(session::addAbstractParagraph);
    url.map(References::page).ifPresent(session::addLink);
    node.member("inLanguage").map(EventShape::languages).stream()
        .flatMap(List::stream)
        .forEach(session::addLanguage);
    node.member("keywords").map(EventShape::keywords).stream()
        .flatMap(List::stream)
        .forEach(word -> session.addTag(Tag.of(EventShape.KEYWORD, word)));
    node.member("eventStatus").ifPresent(status -> session.status(status(status)));
    return session;
  }

  private Session.Status status(Node node) {
    Optional<Session.Status> status = JsonLd.string(node).flatMap(EventShape::status);
    if (status.isEmpty()) {
      problems.add(ReadCode.STATUS_UNKNOWN, node.place(), node.found(), "read as confirmed");
    }
    return status.orElse(Session.Status.CONFIRMED);
  }

  /** Lists that would be written in another way; what only names others is never kept. */
  private List<Extension> irregular(Map<String, Node> lists, Session session, List<Room.Id> rooms) {
    EventView view =
        new EventView(session, registry.known(rooms), registry.people(), Optional.empty());
    return lists.entrySet().stream()
        .filter(each -> !JsonLd.holdsReference(each.getValue())
            && !each.getValue().equals(view.print(each.getKey())))
        .map(each -> Kept.of(SchemaOrgFormat.NAME, each.getKey(), each.getValue()))
        .toList();
  }
}
