package io.plenary.json.schemaorg;

import io.plenary.agenda.Person;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.References;
import io.plenary.value.Affiliation;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a person stands in a document, or a group that performs as one. */
final class PersonShape {

  private static final Shape<Person> SHAPE = new Shape<>(
      List.of(
          Shape.type("Person"),
          Shape.string("@id", person -> id(person).filter(JsonLd::isAddress)),
          Shape.string("identifier", PersonShape::identifier),
          Shape.text("name", person -> Optional.of(person.name())),
          Shape.text("honorificPrefix", Person::honorific),
          Shape.text("jobTitle", person -> first(person).flatMap(Affiliation::position)),
          new Field<Person, Text>(
              "worksFor",
              PersonShape::name,
              person -> first(person).flatMap(Affiliation::organization),
              PersonShape::organization,
              false),
          Shape.text("description", Person::biography),
          Shape.string("url", person -> References.self(person.links())),
          new Field<Person, List<String>>(
              "sameAs",
              node -> Optional.of(addresses(node)).filter(all -> !all.isEmpty()),
              person -> Optional.of(
                      References.others(person.links()).stream().map(Link::href).toList())
                  .filter(all -> !all.isEmpty()),
              all -> JsonLd.oneOrList(all.stream().map(Node::text).toList()),
              false)),
      List.of(
          "additionalName",
          "affiliation",
          "alternateName",
          "email",
          "familyName",
          "gender",
          "givenName",
          "honorificSuffix",
          "knowsAbout",
          "knowsLanguage",
          "memberOf",
          "nationality",
          "telephone",
          "address"));

  private PersonShape() {}

  private static Optional<String> id(Person person) {
    return Optional.of(person.id().value());
  }

  private static Optional<String> identifier(Person person) {
    return id(person)
        .filter(id -> !JsonLd.isAddress(id) && !id.equals(person.name().first()));
  }

  private static Optional<Affiliation> first(Person person) {
    return person.affiliations().stream().findFirst();
  }

  private static List<String> addresses(Node node) {
    return JsonLd.all(node).stream()
        .flatMap(each -> JsonLd.string(each).stream())
        .toList();
  }

  /** The name of a thing, or a text that names it. */
  static Optional<Text> name(Node node) {
    Optional<String> parts = Optional.of(Stream.of("givenName", "familyName")
            .flatMap(part -> node.member(part).flatMap(JsonLd::string).stream())
            .collect(Collectors.joining(" ")))
        .filter(text -> !text.isBlank());
    return node.is(Node.Kind.OBJECT)
        ? node.member("name").flatMap(JsonLd::text).or(() -> parts.map(Text::of))
        : JsonLd.text(node);
  }

  static Node organization(Text name) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("@type", Node.text("Organization"));
    members.put("name", JsonLd.write(name));
    return Node.object(members);
  }

  /** By what a person is known: an id, or else the name. */
  static Optional<String> key(Node node) {
    return JsonLd.id(node).or(() -> name(node).map(Text::first));
  }

  static Person read(String id, Node node, Problems problems) {
    Person.Builder person = Person.builder().id(id).name(name(node).orElse(Text.of(id)));
    if (!node.is(Node.Kind.OBJECT)) {
      return person.build();
    }
    node.member("honorificPrefix").flatMap(JsonLd::text).ifPresent(person::honorific);
    Optional<Text> position = node.member("jobTitle").flatMap(JsonLd::text);
    Optional<Text> organization = node.member("worksFor").flatMap(PersonShape::name);
    if (position.isPresent() || organization.isPresent()) {
      person.addAffiliation(new Affiliation(position, organization, Optional.empty()));
    }
    node.member("description").flatMap(JsonLd::text).ifPresent(person::biography);
    node.member("url").flatMap(JsonLd::string).map(References::page).ifPresent(person::addLink);
    node.member("sameAs").map(PersonShape::addresses).stream()
        .flatMap(List::stream)
        .map(Link::to)
        .forEach(person::addLink);
    Person read = person.build();
    return read.withExtensions(SHAPE.kept(node, read, problems));
  }

  static Node write(Person person) {
    return Node.object(SHAPE.write(person, person.extensions()));
  }
}
