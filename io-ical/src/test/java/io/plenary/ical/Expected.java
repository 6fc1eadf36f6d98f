package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.format.Limits;
import io.plenary.ical.document.Component;
import io.plenary.ical.document.ComponentReader;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.TextValue;
import io.plenary.ical.problem.Problems;
import io.plenary.time.TimeRange;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What other readers have to find in a calendar: what the agenda says that was written. */
final class Expected {

  private Expected() {}

  /** {@return an event for each placed session, in the order of the agenda} */
  static List<Biweekly.Event> of(Agenda agenda, String calendar) {
    Map<String, Component> events = components(calendar);
    return agenda.sessions().stream()
        .filter(session -> agenda.timeOf(session.id()).isPresent())
        .map(session -> event(agenda, session, events))
        .toList();
  }

  private static Map<String, Component> components(String calendar) {
    byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
    Map<String, Component> events = new LinkedHashMap<>();
    ComponentReader.read(new ByteArrayInputStream(bytes), Limits.standard(), new Problems(100))
        .get(0)
        .components()
        .forEach(each -> text(each, "UID").ifPresent(uid -> events.put(uid, each)));
    return events;
  }

  private static Optional<String> text(Component event, String property) {
    return event.properties(property).stream().map(ContentLine::asText).findFirst();
  }

  private static Biweekly.Event event(
      Agenda agenda, Session session, Map<String, Component> events) {
    TimeRange time = agenda.timeOf(session.id()).orElseThrow();
    String uid = Uids.made(session.id(), agenda.id());
    return new Biweekly.Event(
        uid,
        time.start().toInstant(),
        Optional.of(time.end().toInstant()).filter(any -> !time.isEmpty()),
        zone(time),
        shown(session.title().first()),
        // how it is laid out is for other tests
        text(events.get(uid), "DESCRIPTION"),
        shown(agenda.roomsOf(session.id()).stream()
            .map(Room::name)
            .map(name -> TextValue.oneLine(name.first()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "))));
  }

  private static Optional<String> shown(String text) {
    return Optional.of(TextValue.clean(text)).filter(shown -> !shown.isEmpty());
  }

  /** A time that clocks show twice is written in UTC, and so is one that is. */
  private static String zone(TimeRange time) {
    TimeRange local = time.in(time.start().getZone());
    boolean unique = isUnique(local.start()) && isUnique(local.end());
    String id = local.start().getZone().getId();
    return unique && !id.equals("UTC") ? id : "UTC";
  }

  private static boolean isUnique(ZonedDateTime moment) {
    return moment.getZone().getRules().getValidOffsets(moment.toLocalDateTime()).size() == 1;
  }
}
