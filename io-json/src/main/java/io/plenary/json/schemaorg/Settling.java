package io.plenary.json.schemaorg;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.foreign.Zones;
import io.plenary.value.Extension;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an agenda of events: of one the conference, of all others its sessions. */
final class Settling {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String START = "startDate";
  private static final String END = "endDate";

  private final List<EventDraft> drafts;
  private final Registry registry;
  private final Problems problems;
  private final ZoneId zone;
  private final Times times;
  private final Assembly assembly;
  private final Set<EventDraft> blocks = new LinkedHashSet<>();
  private final Map<EventDraft, Session.Id> ids = new LinkedHashMap<>();
  private final Optional<EventDraft> root;

  Settling(List<EventDraft> drafts, Registry registry, Problems problems, Optional<ZoneId> given) {
    this.drafts = drafts;
    this.registry = registry;
    this.problems = problems;
    this.assembly = new Assembly(problems);
    drafts.forEach(draft -> draft.block().ifPresent(blocks::add));
    Optional<ZoneOffset> offset = drafts.stream()
        .flatMap(draft -> draft.late(START).flatMap(JsonLd::string).flatMap(Times::offset).stream())
        .findFirst();
    this.zone = Zones.choose(Optional.empty(), given, offset, SchemaOrgReader.TOP, problems);
    Times.Offsets expected = given.isPresent() ? Times.Offsets.OF_ZONE : Times.Offsets.ANY;
    this.times = new Times(zone, expected, problems);
    this.root = drafts.size() == 1
        ? drafts.stream().findFirst()
        : drafts.stream()
            .filter(draft -> draft.block().isEmpty() && blocks.contains(draft))
            .findFirst();
  }

  Agenda agenda(Optional<Node> context) {
    List<EventDraft> sessions = drafts.stream()
        .filter(draft -> !root.equals(Optional.of(draft)) || isSession(draft))
        .toList();
    sessions.forEach(this::name);
    sessions.forEach(this::settle);
    AgendaBuilder agenda = root.map(this::conference).orElseGet(this::nameless);
    context
        .filter(node -> !node.scalar().matches("https?://(www\\.)?schema\\.org/?"))
        .ifPresent(node -> agenda.addExtension(Kept.of(SchemaOrgFormat.NAME, "@context", node)));
    List<Node> others = registry.others();
    if (!others.isEmpty()) {
      agenda.addExtension(Kept.of(SchemaOrgFormat.NAME, "@graph", Node.list(others)));
    }
    return assembly.build(agenda);
  }

  private AgendaBuilder nameless() {
    problems.add(
        ReadCode.TITLE_MISSING,
        SchemaOrgReader.TOP,
        "events that are not part of one",
        "the agenda is called '" + SchemaOrgFormat.NAME + "'");
    return Agenda.builder().id(SchemaOrgFormat.NAME).title(SchemaOrgFormat.NAME).zone(zone);
  }

  /** One event alone is a session as well if it is short and has a time. */
  private boolean isSession(EventDraft draft) {
    Problems untold = new Problems(1);
    Times silent = new Times(zone, Times.Offsets.ANY, untold);
    Optional<ZonedDateTime> start = moment(draft, START, silent);
    Optional<ZonedDateTime> end = moment(draft, END, silent);
    return drafts.size() == 1
        && start.isPresent()
        && (end.isEmpty() || Duration.between(start.get(), end.get()).compareTo(DAY) <= 0);
  }

  private static Optional<ZonedDateTime> moment(EventDraft draft, String name, Times times) {
    return draft
        .late(name)
        .filter(node -> !EventTimes.isDay(node))
        .flatMap(node -> times.moment(JsonLd.string(node).orElse(""), node.place()));
  }

  /** An id that the document gives is told if two have it; one that was made of a name is not. */
  private void name(EventDraft draft) {
    Session session = draft.session();
    String wanted = session.id().value();
    boolean given = session.links().stream().noneMatch(link -> link.href().equals(wanted))
        && !session.title().first().equals(wanted);
    Session.Id id = Session.Id.of(wanted);
    for (int i = 2; !given && assembly.session(id).isPresent(); i++) {
      id = Session.Id.of(wanted + "#" + i);
    }
    Session.Id free = given ? assembly.sessionId(wanted, draft.place()) : id;
    ids.put(draft, free);
    assembly.put(session.withId(free));
  }

  private void settle(EventDraft draft) {
    Session session =
        assembly.session(ids.getOrDefault(draft, draft.session().id())).orElseThrow();
    Optional<ZonedDateTime> start = moment(draft, START, times);
    Optional<ZonedDateTime> end = moment(draft, END, times);
    List<Extension> kept = new ArrayList<>(session.extensions());
    keepTime(draft, START, start, kept);
    keepTime(draft, END, end, kept);
    List<Room> rooms = roomsOf(draft);
    rooms.forEach(assembly::put);
    Optional<Node> attendance = view(session, rooms).attendance();
    kept.removeIf(
        each -> each.name().equals(EventView.ATTENDANCE) && Kept.value(each).equals(attendance));
    Session.Builder sound = session.withExtensions(kept).toBuilder();
    start.ifPresentOrElse(
        moment -> place(session, moment, rooms), () -> leave(draft, session, rooms, sound));
    if (blocks.contains(draft) && session.kind().equals(SessionKind.TALK)) {
      sound.kind(SessionKind.BLOCK);
    }
    length(draft, start, end).ifPresent(sound::duration);
    draft.block().flatMap(block -> Optional.ofNullable(ids.get(block))).ifPresent(sound::partOf);
    assembly.put(sound.build());
    registry.settle(session, assembly);
  }

  private void place(Session session, ZonedDateTime moment, List<Room> rooms) {
    List<Room.Id> places = rooms.stream().map(Room::id).toList();
    assembly.place(session.id(), new Placement(new Placement.At(moment), places, false, List.of()));
  }

  /** Without a time of day, an event is not placed. */
  private void leave(EventDraft draft, Session session, List<Room> rooms, Session.Builder sound) {
    keepPlace(session, rooms, sound);
    problems.addOnce(
        ReadCode.START_MISSING,
        "",
        draft.place(),
        "an event without a time of day: " + session.title().first(),
        "it was not placed");
  }

  private static void keepTime(
      EventDraft draft, String name, Optional<ZonedDateTime> read, List<Extension> kept) {
    draft
        .late(name)
        .filter(node -> !read.map(EventTimes::write).equals(Optional.of(node)))
        .ifPresent(node -> kept.add(Kept.of(SchemaOrgFormat.NAME, name, node)));
  }

  /** What is not placed has no rooms, but may have been meant for some. */
  private void keepPlace(Session session, List<Room> rooms, Session.Builder sound) {
    boolean known = JsonLd.kept(session.extensions(), EventView.LOCATION).isPresent();
    if (!known && !rooms.isEmpty()) {
      Node node = view(session, rooms).print(EventView.LOCATION);
      sound.addExtension(Kept.of(SchemaOrgFormat.NAME, EventView.LOCATION, node));
    }
  }

  private Optional<Duration> length(
      EventDraft draft, Optional<ZonedDateTime> start, Optional<ZonedDateTime> end) {
    if (start.isPresent() && end.isPresent()) {
      return Lengths.between(
          start.get(), end.get(), draft.late(END).orElseThrow().place(), problems);
    }
    Optional<Node> said = draft.late("duration");
    if (start.isPresent() && said.isEmpty()) {
      problems.addOnce(
          ReadCode.DURATION_MISSING,
          "",
          draft.place(),
          "an event without an end: " + draft.session().title().first(),
          "read without a duration");
    }
    return said.flatMap(
        node -> Lengths.read(JsonLd.string(node).orElse(node.found()), node.place(), problems));
  }

  /** The rooms of an event; what is held where the conference is, is in no room of its own. */
  private List<Room> roomsOf(EventDraft draft) {
    boolean atVenue = root.filter(event -> event.rooms().equals(draft.rooms())).isPresent();
    return atVenue
        ? List.of()
        : draft.rooms().stream().map(registry::room).map(this::inVenue).toList();
  }

  /** The address of the venue goes without saying. */
  private Room inVenue(Room room) {
    Optional<Node> address = JsonLd.kept(room.extensions(), PlaceShape.ADDRESS);
    boolean ofVenue = address.isPresent()
        && root.stream()
            .flatMap(event -> event.rooms().stream())
            .map(registry::room)
            .anyMatch(
                venue -> JsonLd.kept(venue.extensions(), PlaceShape.ADDRESS).equals(address));
    return ofVenue
        ? room.withExtensions(room.extensions().stream()
            .filter(each -> !each.name().equals(PlaceShape.ADDRESS))
            .toList())
        : room;
  }

  private EventView view(Session session, List<Room> rooms) {
    return new EventView(session, rooms, registry.people(), Optional.empty());
  }

  /** What an event says of itself, read as what is said of a conference. */
  private AgendaBuilder conference(EventDraft event) {
    Session session = event.session();
    registry.settle(session, assembly);
    Map<String, Node> members = EventShape.SHAPE.write(session, session.extensions());
    EventView view = view(session, event.rooms().stream().map(registry::room).toList());
    EventView.PEOPLE.forEach(name -> members.put(name, view.write(name)));
    members.put(EventView.LOCATION, view.write(EventView.LOCATION));
    members.putAll(event.late());
    Node node = Node.object(event.place(), members);
    AgendaBuilder builder =
        Agenda.builder().id(session.id().value()).title(session.title()).zone(zone);
    Agenda bare = AgendaShape.read(node, builder, problems).build();
    AgendaBuilder agenda = bare.toBuilder();
    AgendaShape.SHAPE.kept(node, bare, new Problems(1)).forEach(agenda::addExtension);
    return agenda;
  }
}
