package io.plenary.json.indico;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Source;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.value.Extension;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads exports: it walks through the document, contribution by contribution. */
final class IndicoReader {

  private static final Place TOP = new Place(new Pointer.Root(""), 1, 1);
  private static final List<String> OF_EXPORT =
      List.of("count", "ts", "url", "additionalInfo", "_type", "complete", "results");

  private final Problems problems;
  private final Assembly assembly;
  private final Entries entries;
  private final Map<String, Node> export = new LinkedHashMap<>();
  private final List<Extension> kept = new ArrayList<>();
  private Optional<Item> event = Optional.empty();
  private Optional<String> eventId = Optional.empty();
  private boolean found;

  private IndicoReader(ReadOptions options) {
    this.problems = new Problems(options.limits().problems());
    this.assembly = new Assembly(problems);
    this.entries = new Entries(assembly, problems);
  }

  static Imported read(InputStream in, ReadOptions options) {
    IndicoReader reader = new IndicoReader(options);
    Source.read(in, options, reader.problems, reader::document);
    if (!reader.found) {
      throw reader.problems.fatal(
          ReadCode.WRONG_DOCUMENT, TOP, "a document without results", "an export");
    }
    Agenda agenda = reader.agenda(options);
    return new Imported(agenda, reader.problems.list(), IndicoFormat.NAME);
  }

  private void document(Source source) {
    if (!source.isObject()) {
      source.node();
      return;
    }
    source.object(name -> {
      if (!name.equals("results")) {
        export.put(name, source.node());
        return;
      }
      found = true;
      if (source.isList()) {
        source.list(() -> event(source));
      } else if (source.isObject()) {
        source.object(id -> timetable(id, source));
      } else {
        unusable(source.node(), "a list of events, or timetables by event");
      }
    });
  }

  private void unusable(Node node, String expected) {
    problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), expected, "left out");
  }

  /** The first event is the agenda; each further one is a block on it. */
  private void event(Source source) {
    if (!source.isObject()) {
      unusable(source.node(), "an event");
      return;
    }
    Place place = source.place();
    Map<String, Node> members = new LinkedHashMap<>();
    Optional<Session.Id> block =
        event.isPresent() ? Optional.of(entries.reserve(place)) : Optional.empty();
    event = event.or(() -> Optional.of(new Item(Node.object(place, members), problems)));
    source.object(name -> {
      switch (name) {
        case "contributions" ->
          each(source, name, members, item -> entries.contribution(item, block));
        case "sessions" -> each(source, name, members, item -> entries.session(item, block));
        default -> members.put(name, source.node());
      }
    });
    block.ifPresent(id -> entries.event(id, new Item(Node.object(place, members), problems)));
  }

  private void each(Source source, String name, Map<String, Node> members, Consumer<Item> element) {
    source
        .list((Node node) -> {
          if (node.is(Node.Kind.OBJECT)) {
            element.accept(new Item(node, problems));
          } else {
            unusable(node, "an object");
          }
        })
        .ifPresent(other -> members.put(name, other));
  }

  /** An event's days, each with its entries. */
  private void timetable(String id, Source source) {
    eventId = eventId.or(() -> Optional.of(id).filter(text -> !text.isBlank()));
    days(
        source,
        day -> days(source, key -> {
          Node entry = source.node();
          if (entry.is(Node.Kind.OBJECT)) {
            entries.entry(new Item(entry, problems), Optional.empty());
          } else {
            unusable(entry, "an entry of the timetable");
          }
        }));
  }

  private void days(Source source, Consumer<String> member) {
    if (source.isObject()) {
      source.object(member);
      return;
    }
    Node other = source.node();
    if (!other.isVoid()) {
      unusable(other, "an object");
    }
  }

  private Agenda agenda(ReadOptions options) {
    Item head = event.orElseGet(() -> new Item(Node.object(TOP, Map.of()), problems));
    Head reading = new Head(head, problems);
    Clock clock = reading.clock(options.zone(), entries.firstZone(), TOP);
    entries.settle(clock);
    AgendaBuilder agenda = reading.agenda(clock, eventId);
    Item rest = new Item(Node.object(TOP, export), problems);
    rest.take("_type");
    kept.addAll(rest.rest(IndicoFormat.NAME, OF_EXPORT));
    kept.stream()
        .map(each ->
            new Extension(each.namespace(), "/" + each.name(), each.mediaType(), each.content()))
        .forEach(agenda::addExtension);
    return assembly.build(agenda);
  }
}
