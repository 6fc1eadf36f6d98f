package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Losses;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.WriteCode;
import io.plenary.json.stream.DocumentOutput;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Writes schedules of both versions. */
final class ScheduleWriter {

  private static final Set<WriteCode> UNEXPRESSED = EnumSet.complementOf(EnumSet.of(
      WriteCode.LOST_CONSENT,
      WriteCode.LOST_STATUS,
      WriteCode.LOST_ROLES,
      WriteCode.LOST_VERSION,
      WriteCode.LOST_DAY_START,
      WriteCode.LOST_COLORS,
      WriteCode.LOST_TRACKS,
      WriteCode.LOST_ATTACHMENTS));

  private final Agenda agenda;
  private final boolean second;
  private final Losses losses = new Losses();
  private final HeadWriter head;
  private final EventWriter events;

  private ScheduleWriter(Agenda agenda, boolean second) {
    this.agenda = agenda;
    this.second = second;
    this.head = new HeadWriter(agenda, second);
    this.events = new EventWriter(agenda, second, head.acronym());
  }

  /** A schedule whose days hold its events. */
  static ScheduleWriter first(Agenda agenda) {
    return new ScheduleWriter(agenda, false);
  }

  /** A schedule with one list of events. */
  static ScheduleWriter second(Agenda agenda) {
    return new ScheduleWriter(agenda, true);
  }

  List<Problem> write(OutputStream out) {
    Set<WriteCode> unexpressed = EnumSet.copyOf(UNEXPRESSED);
    if (second) {
      unexpressed.remove(WriteCode.LOST_TRANSLATIONS);
    }
    losses.addAll(agenda, unexpressed);
    losses.addForeignExtensions(agenda, Frab.NAMESPACE);
    for (Session session : agenda.sessions()) {
      noteLosses(session);
    }
    DocumentOutput.write(out, this::document);
    return losses.problems();
  }

  private void noteLosses(Session session) {
    String title = session.title().first();
    if (agenda.roomsOf(session).size() > 1) {
      losses.add(
          WriteCode.LOST_FURTHER_ROOMS, "more than one room", title, "the first was written");
    }
    if (agenda.timeOf(session).filter(range -> range.isEmpty()).isPresent()
        && session.duration().isEmpty()) {
      losses.add(WriteCode.DURATION_UNKNOWN, "no duration", title, "written without one");
    }
  }

  private void document(JsonGenerator out) {
    out.writeStartObject();
    members(head.root(), out);
    out.writeName("schedule");
    out.writeStartObject();
    members(head.schedule(), out);
    out.writeName("conference");
    out.writeStartObject();
    Map<LocalDate, Map<String, List<Session>>> byDay = second ? Map.of() : byDay();
    List<DayPlan> days = DayPlan.of(agenda, second ? dates() : byDay.keySet());
    members(head.conference(days), out);
    out.writeName("days");
    if (second) {
      Node.list(days.stream().map(day -> day.members(true)).map(Node::object).toList())
          .write(out);
      out.writeEndObject();
      flat(out);
    } else {
      out.writeStartArray();
      days.forEach(day -> day(day, byDay.getOrDefault(day.date(), Map.of()), out));
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void members(Map<String, Node> members, JsonGenerator out) {
    members.forEach((name, value) -> {
      out.writeName(name);
      value.write(out);
    });
  }

  private void flat(JsonGenerator out) {
    out.writeName("events");
    out.writeStartArray();
    agenda.sessions().forEach(session -> events.event(session, Optional.empty()).write(out));
    out.writeEndArray();
    List<Node> people = agenda.people().stream()
        .filter(PersonShape::isListed)
        .map(person -> PersonShape.write(person, head.acronym(), true))
        .toList();
    if (!people.isEmpty()) {
      out.writeName("persons");
      Node.list(people).write(out);
    }
  }

  private Set<LocalDate> dates() {
    return agenda.sessions().stream()
        .flatMap(session -> DayPlan.dayOf(session, agenda, events).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Map<LocalDate, Map<String, List<Session>>> byDay() {
    Map<LocalDate, Map<String, List<Session>>> byDay = new LinkedHashMap<>();
    Map<String, Room.Id> names = new HashMap<>();
    for (Session session : agenda.sessions()) {
      Optional<LocalDate> day = DayPlan.dayOf(session, agenda, events);
      if (day.isEmpty()) {
        losses.add(
            WriteCode.SESSION_UNPLACED,
            "a session without a time",
            session.title().first(),
            "it was left out");
        continue;
      }
      byDay
          .computeIfAbsent(day.get(), date -> new LinkedHashMap<>())
          .computeIfAbsent(roomOf(session, names), name -> new ArrayList<>())
          .add(session);
    }
    return byDay;
  }

  private String roomOf(Session session, Map<String, Room.Id> names) {
    Optional<Room> room = agenda.roomsOf(session).stream().findFirst();
    Optional<String> under = Frab.keptText(session.extensions(), "under");
    if (room.isEmpty() && under.isPresent()) {
      return under.get();
    }
    if (room.isEmpty()) {
      losses.add(
          WriteCode.ROOM_MADE,
          "a session in no room",
          session.title().first(),
          "it was written in a room '?'");
      return "?";
    }
    String name = room.get().name().first();
    Room.Id other = names.putIfAbsent(name, room.get().id());
    if (other != null && !other.equals(room.get().id())) {
      losses.add(WriteCode.ROOM_NAMES_EQUAL, "rooms of one name", name, "they were written as one");
    }
    return name;
  }

  private void day(DayPlan day, Map<String, List<Session>> rooms, JsonGenerator out) {
    out.writeStartObject();
    members(day.members(false), out);
    out.writeName("rooms");
    out.writeStartObject();
    Map<String, List<Session>> all = new LinkedHashMap<>();
    day.rooms().forEach(name -> all.put(name, List.of()));
    all.putAll(rooms);
    all.forEach((name, sessions) -> {
      out.writeName(name);
      out.writeStartArray();
      sessions.forEach(session -> events.event(session, Optional.of(name)).write(out));
      out.writeEndArray();
    });
    out.writeEndObject();
    out.writeEndObject();
  }
}
