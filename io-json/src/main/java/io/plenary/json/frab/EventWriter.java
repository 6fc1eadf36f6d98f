package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Node;
import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes events of sessions. */
final class EventWriter {

  /** What is written on its own account, or says how something else is. */
  private static final Set<String> NOT_AS_IT_IS = Set.of("day", "under", "at", "track");

  private static final Pattern ID = Pattern.compile("\\d{1,9}");

  private final Agenda agenda;
  private final boolean second;
  private final String whose;
  private final ForeignIds ids = new ForeignIds();
  private final TimeTexts texts = new TimeTexts();
  private final Map<Person.Id, Node> people = new HashMap<>();

  EventWriter(Agenda agenda, boolean second, String whose) {
    this.agenda = agenda;
    this.second = second;
    this.whose = whose;
    for (Session session : agenda.sessions()) {
      Frab.kept(session.extensions(), "id")
          .map(Node::scalar)
          .filter(text -> ID.matcher(text).matches())
          .map(Integer::valueOf)
          .ifPresent(ids::reserve);
    }
  }

  Node event(Session session, Optional<String> room) {
    Map<String, Node> members = new LinkedHashMap<>();
    String guid = ForeignIds.uuid(whose, session.id().value());
    members.put("guid", Frab.kept(session.extensions(), "guid").orElseGet(() -> Node.text(guid)));
    if (!second) {
      members.put(
          "id",
          Frab.kept(session.extensions(), "id")
              .orElseGet(() -> Node.number(ids.number(session.id().value()))));
    }
    List<Extension> placed = ofPlacement(session);
    times(session, placed, members);
    room(session, placed, room, members);
    track(session, members);
    fields(session, members);
    members.put(second ? "participants" : "persons", people(session));
    for (Extension kept : session.extensions()) {
      boolean other = Kept.isOf(kept, Frab.NAMESPACE)
          && !members.containsKey(kept.name())
          && !NOT_AS_IT_IS.contains(kept.name());
      if (other) {
        Kept.value(kept).ifPresent(value -> members.put(kept.name(), value));
      }
    }
    demanded(session, guid, members);
    return Node.object(members);
  }

  /** What the schema demands and nobody said. */
  private void demanded(Session session, String guid, Map<String, Node> members) {
    if (isVoid(members, "slug")) {
      String slug = ForeignIds.slug(whose + "-" + session.title().first());
      members.put("slug", Node.text(slug.isEmpty() ? guid : slug));
    }
    if (isVoid(members, "url")) {
      members.put("url", Node.text("urn:uuid:" + ForeignIds.uuid(whose, guid)));
    }
  }

  private static boolean isVoid(Map<String, Node> members, String name) {
    return members.getOrDefault(name, Node.NULL).isVoid();
  }

  private void fields(Session session, Map<String, Node> members) {
    Optional<Duration> duration = session
        .duration()
        .or(() -> agenda.timeOf(session).map(TimeRange::length).filter(each -> !each.isZero()));
    SessionView view = new SessionView(session.withDuration(duration), Optional.empty());
    EventFields.write(second ? EventFields.SECOND : EventFields.FIRST, view, members);
  }

  private void times(Session session, List<Extension> placed, Map<String, Node> members) {
    Optional<TimeRange> time = agenda.timeOf(session);
    if (time.isEmpty()) {
      return;
    }
    TimeRange range = time.get();
    EventTimes own = new EventTimes(range.start(), Optional.of(range.length()), texts);
    if (second) {
      members.put("start", Node.text(own.date()));
      members.put("end", Node.text(own.end()));
    } else {
      members.put("date", Node.text(own.date()));
      members.put("start", Node.text(own.start()));
    }
    for (Extension kept : asItWas(placed, own)) {
      if (!NOT_AS_IT_IS.contains(kept.name()) && !kept.name().equals("room")) {
        Kept.value(kept).ifPresent(value -> members.put(kept.name(), value));
      }
    }
  }

  /** What is kept of a placement, as long as the session is still placed there. */
  private static List<Extension> asItWas(List<Extension> kept, EventTimes now) {
    boolean same = Frab.keptText(kept, "at").filter(at -> at.equals(now.date())).isPresent();
    return same ? kept : List.of();
  }

  /** The day under which a session stood, if it has not been moved since. */
  Optional<String> keptDay(Session session, TimeRange time) {
    EventTimes now = new EventTimes(time.start(), Optional.empty(), texts);
    return Frab.keptText(asItWas(ofPlacement(session), now), "day");
  }

  private List<Extension> ofPlacement(Session session) {
    return agenda
        .timetable()
        .placementOf(session.id())
        .map(Placement::extensions)
        .orElse(List.of());
  }

  private void room(
      Session session, List<Extension> placed, Optional<String> name, Map<String, Node> members) {
    Optional<Node> kept =
        Frab.kept(placed, "room").or(() -> Frab.kept(session.extensions(), "room"));
    if (!second) {
      members.put("room", kept.orElseGet(() -> Node.textOrNull(name)));
      return;
    }
    Optional<Room> room = agenda.roomsOf(session).stream().findFirst();
    boolean same = kept.flatMap(node -> node.member("name"))
        .map(Node::scalar)
        .equals(room.map(each -> each.name().first()));
    members.put(
        "room",
        kept.filter(node -> same || !node.members().containsKey("name"))
            .or(() -> room.map(this::reference))
            .orElse(Node.NULL));
  }

  private Node reference(Room room) {
    Node whole = RoomShape.write(room, whose);
    Map<String, Node> members = new LinkedHashMap<>();
    for (String name : List.of("guid", "slug", "name")) {
      whole.member(name).ifPresent(value -> members.put(name, value));
    }
    return Node.object(members);
  }

  private void track(Session session, Map<String, Node> members) {
    Optional<Track> track = session.tracks().stream().findFirst().flatMap(agenda::track);
    Optional<Node> kept = Frab.kept(session.extensions(), "track");
    if (track.isEmpty()) {
      members.put("track", kept.orElse(Node.NULL));
      return;
    }
    Node name = Node.text(track.get().name().first());
    Optional<String> slug = TrackShape.slug(track.get());
    Node own =
        second && slug.isPresent() ? Node.object(Map.of("slug", Node.text(slug.get()))) : name;
    boolean same =
        kept.flatMap(node -> node.member("name")).filter(name::equals).isPresent()
            || kept.flatMap(node -> node.member("slug")).map(Node::scalar).equals(slug);
    members.put("track", kept.filter(node -> same).orElse(own));
  }

  private Node people(Session session) {
    List<Node> people = new ArrayList<>();
    for (Participation participation : session.participations()) {
      Node person = this.people.computeIfAbsent(participation.person(), this::person);
      people.add(mention(person, participation));
    }
    return Node.list(people);
  }

  /** A person as they are mentioned, whatever they do. */
  private Node person(Person.Id id) {
    Person person = agenda.person(id).orElseThrow();
    Node whole = PersonShape.write(person, whose, second);
    if (!second || !PersonShape.isListed(person)) {
      return whole;
    }
    Map<String, Node> members = new LinkedHashMap<>(whole.members());
    members.keySet().retainAll(List.of("guid", "name"));
    return Node.object(members);
  }

  private Node mention(Node person, Participation participation) {
    boolean usual = participation.role().equals(Role.SPEAKER);
    if (!second && usual && participation.extensions().isEmpty()) {
      return person;
    }
    Map<String, Node> members = new LinkedHashMap<>(person.members());
    if (second || !usual) {
      members.put("role", Node.text(participation.role().name()));
    }
    for (Extension kept : participation.extensions()) {
      boolean ours = Kept.isOf(kept, Frab.NAMESPACE);
      boolean role = kept.name().equals("role");
      Optional<Node> value = ours ? Kept.value(kept) : Optional.empty();
      value
          .filter(node -> !role || Kinds.role(node.scalar()).equals(participation.role()))
          .ifPresent(node -> members.put(kept.name(), node));
    }
    return Node.object(members);
  }
}
