package io.plenary.ical.read;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.Kept;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.TextValue;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in events of other makers: participants (RFC 9073, 7.1), and attendees without a mail
 * address, as which frab and others name speakers. A person's name is their id, too.
 */
final class People {

  private static final Map<String, Role> ROLES = Map.of(
      "SPEAKER", Role.SPEAKER,
      "PERFORMER", Role.of("performer"),
      "INACTIVE", Role.ATTENDEE,
      "PLANNER-CONTACT", Role.ORGANIZER);

  private final Definitions definitions;

  People(Definitions definitions) {
    this.definitions = definitions;
  }

  /** {@return those who take part in an event, each once in each role} */
  List<Participation> of(Component event) {
    Map<String, Participation> all = new LinkedHashMap<>();
    for (Component inner : event.components()) {
      if (inner.name().equals("PARTICIPANT")) {
        participant(inner).ifPresent(each -> add(each, all));
      }
    }
    event.properties("ATTENDEE").stream()
        .filter(Kept::isNamedSpeaker)
        .flatMap(line -> line.parameter("CN").stream())
        .map(TextValue::oneLine)
        .filter(name -> !name.isEmpty())
        .forEach(name -> add(participation(name, Optional.empty(), Role.SPEAKER), all));
    return List.copyOf(all.values());
  }

  private static void add(Participation participation, Map<String, Participation> all) {
    all.putIfAbsent(
        participation.role().name() + " " + participation.person().value(), participation);
  }

  private Optional<Participation> participant(Component participant) {
    Optional<String> name = text(participant, "SUMMARY");
    String type = text(participant, "PARTICIPANT-TYPE").orElse("").toUpperCase(Locale.ROOT);
    Role role = ROLES.getOrDefault(
        type, Role.of(type.isEmpty() ? "participant" : type.toLowerCase(Locale.ROOT)));
    return name.map(given -> participation(given, text(participant, "URL"), role));
  }

  private Participation participation(String name, Optional<String> link, Role role) {
    Person.Builder person = Person.builder().id(name).name(Text.of(name));
    link.ifPresent(href -> person.addLink(Link.to(href)));
    Person.Id id = definitions.named(person.build());
    return Participation.of(id.value(), definitions.role(role.name()));
  }

  private static Optional<String> text(Component component, String property) {
    return component.properties(property).stream()
        .map(ContentLine::asText)
        .map(TextValue::oneLine)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
