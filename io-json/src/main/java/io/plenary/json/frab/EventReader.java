package io.plenary.json.frab;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Field;
import io.plenary.json.foreign.ForeignIds;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Attachment;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads events, all but their times, tracks and rooms. */
final class EventReader {

  /** What stands for a title that is missing. */
  private static final String UNTITLED = "?";

  private final Assembly assembly;
  private final Problems problems;
  private final Set<Session.Id> ids = new HashSet<>();
  private final Map<String, SessionKind> kinds = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();

  EventReader(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
  }

  EventDraft read(Node node, Optional<String> room, Optional<DayDraft> day) {
    Item item = new Item(node, problems);
    Late late = Late.take(item);
    boolean second = late.room().is(Node.Kind.OBJECT)
        || node.members().containsKey("participants")
        || !late.hasDate();
    Session.Builder session = Session.builder()
        .id(id(item))
        .title(title(item))
        .kind(kinds.computeIfAbsent(type(item), Kinds::kind));
    words(item, session);
    people(item, session);
    Optional<String> duration = item.name("duration");
    duration
        .flatMap(text -> Lengths.read(text, item.placeOf("duration"), problems))
        .ifPresent(session::duration);
    if (second) {
      item.putBack("duration");
    }
    Session sound = session.build();
    return new EventDraft(kept(item, sound, second), item.place(), room, day, late);
  }

  private Session kept(Item item, Session session, boolean second) {
    List<Extension> kept = new ArrayList<>(item.rest(Frab.NAMESPACE, Frab.OF_EVENT));
    boolean hasAbstract = item.peek("abstract").filter(node -> !node.isVoid()).isPresent();
    if (!hasAbstract && !session.abstractParagraphs().isEmpty()) {
      kept.add(Frab.keep("abstract", item.peek("abstract").orElse(Node.NULL)));
    }
    List<Field<SessionView, ?>> fields = second ? EventFields.SECOND : EventFields.FIRST;
    Session known = session.withExtensions(kept);
    SessionView view = new SessionView(known, Optional.empty());
    List<Extension> irregular = EventFields.irregular(fields, item.node(), view, kept);
    kept.addAll(irregular);
    return irregular.isEmpty() ? known : session.withExtensions(kept);
  }

  private Session.Id id(Item item) {
    Optional<String> guid = item.id("guid");
    boolean uuid = guid.filter(ForeignIds::isUuid).isPresent();
    if (guid.isPresent() && !uuid) {
      noteIrregular("guid", "a UUID (RFC 9562)", item);
    }
    if (item.peek("id").filter(node -> !node.is(Node.Kind.NUMBER)).isPresent()) {
      noteIrregular("id", "a number", item);
    }
    Session.Id id = free(guid.orElseGet(() -> idWithoutGuid(item)), item);
    if (!uuid || !guid.get().equals(id.value())) {
      item.putBack("guid");
    }
    return id;
  }

  private void noteIrregular(String name, String expected, Item item) {
    problems.addOnce(
        ReadCode.ID_IRREGULAR,
        name,
        item.placeOf(name),
        item.peek(name).orElseThrow().found() + " as '" + name + "'",
        expected,
        "kept as it is");
  }

  private String idWithoutGuid(Item item) {
    Optional<String> other = Optional.empty();
    for (String name : List.of("id", "code", "slug")) {
      other = other.or(() -> item.id(name));
      item.putBack(name);
    }
    String id = other.orElseGet(() -> item.place().pointer().toString());
    problems.addOnce(
        ReadCode.ID_MISSING,
        "event",
        item.place(),
        "an event without a guid",
        "given the id " + Quoted.of(id));
    return id;
  }

  private Session.Id free(String wanted, Item item) {
    Session.Id id = Session.Id.of(wanted);
    for (int i = 2; !ids.add(id); i++) {
      id = Session.Id.of(wanted + "#" + i);
    }
    if (!id.value().equals(wanted)) {
      problems.add(
          ReadCode.ID_DUPLICATE,
          item.place(),
          "an event whose id " + Quoted.of(wanted) + " another has",
          "given the id " + Quoted.of(id.value()));
    }
    return id;
  }

  private Text title(Item item) {
    Optional<Text> title = item.words("title").filter(text -> !text.first().isBlank());
    if (title.isEmpty()) {
      item.putBack("title");
      problems.add(
          ReadCode.TITLE_MISSING, item.place(), "an event without a title", "given the title '?'");
    }
    return title.orElse(Text.of(UNTITLED));
  }

  private static String type(Item item) {
    return item.text("type").orElse("");
  }

  private void words(Item item, Session.Builder session) {
    item.words("subtitle").ifPresent(session::subtitle);
    item.words("abstract").ifPresent(session::addAbstractParagraph);
    item.words("description").ifPresent(session::addAbstractParagraph);
    language(item).ifPresent(session::addLanguage);
    item.flag("do_not_record").map(EventReader::consent).ifPresent(session::recording);
    item.flag("do_not_stream").map(EventReader::consent).ifPresent(session::streaming);
    item.name("url").map(References::page).ifPresent(session::addLink);
    List<Node> givenLinks = item.list("links");
    List<Link> links = References.links(givenLinks);
    links.forEach(session::addLink);
    List<Node> givenAttachments = item.list("attachments");
    List<Attachment> attachments = References.attachments(givenAttachments);
    attachments.forEach(session::addAttachment);
    noteUnusable(givenLinks, links.size());
    noteUnusable(givenAttachments, attachments.size());
    status(item).ifPresent(session::status);
  }

  private void noteUnusable(List<Node> given, int usable) {
    if (usable < given.size()) {
      problems.add(
          ReadCode.LINK_UNUSABLE,
          given.get(0).place(),
          (given.size() - usable) + " of these links or attachments without an address",
          "kept as they are");
    }
  }

  private static Session.Consent consent(boolean refused) {
    return refused ? Session.Consent.REFUSED : Session.Consent.GRANTED;
  }

  private Optional<Language> language(Item item) {
    Optional<String> tag = item.name("language");
    Optional<Language> language = tag.map(Language::of).filter(Language::isWellFormed);
    if (tag.isPresent() && language.isEmpty()) {
      item.putBack("language");
      problems.add(
          ReadCode.LANGUAGE_MALFORMED,
          item.placeOf("language"),
          Quoted.of(tag.get()),
          "kept as an extension");
    }
    return language;
  }

  private Optional<Session.Status> status(Item item) {
    Optional<String> state = item.name("state");
    Optional<Session.Status> status = state.flatMap(Kinds::status);
    if (state.isPresent() && status.isEmpty()) {
      item.putBack("state");
      problems.addOnce(
          ReadCode.STATUS_UNKNOWN,
          state.get(),
          item.placeOf("state"),
          Quoted.of(state.get()),
          "read as confirmed");
    }
    return status;
  }

  private void people(Item item, Session.Builder session) {
    Set<List<Object>> met = new LinkedHashSet<>();
    for (String list : List.of("persons", "participants")) {
      for (Node mention : item.list(list)) {
        participation(mention, list.equals("persons")).ifPresent(participation -> {
          if (met.add(List.of(participation.person(), participation.role()))) {
            session.addParticipation(participation);
          } else {
            problems.add(
                ReadCode.PERSON_DUPLICATE,
                mention.place(),
                "the person " + Quoted.of(participation.person().value()) + " a second time",
                "the first mention was used");
          }
        });
      }
    }
  }

  private Optional<Participation> participation(Node given, boolean first) {
    Node mention = given;
    if (given.is(Node.Kind.TEXT) && !given.scalar().isBlank()) {
      mention = Node.object(given.place(), Map.of("name", given));
      problems.add(
          ReadCode.VALUE_CONVERTED,
          given.place(),
          given.found() + " as a person",
          "read as a name");
    }
    if (!mention.is(Node.Kind.OBJECT)) {
      problems.add(
          ReadCode.WRONG_TYPE, given.place(), given.found(), "a person as an object", "left out");
      return Optional.empty();
    }
    Item item = new Item(mention, problems);
    Optional<String> id = PersonShape.id(item, problems);
    Node said = mention;
    return id.map(text -> participation(text, item, said, first));
  }

  private Person firstMet(String id, Item item) {
    Person person = PersonShape.read(id, item, problems);
    assembly.put(person);
    return person;
  }

  private Participation participation(String id, Item item, Node mention, boolean first) {
    Optional<Person> known = assembly.person(id);
    Person person = known.orElseGet(() -> firstMet(id, item));
    Optional<String> word = item.name("role");
    Role role = word.map(text -> roles.computeIfAbsent(text, Kinds::role)).orElse(Role.SPEAKER);
    List<Extension> kept = new ArrayList<>();
    word.filter(text -> first || !text.equals(role.name()))
        .ifPresent(text -> kept.add(Frab.keep("role", Node.text(text))));
    word.filter(text -> !Kinds.isKnownRole(text))
        .ifPresent(text -> problems.addOnce(
            ReadCode.ROLE_UNKNOWN,
            text,
            item.placeOf("role"),
            Quoted.of(text),
            "read as a role of that name"));
    if (known.isPresent()) {
      kept.addAll(PersonShape.differences(person, mention, ""));
    }
    return new Participation(
        person.id(), role, Participation.Delivery.IN_PERSON, Optional.empty(), kept);
  }
}
