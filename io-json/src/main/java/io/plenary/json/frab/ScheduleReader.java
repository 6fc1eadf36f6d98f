package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.format.Imported;
import io.plenary.format.ReadOptions;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Source;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Extension;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads schedules of both versions: it walks through the document, event by event. */
final class ScheduleReader {

  private final Problems problems;
  private final ReadOptions options;
  private final Assembly assembly;
  private final EventReader events;
  private final Map<String, Node> root = new LinkedHashMap<>();
  private final Map<String, Node> schedule = new LinkedHashMap<>();
  private final Map<String, Node> conference = new LinkedHashMap<>();
  private final List<DayDraft> days = new ArrayList<>();
  private final List<EventDraft> drafts = new ArrayList<>();
  private final List<Room> declared = new ArrayList<>();
  private final Set<String> met = new LinkedHashSet<>();
  private boolean found;

  private ScheduleReader(ReadOptions options) {
    this.options = options;
    this.problems = new Problems(options.limits().problems());
    this.assembly = new Assembly(problems);
    this.events = new EventReader(assembly, problems);
  }

  static Imported read(InputStream in, ReadOptions options, String format) {
    ScheduleReader reader = new ScheduleReader(options);
    Place[] start = new Place[1];
    Source.read(in, options, reader.problems, source -> {
      start[0] = source.place();
      reader.document(source);
    });
    if (!reader.found) {
      throw reader.problems.fatal(
          ReadCode.WRONG_DOCUMENT,
          start[0] == null ? ScheduleHead.TOP : start[0],
          "a document without a 'schedule' that has a 'conference', days or events",
          "schedule.json");
    }
    return new Imported(reader.agenda(), reader.problems.list(), format);
  }

  private void document(Source source) {
    members(source, root, (name, here) -> {
      if (name.equals("schedule")) {
        members(source, schedule, this::inSchedule);
      } else {
        keep(root, name, source);
      }
    });
  }

  private void inSchedule(String name, Source source) {
    switch (name) {
      case "conference" -> members(source, conference, this::inConference);
      case "events" -> {
        found = true;
        source
            .list(event -> event(event, Optional.empty(), Optional.empty()))
            .ifPresent(other -> schedule.put(name, other));
      }
      case "days" -> days(source).ifPresent(other -> schedule.put(name, other));
      case "persons" -> source.list(this::person).ifPresent(other -> schedule.put(name, other));
      default -> keep(schedule, name, source);
    }
  }

  private void inConference(String name, Source source) {
    found = true;
    switch (name) {
      case "days" -> days(source).ifPresent(other -> conference.put(name, other));
      case "rooms" -> source.list(this::room).ifPresent(other -> conference.put(name, other));
      case "tracks" -> source.list(this::track).ifPresent(other -> conference.put(name, other));
      default -> keep(conference, name, source);
    }
  }

  private static void keep(Map<String, Node> members, String name, Source source) {
    members.put(name, source.node());
  }

  /** Walks through an object; another value is told, and kept by what holds it. */
  private void members(Source source, Map<String, Node> holder, BiConsumer<String, Source> member) {
    if (source.isObject()) {
      source.object(name -> member.accept(name, source));
      return;
    }
    Node other = source.node();
    problems.add(
        ReadCode.WRONG_TYPE, other.place(), other.found(), "an object", "kept as an extension");
    holder.put("?", other);
  }

  private Optional<Node> days(Source source) {
    found = true;
    if (!source.isList()) {
      return source.list(none -> {});
    }
    source.list(() -> {
      if (!source.isObject()) {
        unusable(source.node(), "a day as an object");
        return;
      }
      Place place = source.place();
      DayDraft day = new DayDraft();
      days.add(day);
      source.object(name -> inDay(name, day, source));
      day.check(place, problems);
    });
    return Optional.empty();
  }

  private void inDay(String name, DayDraft day, Source source) {
    if (!name.equals("rooms") || !source.isObject()) {
      Node value = source.node();
      if (name.equals("rooms") && !value.isVoid()) {
        unusable(value, "an object of lists of events by room");
      }
      day.put(name, value);
      return;
    }
    List<Node> names = new ArrayList<>();
    source.object(room -> {
      names.add(Node.text(room));
      met.add(room);
      source
          .list(event -> event(event, Optional.of(room), Optional.of(day)))
          .ifPresent(other -> event(other, Optional.of(room), Optional.of(day)));
    });
    day.put(name, Node.list(names));
  }

  private void event(Node node, Optional<String> room, Optional<DayDraft> day) {
    if (node.is(Node.Kind.OBJECT)) {
      drafts.add(events.read(node, room, day));
    } else if (!node.isVoid()) {
      unusable(node, "an event as an object");
    }
  }

  private void unusable(Node node, String expected) {
    problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), expected, "left out");
  }

  private void person(Node node) {
    if (!node.is(Node.Kind.OBJECT)) {
      unusable(node, "a person as an object");
      return;
    }
    Item item = new Item(node, problems);
    PersonShape.id(item, problems).ifPresent(id -> {
      Person person = PersonShape.read(id, item, problems);
      List<Extension> kept = new ArrayList<>(person.extensions());
      assembly.person(id).stream()
          .flatMap(mentioned -> mentioned.extensions().stream())
          .filter(each -> kept.stream().noneMatch(own -> own.name().equals(each.name())))
          .forEach(kept::add);
      kept.add(Frab.keep(Frab.DECLARED, Node.flag(true)));
      assembly.put(person.withExtensions(kept));
    });
  }

  private void room(Node node) {
    Optional<String> name =
        node.member("name").filter(value -> value.is(Node.Kind.TEXT)).map(Node::scalar);
    boolean taken = name.isPresent()
        && declared.stream().anyMatch(room -> room.id().value().equals(RoomShape.id(name.get())));
    if (name.isEmpty() || taken) {
      problems.add(
          taken ? ReadCode.ID_DUPLICATE : ReadCode.TITLE_MISSING,
          node.place(),
          taken ? "the room " + Quoted.of(name.get()) + " a second time" : "a room without a name",
          "left out");
    } else {
      noteGuid(node);
      declared.add(RoomShape.read(name.get(), new Item(node, problems)));
    }
  }

  private void noteGuid(Node room) {
    Optional<Node> guid = room.member("guid").filter(value -> !value.isVoid());
    boolean taken = guid.isPresent()
        && declared.stream()
            .anyMatch(each -> Frab.kept(each.extensions(), "guid").equals(guid));
    if (taken) {
      problems.add(
          ReadCode.ID_DUPLICATE,
          guid.get().place(),
          "a room with the guid of another, " + guid.get().scalar(),
          "kept, since rooms are known by their names");
    }
  }

  private void track(Node node) {
    Optional<String> name = node.member("name")
        .filter(value -> value.is(Node.Kind.TEXT) && !value.scalar().isBlank())
        .map(Node::scalar);
    boolean taken = name.flatMap(assembly::track).isPresent();
    if (name.isEmpty() || taken) {
      problems.add(
          taken ? ReadCode.ID_DUPLICATE : ReadCode.TITLE_MISSING,
          node.place(),
          taken
              ? "the track " + Quoted.of(name.get()) + " a second time"
              : "a track without a name",
          "left out");
    } else {
      assembly.put(TrackShape.read(name.get(), new Item(node, problems), problems));
    }
  }

  private Agenda agenda() {
    declared.forEach(assembly::put);
    for (String name : met) {
      if (assembly.room(RoomShape.id(name)).isEmpty()) {
        assembly.put(RoomShape.named(name));
      }
    }
    ScheduleHead head = new ScheduleHead(
        new Item(Node.object(root), problems),
        new Item(Node.object(schedule), problems),
        new Item(Node.object(conference), problems),
        days,
        drafts,
        problems);
    Clocks clocks = head.clocks(options.zone());
    EventPlacing placing = new EventPlacing(assembly, clocks, problems);
    drafts.forEach(placing::settle);
    boolean named = conference.containsKey("time_zone_name") || options.zone().isPresent();
    return assembly.build(head.agenda(clocks, named));
  }
}
