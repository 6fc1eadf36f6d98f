package io.plenary.json.pretalx;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Kinds;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.References;
import io.plenary.json.foreign.Words;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Attachment;
import io.plenary.value.Color;
import io.plenary.value.Language;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads submissions, and the rooms, tracks and people that they name. */
final class Submissions {

  private static final String NAMESPACE = PretalxFormat.NAME;
  private static final List<String> DOCUMENTED = List.of(
      "code",
      "speakers",
      "title",
      "submission_type",
      "submission_type_id",
      "track",
      "track_id",
      "state",
      "abstract",
      "description",
      "duration",
      "slot_count",
      "do_not_record",
      "is_featured",
      "content_locale",
      "slot",
      "slots",
      "image",
      "resources",
      "answers",
      "created",
      "tags",
      "tag_ids",
      "notes",
      "internal_notes",
      "pending_state",
      "is_anonymised",
      "reviews",
      "assigned_reviewers",
      "anonymised_data",
      "invitations");
  private static final List<String> OF_PERSON = List.of(
      "code",
      "name",
      "biography",
      "avatar",
      "avatar_url",
      "email",
      "availabilities",
      "answers",
      "submissions",
      "guid");
  private static final List<String> OF_THING = List.of(
      "id",
      "name",
      "description",
      "color",
      "capacity",
      "guid",
      "position",
      "speaker_info",
      "availabilities",
      "uuid",
      "requires_access_code");

  private final Assembly assembly;
  private final Problems problems;

  Submissions(Assembly assembly, Problems problems) {
    this.assembly = assembly;
    this.problems = problems;
  }

  Session read(Item item) {
    Optional<String> code = item.id("code");
    if (code.isEmpty()) {
      problems.add(
          ReadCode.ID_MISSING, item.place(), "a submission without a code", "named by its place");
    }
    Text title = item.words("title").filter(text -> !text.first().isBlank()).orElseGet(() -> {
      problems.add(
          ReadCode.TITLE_MISSING, item.place(), "a submission without a title", "titled '?'");
      return Text.of("?");
    });
    Session.Builder session =
        Session.builder().id(code.orElse(item.place().pointer().toString())).title(title);
    item.peek("submission_type")
        .flatMap(Submissions::nameOf)
        .ifPresent(type -> session.kind(Kinds.kind(type.first())));
    item.words("abstract").ifPresent(session::addAbstractParagraph);
    item.words("description").ifPresent(session::addAbstractParagraph);
    item.flag("do_not_record")
        .map(no -> no ? Session.Consent.REFUSED : Session.Consent.GRANTED)
        .ifPresent(session::recording);
    language(item).ifPresent(session::addLanguage);
    status(item).ifPresent(session::status);
    duration(item).ifPresent(session::duration);
    resources(item, session);
    track(item).ifPresent(session::addTrack);
    people(item, session);
    return session.build().withExtensions(item.rest(NAMESPACE, DOCUMENTED));
  }

  /** A submission of which only the code is given. */
  Session ofCode(Node code) {
    String id = code.scalar().isBlank() ? code.place().pointer().toString() : code.scalar();
    problems.addOnce(
        ReadCode.TITLE_MISSING,
        "code",
        code.place(),
        "the submission " + Quoted.of(id) + ", of which only the code is given",
        "the code was used as the title");
    return Session.builder().id(id).title(id).build();
  }

  private static Optional<Text> nameOf(Node node) {
    return node.member("name")
        .flatMap(Words::parse)
        .or(() -> node.members().containsKey("id") ? Optional.empty() : Words.parse(node))
        .filter(text -> !text.first().isBlank());
  }

  private Optional<Language> language(Item item) {
    Optional<String> tag = item.name("content_locale");
    Optional<Language> language = tag.map(Language::of).filter(Language::isWellFormed);
    if (tag.isPresent() && language.isEmpty()) {
      item.putBack("content_locale");
      problems.add(
          ReadCode.LANGUAGE_MALFORMED,
          item.placeOf("content_locale"),
          Quoted.of(tag.get()),
          "kept as an extension");
    }
    return language;
  }

  private Optional<Session.Status> status(Item item) {
    Optional<String> state = item.name("state");
    item.putBack("state");
    Optional<Session.Status> status = state.flatMap(Kinds::status);
    if (state.isPresent() && status.isEmpty()) {
      problems.addOnce(
          ReadCode.STATUS_UNKNOWN,
          state.get(),
          item.placeOf("state"),
          Quoted.of(state.get()),
          "read as confirmed");
    }
    return status;
  }

  private Optional<Duration> duration(Item item) {
    OptionalInt minutes = item.count("duration");
    Optional<Duration> duration = minutes.isPresent()
        ? Optional.of(Duration.ofMinutes(minutes.getAsInt())).filter(Lengths::isUsable)
        : Optional.empty();
    item.putBack("duration");
    return duration;
  }

  private void resources(Item item, Session.Builder session) {
    for (Item resource : item.items("resources")) {
      Optional<String> url = resource.peek("resource").flatMap(References::address);
      if (url.isPresent()) {
        Optional<Text> title = resource.words("description");
        session.addAttachment(new Attachment(url.get(), title, Optional.empty()));
      } else {
        item.putBack("resources");
        problems.add(
            ReadCode.LINK_UNUSABLE, resource.place(), "a resource without an address", "kept");
      }
    }
  }

  private Optional<String> track(Item item) {
    Optional<Node> track = item.take("track").filter(node -> !node.isVoid());
    Optional<String> id = item.id("track_id")
        .or(() -> track
            .flatMap(node -> idOf(node))
            .or(() -> track.flatMap(Submissions::nameOf).map(Text::first)));
    id.filter(text -> assembly.track(text).isEmpty()).ifPresent(text -> {
      Track.Builder made =
          Track.builder().id(text).name(track.flatMap(Submissions::nameOf).orElse(Text.of(text)));
      track
          .filter(node -> node.members().containsKey("id"))
          .ifPresent(node -> describe(new Item(node, problems), made));
      assembly.put(made.build());
    });
    return id;
  }

  private void describe(Item item, Track.Builder track) {
    item.take("id");
    item.take("name");
    item.words("description").ifPresent(track::description);
    item.name("color")
        .filter(hex -> hex.matches("#[0-9a-fA-F]{6}"))
        .map(Color::of)
        .ifPresent(track::color);
    item.rest(NAMESPACE, OF_THING).forEach(track::addExtension);
  }

  /** The id of something that is given as an object, or the object itself if that is the id. */
  private static Optional<String> idOf(Node node) {
    return Optional.of(node)
        .filter(each -> each.is(Node.Kind.NUMBER))
        .or(() -> node.member("id"))
        .map(Node::scalar)
        .filter(text -> !text.isBlank());
  }

  /** The room of a slot, by its number, its name, or both. */
  Optional<Room.Id> room(Item slot) {
    Optional<Node> room = slot.take("room").filter(node -> !node.isVoid());
    Optional<String> id = slot.id("room_id")
        .or(() -> room.flatMap(Submissions::idOf))
        .or(() -> room.flatMap(Submissions::nameOf).map(Text::first));
    id.filter(text -> assembly.room(text).isEmpty()).ifPresent(text -> {
      Room.Builder made =
          Room.builder().id(text).name(room.flatMap(Submissions::nameOf).orElse(Text.of(text)));
      room.filter(node -> node.members().containsKey("id")).ifPresent(node -> {
        Item item = new Item(node, problems);
        item.take("id");
        item.take("name");
        item.count("capacity").ifPresent(made::capacity);
        item.rest(NAMESPACE, OF_THING).forEach(made::addExtension);
      });
      assembly.put(made.build());
    });
    return id.map(Room.Id::of);
  }

  private void people(Item item, Session.Builder session) {
    Set<String> met = new LinkedHashSet<>();
    for (Node speaker : item.list("speakers")) {
      Optional<String> code = speaker.is(Node.Kind.OBJECT)
          ? speaker.member("code").or(() -> speaker.member("name")).map(Node::scalar)
          : Optional.of(speaker).filter(node -> node.is(Node.Kind.TEXT)).map(Node::scalar);
      Optional<String> usable = code.filter(text -> !text.isBlank());
      if (usable.isEmpty()) {
        item.putBack("speakers");
        problems.add(
            ReadCode.WRONG_TYPE, speaker.place(), speaker.found(), "a speaker", "kept as it is");
      } else if (met.add(usable.get())) {
        session.addParticipation(Participation.of(usable.get(), Role.SPEAKER));
        person(usable.get(), speaker);
      } else {
        problems.add(
            ReadCode.PERSON_DUPLICATE,
            speaker.place(),
            "the speaker " + Quoted.of(usable.get()) + " a second time",
            "the first mention was used");
      }
    }
  }

  private void person(String code, Node speaker) {
    boolean described = assembly
        .person(code)
        .filter(known -> !known.name().first().equals(code))
        .isPresent();
    if (!described) {
      Item item = new Item(speaker, problems);
      item.take("code");
      Person.Builder person = Person.builder().id(code).name(item.name("name").orElse(code));
      item.words("biography").ifPresent(person::biography);
      item.rest(NAMESPACE, OF_PERSON).forEach(person::addExtension);
      assembly.put(person.build());
    }
  }
}
