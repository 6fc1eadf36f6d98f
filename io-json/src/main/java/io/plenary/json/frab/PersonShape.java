package io.plenary.json.frab;

import io.plenary.agenda.Person;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Words;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How people stand in schedules. */
final class PersonShape {

  private static final List<String> NAMES = List.of("public_name", "full_public_name", "name");
  private static final List<String> IDS = List.of("guid", "code", "id");

  private PersonShape() {}

  /** The id under which someone is known in the document, if there is anything to call them by. */
  static Optional<String> id(Item item, Problems problems) {
    for (String name : IDS) {
      Optional<String> id = item.id(name);
      item.putBack(name);
      if (id.isPresent()) {
        return id;
      }
    }
    Optional<String> name = name(item);
    problems.addOnce(
        ReadCode.ID_MISSING,
        "person",
        item.place(),
        "a person without guid, code and id",
        name.isPresent() ? "known by the name" : "left out, since there is no name either");
    return name;
  }

  private static Optional<String> name(Item item) {
    for (String member : NAMES) {
      Optional<String> name = item.name(member);
      item.putBack(member);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  static Person read(String id, Item item, Problems problems) {
    Optional<String> name = name(item);
    if (name.isEmpty()) {
      problems.add(
          ReadCode.TITLE_MISSING,
          item.place(),
          "the person " + Quoted.of(id) + " without a name",
          "the id was used");
    }
    Person.Builder person = Person.builder().id(id).name(name.orElse(id));
    item.words("biography").ifPresent(person::biography);
    item.name("url").map(References::page).ifPresent(person::addLink);
    Node links = Node.list(item.list("links"));
    References.links(links.elements()).forEach(person::addLink);
    Person sound = person.build();
    if (!References.ofLinks(References.others(sound.links())).equals(links)) {
      item.putBack("links");
    }
    List<Extension> rest = item.rest(Frab.NAMESPACE, Frab.OF_PERSON);
    rest.removeIf(each -> each.name().equals("role"));
    return sound.withExtensions(rest);
  }

  /** The person as an object, with what was kept. */
  static Node write(Person person, String whose, boolean translated) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (Extension each : person.extensions()) {
      if (Kept.isOf(each, Frab.NAMESPACE)) {
        Kept.value(each).ifPresent(value -> members.put(each.name(), value));
      }
    }
    members.remove(Frab.DECLARED);
    name(person, members);
    if (!person.id().value().equals(person.name().first())
        && IDS.stream().noneMatch(members::containsKey)) {
      members.put("guid", Node.text(ForeignIds.uuid(whose, person.id().value())));
    }
    person
        .biography()
        .map(text -> translated ? Words.write(text) : Node.text(text.first()))
        .ifPresent(text -> members.put("biography", text));
    References.self(person.links()).map(Node::text).ifPresent(url -> members.put("url", url));
    links(person, members);
    return Node.object(members);
  }

  /** Whether the person has an entry of their own in newer schedules. */
  static boolean isListed(Person person) {
    boolean known = person.extensions().stream().anyMatch(each -> Kept.isOf(each, Frab.NAMESPACE));
    return Frab.kept(person.extensions(), Frab.DECLARED).isPresent()
        || (!known && (person.biography().isPresent() || !person.links().isEmpty()));
  }

  private static void name(Person person, Map<String, Node> members) {
    Node name = Node.text(person.name().first());
    if (!isNamed(name, members)) {
      List<String> used = NAMES.stream().filter(members::containsKey).toList();
      (used.isEmpty() ? List.of("name") : used).forEach(member -> members.put(member, name));
    }
    if (!members.containsKey("name") && !members.containsKey("public_name")) {
      members.put(members.containsKey("id") ? "public_name" : "name", name);
    }
  }

  private static boolean isNamed(Node name, Map<String, Node> members) {
    for (String member : NAMES) {
      if (name.equals(members.getOrDefault(member, Node.NULL))) {
        return true;
      }
    }
    return false;
  }

  private static void links(Person person, Map<String, Node> members) {
    Node links = References.ofLinks(References.others(person.links()));
    Node kept = members.getOrDefault("links", Node.NULL);
    if (!links.isVoid()
        && !References.links(kept.elements()).equals(References.links(links.elements()))) {
      members.put("links", links);
    }
  }

  /** What one mention of a person says otherwise than the first. */
  static List<Extension> differences(Person first, Node mention, String whose) {
    Node known = write(first, whose, true);
    List<Extension> differences = new ArrayList<>();
    mention.members().forEach((name, value) -> {
      Node before = known.members().getOrDefault(name, Node.NULL);
      boolean same = value.equals(before) || (value.isVoid() && before.isVoid());
      if (!same && !name.equals("role") && !name.isBlank()) {
        differences.add(Frab.keep(name, value));
      }
    });
    known.members().forEach((name, value) -> {
      if (!isListed(first) && !mention.members().containsKey(name) && !value.isVoid()) {
        differences.add(Frab.keep(name, Node.NULL));
      }
    });
    return differences;
  }
}
