package io.plenary.json.sessionize;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Room;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Source;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.value.Extension;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads any of the views: it walks through the document, session by session. */
final class SessionizeReader {

  private static final String NAMESPACE = SessionizeFormat.NAME;
  private static final Place TOP = new Place(new Pointer.Root(""), 1, 1);

  /** What stands in the lists of a view that are derived from others in it. */
  private static final List<String> OF_ROOM =
      List.of("id", "name", "sort", "hasOnlyPlenumSessions");

  private static final List<String> OF_GROUP =
      List.of("groupId", "groupName", "date", "isDefault", "rooms", "timeSlots", "sessions");

  private final Problems problems;
  private final ReadOptions options;
  private final Assembly assembly;
  private final Categories categories;
  private final Sessions sessions;
  private final Speakers speakers;
  private final List<Extension> kept = new ArrayList<>();
  private boolean found;

  private SessionizeReader(ReadOptions options) {
    this.options = options;
    this.problems = new Problems(options.limits().problems());
    this.assembly = new Assembly(problems);
    this.categories = new Categories(assembly, problems);
    this.sessions = new Sessions(assembly, categories, problems);
    this.speakers = new Speakers(assembly, sessions, problems);
  }

  static Imported read(InputStream in, ReadOptions options) {
    SessionizeReader reader = new SessionizeReader(options);
    Source.read(in, options, reader.problems, reader::document);
    if (!reader.found) {
      throw reader.problems.fatal(
          ReadCode.WRONG_DOCUMENT, TOP, "a document without sessions and speakers", "a view");
    }
    return new Imported(reader.agenda(), reader.problems.list(), NAMESPACE);
  }

  private void document(Source source) {
    if (source.isList()) {
      found = true;
      source.list(() -> group(source));
    } else if (source.isObject()) {
      source.object(name -> inAll(name, source));
    } else {
      source.node();
    }
  }

  private void inAll(String name, Source source) {
    switch (name) {
      case "sessions" -> elements(source, name, sessions::read);
      case "speakers" -> elements(source, name, speakers::read);
      case "categories" -> elements(source, name, categories::read);
      case "rooms" -> {
        sessions.roomsAreListed();
        elements(source, name, this::room);
      }
      case "questions" -> {
        found = true;
        kept.add(Kept.of(NAMESPACE, name, source.node()));
      }
      default -> unknown(name, source.node());
    }
  }

  private void elements(Source source, String name, Consumer<Item> element) {
    found = true;
    source
        .list((Node node) -> item(node, element))
        .ifPresent(other -> kept.add(Kept.of(NAMESPACE, name, other)));
  }

  private void item(Node node, Consumer<Item> element) {
    if (node.is(Node.Kind.OBJECT)) {
      element.accept(new Item(node, problems));
    } else {
      problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), "an object", "left out");
    }
  }

  private void unknown(String name, Node value) {
    Item rest = new Item(Node.object(value.place(), Map.of(name, value)), problems);
    kept.addAll(rest.rest(NAMESPACE, List.of()));
  }

  /** A day of the grid, a group of sessions, or a speaker. */
  private void group(Source source) {
    if (!source.isObject()) {
      item(source.node(), none -> {});
      return;
    }
    Place place = source.place();
    Map<String, Node> members = new LinkedHashMap<>();
    source.object(name -> {
      if (name.equals("rooms") && source.isList()) {
        source.list(() -> gridRoom(source));
      } else if (name.equals("timeSlots") && source.isList()) {
        source.list(() -> slot(source));
      } else if (name.equals("sessions") && source.isList()) {
        List<Node> named = new ArrayList<>();
        source.list((Node node) -> session(node, named));
        members.put(name, Node.list(named));
      } else {
        members.put(name, source.node());
      }
    });
    Item item = new Item(Node.object(place, members), problems);
    if (members.containsKey("fullName") || members.containsKey("firstName")) {
      speakers.read(item);
    } else {
      OF_GROUP.forEach(item::take);
      kept.addAll(item.rest(NAMESPACE, OF_GROUP));
    }
  }

  /** Speakers only name their sessions. */
  private void session(Node node, List<Node> named) {
    if (node.is(Node.Kind.OBJECT) && !node.members().containsKey("title")) {
      named.add(node);
    } else {
      item(node, sessions::read);
    }
  }

  private void gridRoom(Source source) {
    if (!source.isObject()) {
      item(source.node(), none -> {});
      return;
    }
    Place place = source.place();
    Map<String, Node> members = new LinkedHashMap<>();
    source.object(name -> {
      if (name.equals("sessions") && source.isList()) {
        source.list((Node node) -> item(node, sessions::read));
      } else {
        members.put(name, source.node());
      }
    });
    room(new Item(Node.object(place, members), problems));
  }

  private void slot(Source source) {
    item(source.node(), slot -> {
      slot.take("slotStart");
      for (Item room : slot.items("rooms")) {
        room.item("session").ifPresent(sessions::read);
      }
    });
  }

  private void room(Item item) {
    Optional<String> id = item.id("id");
    Optional<String> name = item.name("name");
    if (id.isEmpty()) {
      problems.add(ReadCode.ID_MISSING, item.place(), "a room without an id", "left out");
      return;
    }
    item.take("hasOnlyPlenumSessions");
    Room.Builder room = Room.builder().id(id.get()).name(name.orElse(id.get()));
    item.rest(NAMESPACE, OF_ROOM).forEach(room::addExtension);
    Room sound = room.build();
    Optional<Room> known = assembly.room(id.get());
    if (known.isEmpty() || known.get().extensions().isEmpty()) {
      assembly.put(sound);
    }
  }

  private Agenda agenda() {
    Optional<ZoneId> zone = options.zone().map(ZoneId::getId).flatMap(Times::zone);
    sessions.settle(zone);
    AgendaBuilder agenda =
        Agenda.builder().id(NAMESPACE).title("Sessionize").zone(zone.orElse(ZoneId.of("UTC")));
    kept.forEach(agenda::addExtension);
    return assembly.build(agenda);
  }
}
