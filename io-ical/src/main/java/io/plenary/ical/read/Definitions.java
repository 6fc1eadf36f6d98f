package io.plenary.ical.read;

import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Track;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.Fields;
import io.plenary.ical.field.Parse;
import io.plenary.ical.field.SharedFields;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.problem.Problems;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a calendar defines and its events name: rooms, tracks, people, roles and kinds. */
final class Definitions {

  private final List<Component> calendars;
  private final Problems problems;
  private final Rooms rooms = new Rooms();
  private final Tracks tracks = new Tracks();
  private final Map<Person.Id, Person> people = new LinkedHashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, SessionKind> kinds = new HashMap<>();

  Definitions(List<Component> calendars, Problems problems) {
    this.calendars = calendars;
    this.problems = problems;
    each(Vocabulary.ROOM, this::room);
    each(Vocabulary.TRACK, this::track);
    each(Vocabulary.PERSON, this::person);
    each(Vocabulary.ROLE, this::role);
    each(Vocabulary.KIND, this::kind);
  }

  private void each(String property, BiConsumer<String, Fields> reader) {
    Set<String> read = new HashSet<>();
    for (Component calendar : calendars) {
      Fields.byId(calendar, property, problems).forEach((id, fields) -> {
        if (read.add(id)) {
          reader.accept(id, fields);
          fields.reportUnknown();
        }
      });
    }
  }

  Rooms rooms() {
    return rooms;
  }

  Tracks tracks() {
    return tracks;
  }

  List<Person> people() {
    return List.copyOf(people.values());
  }

  Person.Id person(String id) {
    return Optional.ofNullable(people.get(Person.Id.of(id))).map(Person::id).orElseThrow();
  }

  /** {@return somebody of that id, who is made if there is nobody} */
  Person.Id named(Person person) {
    people.putIfAbsent(person.id(), person);
    return person.id();
  }

  Role role(String name) {
    return roles.computeIfAbsent(Parse.notBlank(name), Role::of);
  }

  /** {@return the kind of that name; the roles it requires are those that the calendar defines} */
  SessionKind kind(String name) {
    return kinds.computeIfAbsent(Parse.notBlank(name), this::usualKind);
  }

  private SessionKind usualKind(String name) {
    SessionKind usual = SessionKind.of(name);
    return usual.withRequiredRoles(
        usual.requiredRoles().stream().map(role -> role(role.name())).toList());
  }

  private static Text name(String id, Fields fields) {
    return fields.text("name").orElse(Text.of(id));
  }

  private void room(String id, Fields fields) {
    Room.Builder room = Room.builder().id(id).name(name(id, fields));
    fields.value("capacity", Parse.atLeast(0)).ifPresent(room::capacity);
    fields.values("feature", Parse::notBlank).forEach(room::addFeature);
    fields.values("interpretation", Parse::language).forEach(room::addInterpretation);
    place(fields).ifPresent(room::place);
    fields.value("zone", Parse::zone).ifPresent(room::zone);
    SharedFields.link(fields.itself()).ifPresent(room::virtualLink);
    rooms.define(room.build());
  }

  private static Optional<Place> place(Fields fields) {
    Optional<Text> venue = fields.text("place-venue");
    Optional<Text> building = fields.text("place-building");
    Optional<Text> floor = fields.text("place-floor");
    boolean stated = fields.text("place").isPresent()
        || venue.isPresent()
        || building.isPresent()
        || floor.isPresent();
    return Optional.of(new Place(venue, building, floor)).filter(place -> stated);
  }

  private void track(String id, Fields fields) {
    Track.Builder track = Track.builder().id(id).name(name(id, fields));
    fields.text("description").ifPresent(track::description);
    fields.value("color", Parse::color).ifPresent(track::color);
    tracks.define(track.build());
  }

  private void person(String id, Fields fields) {
    Person.Builder person = Person.builder().id(id).name(name(id, fields));
    fields.text("honorific").ifPresent(person::honorific);
    fields.items("affiliation").stream()
        .map(item -> SharedFields.affiliation("affiliation", item))
        .flatMap(Optional::stream)
        .distinct()
        .forEach(person::addAffiliation);
    fields.text("biography").ifPresent(person::biography);
    SharedFields.links(fields).forEach(person::addLink);
    people.put(Person.Id.of(id), person.build());
  }

  private void role(String name, Fields fields) {
    Role usual = Role.of(name);
    roles.put(
        name,
        new Role(
            name,
            fields.value("presence", Parse::flag).orElse(usual.presence()),
            fields.value("shared", Parse::flag).orElse(usual.shared()),
            fields.value("speaking", Parse::flag).orElse(usual.speaking())));
  }

  private void kind(String name, Fields fields) {
    SessionKind.Builder kind = SessionKind.builder().name(name);
    fields.value("interlude", Parse::flag).ifPresent(kind::interlude);
    fields.value("exclusive", Parse::flag).ifPresent(kind::exclusive);
    fields.value("shares-room", Parse::flag).ifPresent(kind::sharesRoom);
    fields
        .value("parts", text -> Vocabulary.parse(SessionKind.Parts.class, text))
        .ifPresent(kind::parts);
    fields.values("required-role", this::role).forEach(kind::addRequiredRole);
    kinds.put(name, kind.build());
  }
}
