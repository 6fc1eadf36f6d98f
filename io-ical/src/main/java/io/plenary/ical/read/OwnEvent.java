package io.plenary.ical.read;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Fields;
import io.plenary.ical.field.Paragraphs;
import io.plenary.ical.field.Parse;
import io.plenary.ical.field.SharedFields;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.value.Affiliation;
import io.plenary.value.Attachment;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what an event that this library wrote tells of its session. */
final class OwnEvent {

  private final Component event;
  private final Fields fields;
  private final Definitions definitions;
  private final Problems problems;

  OwnEvent(Component event, Fields fields, Definitions definitions, Problems problems) {
    this.event = event;
    this.fields = fields;
    this.definitions = definitions;
    this.problems = problems;
  }

  /**
   * Reads the session.
   *
   * @param length what start and end of the event say, asked only if no field says otherwise
   */
  void read(Session.Builder session, Supplier<Optional<Duration>> length) {
    fields.value("kind", definitions::kind).ifPresent(session::kind);
    session.title(title());
    fields.text("subtitle").ifPresent(session::subtitle);
    duration(length).ifPresent(session::duration);
    fields.values("track", definitions.tracks()::require).forEach(session::addTrack);
    fields.items("tag").stream()
        .flatMap(item -> tag(item).stream())
        .distinct()
        .forEach(session::addTag);
    participations(session);
    paragraphs().forEach(session::addAbstractParagraph);
    fields.values("language", Parse::language).forEach(session::addLanguage);
    fields.value("level", Parse.atLeast(1)).ifPresent(session::level);
    fields.value("recording", OwnEvent::consent).ifPresent(session::recording);
    fields.value("streaming", OwnEvent::consent).ifPresent(session::streaming);
    SharedFields.links(fields).forEach(session::addLink);
    fields.items("attachment").stream()
        .flatMap(item -> attachment(item).stream())
        .forEach(session::addAttachment);
  }

  private static Session.Consent consent(String name) {
    return Vocabulary.parse(Session.Consent.class, name);
  }

  private Text title() {
    Optional<Text> shown =
        event.property("SUMMARY", problems).map(line -> ClientText.read(line, event, problems));
    return fields.text("title").or(() -> shown).orElse(Text.of(""));
  }

  private Optional<Duration> duration(Supplier<Optional<Duration>> length) {
    Optional<Optional<Duration>> told = fields.value(
        "duration",
        text ->
            text.equals(Vocabulary.UNKNOWN) ? Optional.empty() : Optional.of(Parse.duration(text)));
    return told.orElseGet(length);
  }

  private static Optional<Tag> tag(Fields.Item item) {
    Optional<String> category = item.value("tag-category", Parse::notBlank);
    return item.value("tag", Parse::notBlank)
        .flatMap(name -> category.map(given -> Tag.of(given, name)));
  }

  /** Someone may take part as several things, but not as one thing twice. */
  private void participations(Session.Builder session) {
    Set<Fields.Item> items = new LinkedHashSet<>();
    for (String beginning : List.of("person", "role", "delivery", "capacity")) {
      items.addAll(fields.items(beginning));
    }
    Set<List<Object>> whoAsWhat = new HashSet<>();
    for (Fields.Item item : items) {
      participation(item)
          .filter(each -> whoAsWhat.add(List.of(each.person(), each.role())))
          .ifPresent(session::addParticipation);
    }
  }

  private Optional<Participation> participation(Fields.Item item) {
    Optional<Person.Id> person = item.value("person", definitions::person);
    Optional<Role> role = item.value("role", definitions::role);
    Optional<Participation.Delivery> delivery =
        item.value("delivery", name -> Vocabulary.parse(Participation.Delivery.class, name));
    Optional<Affiliation> capacity = SharedFields.affiliation("capacity", item);
    return person.map(who -> new Participation(
        who,
        role.orElseGet(() -> definitions.role(Role.SPEAKER.name())),
        delivery.orElse(Participation.Delivery.IN_PERSON),
        capacity,
        List.of()));
  }

  private static Optional<Attachment> attachment(Fields.Item item) {
    Optional<Text> title = item.text("attachment-title");
    Optional<String> type = item.value("attachment-type", Function.identity());
    return item.value("attachment", Parse::notBlank).map(href -> new Attachment(href, title, type));
  }

  private List<Text> paragraphs() {
    List<Text> told = fields.items("abstract").stream()
        .flatMap(item -> item.text("abstract").stream())
        .toList();
    Optional<ContentLine> shown = event.property("DESCRIPTION", problems);
    int head = fields.value("description-head", Parse.atLeast(0)).orElse(0);
    if (!told.isEmpty() || shown.isEmpty()) {
      return told;
    }
    Text description = ClientText.read(shown.get(), event, problems);
    Language language = description.variants().get(0).language();
    return Paragraphs.split(description.first()).stream()
        .skip(head)
        .map(paragraph -> Text.of(language.tag(), paragraph))
        .toList();
  }
}
