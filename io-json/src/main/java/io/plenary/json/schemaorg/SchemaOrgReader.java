package io.plenary.json.schemaorg;

import io.plenary.agenda.Agenda;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Source;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks through a document, event by event, wherever in it they stand. */
final class SchemaOrgReader {

  static final Place TOP = new Place(new Pointer.Root(""), 1, 1);
  private static final String CONTEXT = "@context";
  private static final String GRAPH = "@graph";

  /** What may hold events and other things as well. */
  private static final List<String> HOLDING = List.of("item", "itemListElement", "mainEntity");

  /** A thing that is not read to its end. */
  private record Open(EventDraft draft, Map<String, Node> members) {}

  private final Problems problems;
  private final Registry registry;
  private final EventReader events;
  private final Kinship kinship;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Node> context = Optional.empty();

  private SchemaOrgReader(ReadOptions options) {
    this.problems = new Problems(options.limits().problems());
    this.registry = new Registry(problems);
    this.events = new EventReader(registry, problems);
    this.kinship = new Kinship(problems);
  }

  static Imported read(InputStream in, ReadOptions options) {
    SchemaOrgReader reader = new SchemaOrgReader(options);
    Source.read(in, options, reader.problems, source -> reader.each(source, Optional.empty()));
    while (!reader.open.isEmpty()) {
      reader.close(); // the document broke off in these
    }
    List<EventDraft> drafts = reader.kinship.events();
    if (drafts.isEmpty()) {
      throw reader.problems.fatal(
          ReadCode.WRONG_DOCUMENT, TOP, "a document without events", "events of schema.org");
    }
    Settling settling = new Settling(drafts, reader.registry, reader.problems, options.zone());
    Agenda agenda = settling.agenda(reader.context);
    return new Imported(agenda, reader.problems.list(), SchemaOrgFormat.NAME);
  }

  private void each(Source source, Optional<EventDraft> holder) {
    if (source.isList()) {
      source.list(() -> each(source, holder));
    } else if (source.isObject()) {
      thing(source, holder);
    } else {
      other(source.node(), holder);
    }
  }

  private void each(Node node, Optional<EventDraft> holder) {
    for (Node each : JsonLd.all(node)) {
      if (each.is(Node.Kind.OBJECT)) {
        thing(each, holder);
      } else {
        other(each, holder);
      }
    }
  }

  /** An event may be named by its address alone. */
  private void other(Node node, Optional<EventDraft> holder) {
    Optional<String> id = JsonLd.string(node);
    if (holder.isPresent() && id.isPresent()) {
      kinship.holds(holder.get(), id.get(), node.place());
    } else if (!node.isVoid()) {
      problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), "an object", "left out");
    }
  }

  private void thing(Source source, Optional<EventDraft> holder) {
    Open thing = open(source.place(), holder);
    source.object(name -> {
      switch (JsonLd.term(name)) {
        case GRAPH -> each(source, Optional.empty());
        case "subEvent", "event" -> each(source, Optional.of(thing.draft));
        default -> member(name, source.node(), thing);
      }
    });
    close();
  }

  private EventDraft thing(Node node, Optional<EventDraft> holder) {
    Open thing = open(node.place(), holder);
    node.members().forEach((name, value) -> {
      switch (JsonLd.term(name)) {
        case GRAPH -> each(value, Optional.empty());
        case "subEvent", "event" -> each(value, Optional.of(thing.draft));
        default -> member(name, value, thing);
      }
    });
    close();
    return thing.draft;
  }

  private Open open(Place place, Optional<EventDraft> holder) {
    Open thing = new Open(new EventDraft(place, holder), new LinkedHashMap<>());
    kinship.add(thing.draft);
    open.push(thing);
    return thing;
  }

  private void member(String name, Node given, Open thing) {
    Node value = JsonLd.plain(given);
    if (!HOLDING.contains(JsonLd.term(name))) {
      JsonLd.put(name, value, thing.members);
      return;
    }
    for (Node each : JsonLd.all(value)) {
      if (holdsEvent(each)) {
        thing(each, Optional.of(thing.draft));
      } else {
        JsonLd.put(name, each, thing.members);
      }
    }
  }

  private static boolean holdsEvent(Node node) {
    return EventTypes.isEvent(JsonLd.types(node))
        || HOLDING.stream()
            .flatMap(name -> node.member(name).stream())
            .flatMap(value -> JsonLd.all(value).stream())
            .anyMatch(SchemaOrgReader::holdsEvent);
  }

  private void close() {
    Open thing = open.pop();
    Map<String, Node> members = thing.members;
    Optional<Node> own = Optional.ofNullable(members.remove(CONTEXT));
    context = context.or(() -> own);
    Node node = Node.object(thing.draft.place(), members);
    List<String> types = JsonLd.types(node);
    boolean event = EventTypes.isEvent(types)
        || (types.isEmpty() && (thing.draft.isHeld() || node.member("startDate").isPresent()));
    if (JsonLd.isReference(node)) {
      String id = JsonLd.string(node).orElse("");
      thing.draft.holder().ifPresent(holder -> kinship.holds(holder, id, node.place()));
    } else if (event) {
      above(thing);
      events.describe(thing.draft, members);
      node.member("@id").flatMap(JsonLd::string).ifPresent(id -> kinship.call(thing.draft, id));
    } else if (!members.isEmpty()) {
      registry.thing(node);
      noteUnknown(node);
    }
  }

  /** What has no type is nothing that schema.org knows. */
  private void noteUnknown(Node node) {
    if (node.member("@type").isEmpty()) {
      node.members()
          .forEach((name, value) -> problems.addOnce(
              ReadCode.UNKNOWN_MEMBER,
              name,
              value.place(),
              "the member " + Quoted.of(name),
              "kept as an extension"));
    }
  }

  /** What an event says it is part of; where it stands within another, that goes without saying. */
  private void above(Open thing) {
    Optional<Node> above = Optional.ofNullable(thing.members.get("superEvent"));
    if (above.isEmpty() || thing.draft.isHeld()) {
      return;
    }
    thing.members.remove("superEvent");
    for (Node each : JsonLd.all(above.get())) {
      Optional<String> key = PersonShape.key(each);
      boolean described = each.is(Node.Kind.OBJECT) && !JsonLd.isReference(each);
      if (described && key.filter(kinship::isKnown).isEmpty()) {
        EventDraft block = thing(each, Optional.empty());
        key.ifPresent(id -> kinship.call(block, id));
      }
      key.ifPresent(id -> kinship.within(thing.draft, id, each.place()));
    }
  }
}
