package io.plenary.json.sessionize;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Pointer;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Link;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sessions; what they refer to, and the zone, are known only when the whole document is. */
final class Sessions {

  private static final List<String> DOCUMENTED = List.of(
      "id",
      "title",
      "description",
      "startsAt",
      "endsAt",
      "isServiceSession",
      "isPlenumSession",
      "speakers",
      "categoryItems",
      "categories",
      "questionAnswers",
      "roomId",
      "room",
      "liveUrl",
      "recordingUrl",
      "status",
      "isInformed",
      "isConfirmed");

  private final Assembly assembly;
  private final Categories categories;
  private final Problems problems;
  private final Map<Session.Id, SessionDraft> drafts = new LinkedHashMap<>();
  private final Map<String, Place> mentioned = new LinkedHashMap<>();
  private final Set<String> speakers = new LinkedHashSet<>();
  private boolean roomsListed;

  Sessions(Assembly assembly, Categories categories, Problems problems) {
    this.assembly = assembly;
    this.categories = categories;
    this.problems = problems;
  }

  /** The view lists the rooms, so that one that is not listed is an error. */
  void roomsAreListed() {
    roomsListed = true;
  }

  /** A speaker is described in the document. */
  void speaker(String id) {
    speakers.add(id);
  }

  boolean isSpeaker(String id) {
    return speakers.contains(id);
  }

  void read(Item item) {
    String wanted = item.id("id").orElseGet(() -> {
      problems.add(
          ReadCode.ID_MISSING, item.place(), "a session without an id", "given one by its place");
      return item.place().pointer().toString();
    });
    Session.Builder session = Session.builder().id(wanted).title(title(item)).kind(kind(item));
    item.name("description").ifPresent(session::addAbstractParagraph);
    item.name("liveUrl").map(url -> link(url, "live")).ifPresent(session::addLink);
    item.name("recordingUrl").map(url -> link(url, "recording")).ifPresent(session::addLink);
    status(item).ifPresent(session::status);
    people(item, session);
    List<Node> sorted = new ArrayList<>(item.list("categoryItems"));
    categories.inSession(item).stream().map(Node::text).forEach(sorted::add);
    Optional<Node> start = item.take("startsAt");
    Optional<Node> end = item.take("endsAt");
    Set<Node> rooms = rooms(item);
    item.rest(SessionizeFormat.NAME, DOCUMENTED).forEach(session::addExtension);
    merge(new SessionDraft(session.build(), item.place(), start, end, rooms, sorted));
  }

  private Set<Node> rooms(Item item) {
    Set<Node> rooms = new LinkedHashSet<>();
    Optional<String> id = item.id("roomId");
    Optional<String> name = item.name("room");
    Optional<String> usable = id.or(() -> name);
    usable.ifPresent(text -> {
      rooms.add(Node.text(text, item.placeOf(id.isPresent() ? "roomId" : "room")));
      if (name.isPresent() && assembly.room(text).isEmpty()) {
        assembly.put(Room.builder().id(text).name(name.get()).build());
      }
    });
    return rooms;
  }

  /** A session that stands in several lists is one; in the grid, it may be in several rooms. */
  private void merge(SessionDraft draft) {
    SessionDraft before = drafts.putIfAbsent(draft.session().id(), draft);
    if (before == null) {
      return;
    }
    before.rooms().addAll(draft.rooms());
    if (!before.isLike(draft)) {
      problems.add(
          ReadCode.SESSION_DISAGREES,
          draft.place(),
          "the session " + Quoted.of(draft.session().id().value()) + " otherwise than before",
          "what came first was used");
    }
  }

  /** Speakers may name sessions of which nothing else is known. */
  void named(Item item, String speaker) {
    Optional<String> id = item.id("id");
    if (id.isEmpty()) {
      problems.add(ReadCode.ID_MISSING, item.place(), "a session without an id", "left out");
      return;
    }
    Session.Id session = Session.Id.of(id.get());
    SessionDraft known = drafts.get(session);
    Session.Builder builder = known == null
        ? Session.builder().id(session).title(item.name("name").orElse("?"))
        : known.session().toBuilder();
    boolean takesPart = known != null
        && known.session().participations().stream()
            .anyMatch(each -> each.person().value().equals(speaker));
    if (!takesPart) {
      builder.addParticipation(speaker, Role.SPEAKER);
    }
    SessionDraft draft = known == null
        ? new SessionDraft(
            builder.build(), item.place(), Optional.empty(), Optional.empty(), Set.of(), List.of())
        : new SessionDraft(
            builder.build(),
            known.place(),
            known.start(),
            known.end(),
            known.rooms(),
            known.categories());
    drafts.put(session, draft);
  }

  private String title(Item item) {
    return item.name("title").orElseGet(() -> {
      problems.add(
          ReadCode.TITLE_MISSING, item.place(), "a session without a title", "given the title '?'");
      return "?";
    });
  }

  private static SessionKind kind(Item item) {
    boolean service = item.flag("isServiceSession").orElse(false);
    boolean plenum = item.flag("isPlenumSession").orElse(false);
    if (service) {
      return plenum ? SessionKind.BREAK : Kinds.ROOM_BREAK;
    }
    return plenum ? SessionKind.PLENARY : SessionKind.TALK;
  }

  private static Link link(String url, String rel) {
    return new Link(url, Optional.empty(), Optional.of(rel));
  }

  private Optional<Session.Status> status(Item item) {
    Optional<String> word = item.name("status");
    item.putBack("status");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return switch (word.get().toLowerCase(Locale.ROOT).replace("_", "")) {
      case "accepted", "acceptqueue" -> Optional.of(Session.Status.CONFIRMED);
      case "nominated", "waitlisted" -> Optional.of(Session.Status.TENTATIVE);
      case "declined", "declinequeue", "canceled", "cancelled" ->
        Optional.of(Session.Status.CANCELLED);
      default -> {
        problems.addOnce(
            ReadCode.STATUS_UNKNOWN,
            word.get(),
            item.placeOf("status"),
            Quoted.of(word.get()),
            "read as confirmed");
        yield Optional.empty();
      }
    };
  }

  /** Speakers are named by their ids, or by ids and names. */
  private void people(Item item, Session.Builder session) {
    Set<String> met = new LinkedHashSet<>();
    for (Node speaker : item.list("speakers")) {
      Node id = speaker.is(Node.Kind.OBJECT)
          ? speaker.member("id").or(() -> speaker.member("name")).orElse(Node.NULL)
          : speaker;
      if (id.scalar().isBlank() || id.is(Node.Kind.NULL) || id.is(Node.Kind.BOOLEAN)) {
        item.putBack("speakers");
        problems.add(
            ReadCode.WRONG_TYPE, speaker.place(), speaker.found(), "a speaker", "kept as it is");
      } else if (!met.add(id.scalar())) {
        problems.add(
            ReadCode.PERSON_DUPLICATE, speaker.place(), id.found(), "the first mention was used");
      } else {
        session.addParticipation(Participation.of(id.scalar(), Role.SPEAKER));
        mention(id.scalar(), speaker);
      }
    }
  }

  private void mention(String id, Node speaker) {
    Optional<String> name = speaker
        .member("name")
        .filter(node -> node.is(Node.Kind.TEXT) && !node.scalar().isBlank())
        .map(Node::scalar);
    if (name.isPresent() && assembly.person(id).isEmpty()) {
      assembly.put(Person.builder().id(id).name(name.get()).build());
    } else {
      mentioned.putIfAbsent(id, speaker.place());
    }
  }

  /** Places the sessions, if the zone is known. */
  void settle(Optional<ZoneId> zone) {
    mentioned.forEach((id, place) -> {
      if (assembly.person(id).isEmpty()) {
        problems.add(
            ReadCode.REFERENCE_DANGLING,
            place,
            "the speaker " + Quoted.of(id) + ", whom nobody describes",
            "the id was used as the name");
        assembly.put(Person.builder().id(id).name(id).build());
      }
    });
    Optional<SessionDraft> timed =
        drafts.values().stream().filter(draft -> draft.start().isPresent()).findFirst();
    if (zone.isEmpty() && timed.isPresent()) {
      problems.add(
          ReadCode.ZONE_MISSING,
          new Place(new Pointer.Root(""), 1, 1),
          "times such as " + timed.get().start().orElseThrow().scalar() + ", and no zone",
          "no session was placed; times were kept as extensions");
    }
    Placing placing = new Placing(assembly, categories, roomsListed, zone, problems);
    drafts.values().forEach(placing::settle);
  }
}
