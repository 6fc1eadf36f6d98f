package io.plenary.json.schemaorg;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people and places that a document describes, wherever in it, and who names them. */
final class Registry {

  private final Problems problems;
  private final Map<Person.Id, Person> people = new LinkedHashMap<>();
  private final Map<Room.Id, Room> rooms = new LinkedHashMap<>();
  private final Map<String, Node> things = new LinkedHashMap<>();
  private final List<Node> nameless = new ArrayList<>();
  private final Map<String, Place> named = new LinkedHashMap<>();

  Registry(Problems problems) {
    this.problems = problems;
  }

  Map<Person.Id, Person> people() {
    return people;
  }

  /** Takes note of a thing that is no event; perhaps an event names it. */
  void thing(Node node) {
    Optional<String> id = node.member("@id").flatMap(JsonLd::string);
    if (id.isEmpty() || things.putIfAbsent(id.get(), node) != null) {
      nameless.add(node);
    }
  }

  /** Adds those to a session who stand under a member. */
  void people(String member, Node node, Session.Builder session, List<List<Object>> met) {
    for (Node mention : JsonLd.all(node)) {
      Node who = EventView.unwrapped(member, mention);
      if (member.equals(EventView.ORGANIZER) && !EventView.isPerson(who)) {
        continue;
      }
      Role role = mention
          .member("roleName")
          .flatMap(JsonLd::string)
          .map(Kinds::role)
          .orElse(EventView.roleOf(member));
      PersonShape.key(who)
          .ifPresentOrElse(
              id -> person(id, who, role, session, met),
              () -> problems.add(
                  ReadCode.ID_MISSING,
                  mention.place(),
                  "a person without id and name",
                  "kept as it is"));
    }
  }

  private void person(
      String id, Node who, Role role, Session.Builder session, List<List<Object>> met) {
    if (met.contains(List.of(id, role))) {
      problems.addOnce(
          ReadCode.PERSON_DUPLICATE,
          "",
          who.place(),
          "the person " + Quoted.of(id) + " a second time in one role",
          "the first mention was used");
      return;
    }
    met.add(List.of(id, role));
    session.addParticipation(Participation.of(id, role));
    note(
        id,
        who,
        () -> people.computeIfAbsent(Person.Id.of(id), key -> PersonShape.read(id, who, problems)));
  }

  private void note(String id, Node mention, Runnable description) {
    if (JsonLd.isReference(mention)) {
      named.putIfAbsent(id, mention.place());
    } else {
      description.run();
    }
  }

  /** The rooms that stand for places. */
  List<Room.Id> rooms(Node node) {
    List<Room.Id> ids = new ArrayList<>();
    for (Node place : JsonLd.all(node)) {
      Optional<String> key = PlaceShape.key(place);
      if (key.isEmpty()) {
        problems.add(
            ReadCode.TITLE_MISSING, place.place(), "a place without a name", "kept as it is");
        continue;
      }
      Room.Id id = Room.Id.of(key.get());
      if (!ids.contains(id)) {
        ids.add(id);
      }
      note(
          key.get(),
          place,
          () -> rooms.computeIfAbsent(id, absent -> PlaceShape.read(key.get(), place, problems)));
    }
    return ids;
  }

  /** The rooms that have been described so far. */
  List<Room> known(List<Room.Id> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(rooms.get(id)).stream())
        .toList();
  }

  /** A room, described where it is named or elsewhere. */
  Room room(Room.Id id) {
    return rooms.computeIfAbsent(
        id,
        absent -> description(id.value())
            .map(node -> PlaceShape.read(id.value(), node, problems))
            .orElseGet(() -> Room.builder().id(id).name(id.value()).build()));
  }

  private Person person(Person.Id id) {
    return people.computeIfAbsent(
        id,
        absent -> description(id.value())
            .map(node -> PersonShape.read(id.value(), node, problems))
            .orElseGet(() -> Person.builder().id(id).name(id.value()).build()));
  }

  /** What a thing is that was only named. */
  private Optional<Node> description(String id) {
    Optional<Node> thing = Optional.ofNullable(things.remove(id));
    if (thing.isEmpty()) {
      problems.add(
          ReadCode.REFERENCE_DANGLING,
          named.getOrDefault(id, Place.NOWHERE),
          "the id " + Quoted.of(id),
          "the id was used as a name");
    }
    return thing;
  }

  /** Puts those on the agenda who take part in a session. */
  void settle(Session session, Assembly assembly) {
    session.participations().forEach(each -> assembly.put(person(each.person())));
  }

  /** What nobody named. */
  List<Node> others() {
    List<Node> others = new ArrayList<>(things.values());
    others.addAll(nameless);
    return others;
  }
}
