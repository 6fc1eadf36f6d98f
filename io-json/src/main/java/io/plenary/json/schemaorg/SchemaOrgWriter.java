package io.plenary.json.schemaorg;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.json.foreign.Losses;
import io.plenary.json.foreign.Node;
import io.plenary.json.stream.DocumentOutput;
import io.plenary.time.TimeRange;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes an agenda as an event that holds others, each with what search engines ask for. */
final class SchemaOrgWriter {

  private static final String CONTEXT = "@context";
  private static final String GRAPH = "@graph";

  private final Agenda agenda;
  private final Map<String, Node> head;
  private final Map<Person.Id, Person> people = new LinkedHashMap<>();

  SchemaOrgWriter(Agenda agenda) {
    this.agenda = agenda;
    this.head = AgendaShape.SHAPE.write(agenda, agenda.extensions());
    agenda.people().forEach(person -> people.put(person.id(), person));
  }

  List<Problem> write(OutputStream out) {
    Losses losses = WritingLosses.of(agenda);
    DocumentOutput.write(out, this::document);
    return losses.problems();
  }

  private void document(JsonGenerator out) {
    Node context =
        Optional.ofNullable(head.remove(CONTEXT)).orElse(Node.text("https://schema.org"));
    Optional<Node> others = Optional.ofNullable(head.remove(GRAPH));
    out.writeStartObject();
    out.writeName(CONTEXT);
    context.write(out);
    if (others.isPresent()) {
      out.writeName(GRAPH);
      out.writeStartArray();
      out.writeStartObject();
    }
    members(head, out);
    parts(agenda.topSessions(), out);
    if (others.isPresent()) {
      out.writeEndObject();
      others.get().elements().forEach(node -> node.write(out));
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void members(Map<String, Node> members, JsonGenerator out) {
    members.forEach((name, value) -> {
      out.writeName(name);
      value.write(out);
    });
  }

  private void parts(List<Session> sessions, JsonGenerator out) {
    if (sessions.isEmpty()) {
      return;
    }
    out.writeName("subEvent");
    out.writeStartArray();
    for (Session session : sessions) {
      out.writeStartObject();
      members(event(session), out);
      parts(agenda.partsOf(session), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private Map<String, Node> event(Session session) {
    Map<String, Node> members = EventShape.SHAPE.write(session, session.extensions());
    if (members.containsKey("@id") && session.id().value().equals(agenda.id())) {
      members.remove("@id"); // two events of one @id would be one event
      members.put("identifier", Node.text(agenda.id()));
    }
    Optional<TimeRange> time = agenda.timeOf(session);
    Optional<TimeRange> lasting = time.filter(range -> session.duration().isPresent());
    time("startDate", time.map(range -> range.start()), session, members);
    time("endDate", lasting.map(range -> range.end()), session, members);
    List<Room> rooms = agenda.roomsOf(session);
    EventView view = new EventView(session, rooms, people, address());
    place(view, time.isPresent(), members);
    EventView.PEOPLE.forEach(name -> members.put(name, view.write(name)));
    members.values().removeIf(Node::isVoid);
    return members;
  }

  /** A time as it was read, if it is the same. */
  private void time(
      String name, Optional<ZonedDateTime> moment, Session session, Map<String, Node> members) {
    Optional<Node> kept = Optional.ofNullable(members.get(name));
    boolean stays = kept.isPresent()
        && moment
            .map(time -> EventTimes.says(kept.get(), time, agenda.zone()))
            .orElseGet(
                () -> EventTimes.isDay(kept.get()) || agenda.timeOf(session).isEmpty());
    if (!stays) {
      members.put(name, moment.map(EventTimes::write).orElse(Node.NULL));
    }
  }

  /** Where it is held: in its rooms, or else where the conference is; what is not placed, as it was read. */
  private void place(EventView view, boolean placed, Map<String, Node> members) {
    if (!placed) {
      return;
    }
    Node location = view.write(EventView.LOCATION);
    members.put(
        EventView.LOCATION,
        location.isVoid() ? head.getOrDefault(EventView.LOCATION, Node.NULL) : location);
    view.attendance().ifPresent(mode -> members.putIfAbsent(EventView.ATTENDANCE, mode));
  }

  /** Where the rooms are: where the conference is. */
  private Optional<Node> address() {
    return Optional.ofNullable(head.get(EventView.LOCATION)).stream()
        .flatMap(location -> JsonLd.all(location).stream())
        .flatMap(place -> place.member(PlaceShape.ADDRESS).stream())
        .findFirst();
  }
}
