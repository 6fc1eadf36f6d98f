package io.plenary.json.indico;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.stream.Place;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads contributions, sessions and breaks, however deep within each other. */
final class Entries {

  private static final String NAMESPACE = IndicoFormat.NAME;
  private static final List<String> DOCUMENTED = List.of(
      "_type",
      "_fossil",
      "id",
      "db_id",
      "friendly_id",
      "friendlyId",
      "title",
      "startDate",
      "endDate",
      "duration",
      "room",
      "roomFullname",
      "roomFullName",
      "location",
      "address",
      "type",
      "description",
      "speakers",
      "primaryauthors",
      "coauthors",
      "track",
      "session",
      "board_number",
      "code",
      "subContributions",
      "url",
      "keywords",
      "references",
      "material",
      "folders",
      "note",
      "allowed",
      "conveners",
      "contributions",
      "slotTitle",
      "isPoster",
      "is_poster",
      "numSlots",
      "color",
      "textColor",
      "inheritLoc",
      "inheritRoom",
      "conference",
      "conferenceId",
      "uniqueId",
      "entryType",
      "contributionId",
      "sessionId",
      "sessionSlotId",
      "sessionSlotEntryId",
      "sessionCode",
      "scheduleEntryId",
      "contribDuration",
      "presenters",
      "attachments",
      "pdf",
      "entries",
      "protectionURL",
      "roomMapURL");

  private record Draft(
      Session session,
      Place place,
      Optional<Node> start,
      Optional<Node> end,
      Optional<Room.Id> room) {}

  private final Assembly assembly;
  private final Problems problems;
  private final People people;
  private final List<Draft> drafts = new ArrayList<>();

  Entries(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
    this.people = new People(assembly, problems);
  }

  /** The zone in which the first time is written. */
  Optional<String> firstZone() {
    return drafts.stream()
        .flatMap(draft -> draft.start().stream())
        .flatMap(node -> node.member("tz").stream())
        .map(Node::scalar)
        .findFirst();
  }

  /** The id of an event that is a block on an agenda; it is described when its parts are known. */
  Session.Id reserve(Place place) {
    Session.Id id = assembly.sessionId("event" + place.pointer(), place);
    assembly.put(Session.builder().id(id).title("?").build());
    return id;
  }

  void event(Session.Id id, Item item) {
    add(id, item, block(false), Optional.empty());
  }

  void session(Item item, Optional<Session.Id> within) {
    boolean posters = item.flag("isPoster").orElse(false);
    item.putBack("isPoster");
    Session.Id id = id("session-", item);
    add(id, item, block(posters), within);
    item.items("contributions").forEach(part -> contribution(part, Optional.of(id)));
  }

  void contribution(Item item, Optional<Session.Id> within) {
    Session.Id id = id("", item);
    Optional<String> type = item.name("type");
    item.putBack("type");
    add(id, item, Kinds.kind(type.orElse("")), within);
    for (Item part : item.items("subContributions")) {
      Session.Id sub = id(id.value() + "-", part);
      add(sub, part, SessionKind.TALK, Optional.of(id));
    }
  }

  /** An entry of a timetable. */
  void entry(Item item, Optional<Session.Id> within) {
    String type = item.name("entryType").orElse("");
    SessionKind kind = switch (type) {
      case "Session" -> block(item.flag("isPoster").orElse(false));
      case "Break" -> SessionKind.BREAK;
      default -> SessionKind.TALK;
    };
    Session.Id id = id("", item);
    add(id, item, kind, within);
    Optional<Node> inner = item.take("entries").filter(node -> !node.isVoid());
    inner.ifPresent(entries -> entries.members().values().forEach(node -> {
      if (node.is(Node.Kind.OBJECT)) {
        entry(new Item(node, problems), Optional.of(id));
      } else {
        problems.add(ReadCode.WRONG_TYPE, node.place(), node.found(), "an entry", "left out");
      }
    }));
  }

  /** The kind of what holds others; of posters, a room holds many at a time. */
  private static SessionKind block(boolean posters) {
    return posters ? SessionKind.POSTER : SessionKind.BLOCK;
  }

  private Session.Id id(String prefix, Item item) {
    Optional<String> own = item.id("id").or(() -> item.id("db_id"));
    item.putBack("db_id");
    if (own.isEmpty()) {
      problems.add(
          ReadCode.ID_MISSING, item.place(), "something without an id", "named by its place");
    }
    Session.Id id = assembly.sessionId(
        prefix + own.orElseGet(() -> item.place().pointer().toString()), item.place());
    assembly.put(Session.builder().id(id).title("?").build());
    return id;
  }

  private void add(Session.Id id, Item item, SessionKind kind, Optional<Session.Id> within) {
    Optional<Text> title = item.words("title").filter(text -> !text.first().isBlank());
    if (title.isEmpty()) {
      problems.add(ReadCode.TITLE_MISSING, item.place(), "something without a title", "titled '?'");
    }
    Session.Builder session =
        Session.builder().id(id).title(title.orElse(Text.of("?"))).kind(kind);
    within.ifPresent(session::partOf);
    item.words("slotTitle").ifPresent(session::subtitle);
    item.words("description").ifPresent(session::addAbstractParagraph);
    item.name("url").map(References::page).ifPresent(session::addLink);
    duration(item).ifPresent(session::duration);
    track(item).ifPresent(session::addTrack);
    people.read(item, session);
    item.peek("session")
        .filter(node -> node.is(Node.Kind.TEXT))
        .flatMap(n -> item.name("session"))
        .ifPresent(name -> session.addTag(Tag.of("session", name)));
    Optional<Room.Id> room = room(item);
    Optional<Node> start = item.take("startDate");
    Optional<Node> end = item.take("endDate");
    List.of("_type", "_fossil", "entryType", "contributions", "subContributions", "entries")
        .forEach(item::take);
    Session sound = session.build().withExtensions(item.rest(NAMESPACE, DOCUMENTED));
    assembly.put(sound);
    drafts.add(new Draft(sound, item.place(), start, end, room));
  }

  private static Optional<Duration> duration(Item item) {
    OptionalInt minutes = item.count("duration");
    return minutes.isPresent()
        ? Optional.of(Duration.ofMinutes(minutes.getAsInt())).filter(Lengths::isUsable)
        : Optional.empty();
  }

  private Optional<String> track(Item item) {
    Optional<String> track = item.name("track");
    track
        .filter(name -> assembly.track(name).isEmpty())
        .ifPresent(name -> assembly.put(Track.builder().id(name).name(name).build()));
    return track;
  }

  private Optional<Room.Id> room(Item item) {
    Optional<String> location = item.name("location");
    Optional<String> room = item.name("room")
        .or(() -> item.name("roomFullname"))
        .or(() -> item.name("roomFullName"))
        .or(() -> location);
    List.of("roomFullname", "roomFullName", "location").forEach(item::putBack);
    room.filter(name -> assembly.room(name).isEmpty()).ifPresent(name -> {
      Room.Builder made = Room.builder().id(name).name(name);
      location
          .filter(house -> !house.equals(name))
          .ifPresent(house -> made.place(new io.plenary.value.Place(
              Optional.of(Text.of(house)), Optional.empty(), Optional.empty())));
      assembly.put(made.build());
    });
    return room.map(Room.Id::of);
  }

  void settle(Clock clock) {
    drafts.forEach(draft -> settle(draft, clock));
  }

  private void settle(Draft draft, Clock clock) {
    Optional<ZonedDateTime> start = clock.moment(draft.start());
    Optional<ZonedDateTime> end = clock.moment(draft.end());
    Session session = draft.session();
    if (start.isPresent() && end.isPresent()) {
      Place place = draft.end().orElseThrow().place();
      Optional<Duration> length = Lengths.between(start.get(), end.get(), place, problems);
      boolean differs = length.isPresent()
          && session.duration().filter(d -> !d.equals(length.get())).isPresent();
      if (differs) {
        problems.add(
            ReadCode.END_DISAGREES,
            place,
            "an end after " + length.get() + ", for a duration of "
                + session.duration().get(),
            "the end was heeded");
      }
      session = session.withDuration(length.or(draft.session()::duration));
    }
    if (start.isEmpty()) {
      Session.Builder kept = session.toBuilder();
      draft.start().ifPresent(node -> kept.addExtension(Kept.of(NAMESPACE, "startDate", node)));
      draft.end().ifPresent(node -> kept.addExtension(Kept.of(NAMESPACE, "endDate", node)));
      session = kept.build();
    }
    assembly.put(session);
    Session.Id id = session.id();
    List<Room.Id> rooms = draft.room().stream().toList();
    start.ifPresent(moment ->
        assembly.place(id, new Placement(new Placement.At(moment), rooms, false, List.of())));
  }
}
