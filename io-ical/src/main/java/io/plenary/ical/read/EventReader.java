package io.plenary.ical.read;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.Fields;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Parse;
import io.plenary.ical.field.Uids;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what every event has, whoever made it; what it tells of the session is left to others. */
final class EventReader {

  /** What is read of the components within an event. */
  private static final Set<String> READ = Set.of("PARTICIPANT", "VLOCATION");

  private final Definitions definitions;
  private final EventTimes times;
  private final String agendaId;
  private final SessionIds ids;
  private final Problems problems;

  EventReader(
      Definitions definitions,
      EventTimes times,
      String agendaId,
      SessionIds ids,
      Problems problems) {
    this.definitions = definitions;
    this.times = times;
    this.agendaId = agendaId;
    this.ids = ids;
    this.problems = problems;
  }

  EventDraft read(Component event) {
    Fields fields = Fields.of(event, Vocabulary.SESSION, problems);
    Optional<EventTimes.Time> start = times.start(event);
    EventDraft draft = fields.has("id") ? own(event, fields, start) : foreign(event, start);
    fields.reportUnknown();
    reportIrregular(event);
    return draft;
  }

  private EventDraft own(Component event, Fields fields, Optional<EventTimes.Time> start) {
    Optional<String> uid = uid(event);
    Session.Id id = ids.claim(fields.value("id", Parse::notBlank).or(() -> uid), event);
    Session.Builder session = talk(id);
    new OwnEvent(event, fields, definitions, problems)
        .read(session, () -> start.flatMap(time -> times.length(time, event)));
    uid.filter(text -> !text.equals(Uids.made(id, agendaId)))
        .ifPresent(text -> session.addExtension(Uids.keep(text)));
    List<Room.Id> rooms = fields.values("room", definitions.rooms()::require);
    Optional<Duration> offset = fields.value("offset", Parse::duration);
    return draft(event, uid, session, start, rooms, offset);
  }

  private EventDraft foreign(Component event, Optional<EventTimes.Time> start) {
    Optional<String> uid = uid(event);
    Session.Id id = ids.claim(instance(uid, event), event);
    Session.Builder session = talk(id);
    ForeignEvent source = new ForeignEvent(event, definitions, problems);
    source.read(session);
    start.flatMap(time -> times.length(time, event)).ifPresent(session::duration);
    uid.filter(text -> text.equals(id.value()))
        .ifPresent(text -> session.addExtension(Uids.keep(text)));
    List<Room.Id> rooms = source.room(start).stream().toList();
    return draft(event, uid, session, start, rooms, Optional.empty());
  }

  /** {@return what an event is to be called: one that replaces an instance shares its UID with others} */
  private static Optional<String> instance(Optional<String> uid, Component event) {
    Optional<String> replaced = event.first("RECURRENCE-ID").map(ContentLine::value);
    return uid.map(text -> text + replaced.map(value -> "/" + value.strip()).orElse(""));
  }

  /** What says nothing of its kind is a talk, as the calendar defines talks. */
  private Session.Builder talk(Session.Id id) {
    return Session.builder().id(id).kind(definitions.kind(SessionKind.TALK.name()));
  }

  private EventDraft draft(
      Component event,
      Optional<String> uid,
      Session.Builder session,
      Optional<EventTimes.Time> start,
      List<Room.Id> rooms,
      Optional<Duration> offset) {
    status(event).ifPresent(session::status);
    for (ContentLine line : event.properties()) {
      if (Kept.isKeptOfEvent(line)) {
        session.addExtension(Kept.keep(line));
      }
    }
    Optional<ZonedDateTime> moment = start.map(EventTimes.Time::moment);
    Optional<ContentLine> replaced = event.first("RECURRENCE-ID");
    return new EventDraft(
        event,
        uid.filter(text -> replaced.isEmpty()),
        uid,
        session.build(),
        moment,
        rooms,
        offset,
        parent(event),
        replaced,
        event.first("RDATE").or(() -> event.first("RRULE")).isPresent());
  }

  private Optional<ContentLine> parent(Component event) {
    List<ContentLine> parents =
        event.properties("RELATED-TO").stream().filter(Kept::isParent).toList();
    for (int i = 1; i < parents.size(); i++) {
      problems.add(
          ReadCode.PROPERTY_REPEATED,
          event.at(parents.get(i)),
          "another block, " + Quoted.of(parents.get(i).value()),
          "the first one was used");
    }
    return parents.stream().findFirst();
  }

  private Optional<String> uid(Component event) {
    return event.property("UID", problems).map(ContentLine::asText).filter(text -> !text.isBlank());
  }

  private Optional<Session.Status> status(Component event) {
    Optional<ContentLine> line = event.property("STATUS", problems);
    Optional<Session.Status> status =
        line.flatMap(given -> status(given.value().strip().toUpperCase(Locale.ROOT)));
    if (line.isPresent() && status.isEmpty()) {
      problems.add(
          ReadCode.STATUS_UNKNOWN,
          event.at(line.get()),
          Quoted.of(line.get().value()),
          "read as CONFIRMED");
    }
    return status;
  }

  private static Optional<Session.Status> status(String name) {
    for (Session.Status status : Session.Status.values()) {
      if (status.name().equals(name)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  private void reportIrregular(Component event) {
    if (event.first("DTSTAMP").isEmpty()) {
      String found = "an event without a DTSTAMP";
      problems.addOnce(ReadCode.STAMP_MISSING, "", event.at(), found, "nothing is missed");
    }
    boolean own = event.first(Vocabulary.SESSION).isPresent();
    for (Component inner : own ? List.<Component>of() : event.components()) {
      if (READ.contains(inner.name())) {
        continue;
      }
      String found = "a component " + inner.name() + " within an event";
      problems.addOnce(
          ReadCode.COMPONENT_IGNORED, inner.name(), inner.at(), found, "it was left out");
    }
  }
}
