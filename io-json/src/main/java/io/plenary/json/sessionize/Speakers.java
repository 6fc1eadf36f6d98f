package io.plenary.json.sessionize;

import io.plenary.agenda.Person;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Affiliation;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.List;
import java.util.Optional;

/** Reads speakers. */
final class Speakers {

  private static final List<String> DOCUMENTED = List.of(
      "id",
      "firstName",
      "lastName",
      "fullName",
      "bio",
      "tagLine",
      "profilePicture",
      "isTopSpeaker",
      "links",
      "sessions",
      "categoryItems",
      "categories",
      "questionAnswers");

  private final Assembly assembly;
  private final Sessions sessions;
  private final Problems problems;

  Speakers(Assembly assembly, Sessions sessions, Problems problems) {
    this.assembly = assembly;
    this.sessions = sessions;
    this.problems = problems;
  }

  void read(Item item) {
    Optional<String> name = name(item);
    Optional<String> id = item.id("id").or(() -> name);
    if (id.isEmpty()) {
      problems.add(ReadCode.ID_MISSING, item.place(), "a speaker without an id", "left out");
      return;
    }
    if (name.isEmpty()) {
      problems.add(
          ReadCode.TITLE_MISSING, item.place(), "a speaker without a name", "the id was used");
    }
    if (sessions.isSpeaker(id.get())) {
      problems.add(
          ReadCode.ID_DUPLICATE,
          item.place(),
          "the speaker " + Quoted.of(id.get()) + " a second time",
          "this one was used");
    }
    Person.Builder person = Person.builder().id(id.get()).name(name.orElse(id.get()));
    item.name("bio").ifPresent(person::biography);
    item.name("tagLine").map(Affiliation::position).ifPresent(person::addAffiliation);
    links(item, person);
    for (Node session : item.list("sessions")) {
      if (session.is(Node.Kind.OBJECT)) {
        sessions.named(new Item(session, problems), id.get());
      }
    }
    item.putBack("sessions");
    item.rest(SessionizeFormat.NAME, DOCUMENTED).forEach(person::addExtension);
    sessions.speaker(id.get());
    assembly.put(person.build());
  }

  private static Optional<String> name(Item item) {
    Optional<String> first = item.name("firstName");
    Optional<String> last = item.name("lastName");
    item.putBack("firstName");
    item.putBack("lastName");
    return item.name("fullName")
        .or(() -> first.map(given -> given + last.map(family -> " " + family).orElse("")))
        .or(() -> last);
  }

  private void links(Item item, Person.Builder person) {
    for (Item link : item.items("links")) {
      Optional<String> url = link.peek("url").flatMap(References::address);
      if (url.isEmpty()) {
        item.putBack("links");
        problems.add(
            ReadCode.LINK_UNUSABLE, link.place(), "a link without an address", "kept as it is");
        continue;
      }
      person.addLink(new Link(url.get(), link.name("title").map(Text::of), link.name("linkType")));
    }
  }
}
