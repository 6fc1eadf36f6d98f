package io.plenary.json.indico;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Affiliation;
import io.plenary.value.Extension;
import io.plenary.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who takes part in something, and as what. */
final class People {

  private static final List<String> DOCUMENTED = List.of(
      "_type",
      "_fossil",
      "id",
      "db_id",
      "person_id",
      "first_name",
      "last_name",
      "fullName",
      "affiliation",
      "email",
      "emailHash",
      "firstName",
      "familyName",
      "name",
      "title",
      "phone",
      "address",
      "displayOrderKey",
      "is_speaker",
      "author_type");

  private final Assembly assembly;
  private final Problems problems;

  People(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
  }

  void read(Item item, Session.Builder session) {
    Set<List<Object>> met = new LinkedHashSet<>();
    read("speakers", Role.SPEAKER, item, session, met);
    read("presenters", Role.SPEAKER, item, session, met);
    read("primaryauthors", Role.AUTHOR, item, session, met);
    read("coauthors", Role.AUTHOR, item, session, met);
    read("conveners", Role.CHAIR, item, session, met);
    read("chairs", Role.CHAIR, item, session, met);
  }

  private void read(
      String list, Role role, Item item, Session.Builder session, Set<List<Object>> met) {
    for (Item mention : item.items(list)) {
      Optional<String> name = name(mention);
      Optional<String> id = id(mention).or(() -> name);
      if (id.isEmpty()) {
        item.putBack(list);
        problems.add(
            ReadCode.ID_MISSING, mention.place(), "a person without id and name", "kept as it is");
        continue;
      }
      List<Extension> kept = person(id.get(), name, mention);
      if (met.add(List.of(id.get(), role))) {
        session.addParticipation(Participation.of(id.get(), role).withExtensions(kept));
      } else {
        problems.addOnce(
            ReadCode.PERSON_DUPLICATE,
            "",
            mention.place(),
            "the person " + Quoted.of(id.get()) + " a second time in one role",
            "the first mention was used");
      }
    }
  }

  /** People are known by their number in the event, or by their address, which is hashed. */
  private static Optional<String> id(Item mention) {
    Optional<String> number = mention.id("person_id");
    Optional<String> hash = mention.name("emailHash").or(() -> mention.name("email"));
    List.of("person_id", "emailHash", "email").forEach(mention::putBack);
    return number.or(() -> hash);
  }

  private static Optional<String> name(Item mention) {
    String parts = Stream.of("first_name", "firstName", "last_name", "familyName")
        .flatMap(member -> mention.name(member).stream())
        .map(String::strip)
        .collect(Collectors.joining(" "));
    return Optional.of(parts)
        .filter(text -> !text.isBlank())
        .or(() -> mention.name("name"))
        .or(() -> mention.name("fullName"));
  }

  /** Describes the person, if nobody has; what is kept belongs to the mention. */
  private List<Extension> person(String id, Optional<String> name, Item mention) {
    if (name.isEmpty()) {
      problems.add(
          ReadCode.TITLE_MISSING, mention.place(), "a person without a name", "the id was used");
    }
    Optional<Affiliation> affiliation = mention.name("affiliation").map(Affiliation::organization);
    mention.take("_type");
    mention.take("_fossil");
    mention.take("fullName");
    if (assembly.person(id).isEmpty()) {
      Person.Builder person = Person.builder().id(id).name(Text.of(name.orElse(id)));
      affiliation.ifPresent(person::addAffiliation);
      assembly.put(person.build());
    } else if (affiliation.isPresent()) {
      mention.putBack("affiliation");
    }
    return mention.rest(IndicoFormat.NAME, DOCUMENTED);
  }
}
