package io.plenary.ical.write;

import io.plenary.ical.document.Component;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.time.TimeValue;
import io.plenary.ical.time.UsedZones;
import io.plenary.ical.time.Zones;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The events that were published and are in the calendar no more. Each stands there once as cancelled,
 * so that who imported it removes it (RFC 5546, 3.2.5), and its sequence is remembered as long as it is
 * away: should it come back, it has to be newer than what subscribers know.
 */
final class Withdrawals {

  private static final List<String> SHOWN = List.of("SUMMARY", "LOCATION", "ORGANIZER");
  private static final List<String> TIMES = List.of("DTSTART", "DTEND", "DURATION");

  private final Map<String, Integer> remembered = new LinkedHashMap<>();
  private final CalendarOutput events = new CalendarOutput();
  private final UsedZones zones;
  private final String stamp;

  /**
   * The withdrawals of one calendar.
   *
   * @param published what was published before
   * @param present the UIDs of the events in the calendar
   * @param stamp when the agenda was revised
   * @param zones told the zones that these events need
   */
  Withdrawals(Published published, Set<String> present, String stamp, UsedZones zones) {
    this.stamp = stamp;
    this.zones = zones;
    remembered.putAll(published.withdrawn());
    published.events().forEach((uid, event) -> {
      if (!present.contains(uid)) {
        withdraw(uid, event);
      }
    });
    remembered.keySet().removeAll(present);
  }

  private void withdraw(String uid, Component event) {
    Revision known = Published.revisionOf(event);
    if (Published.isCancelled(event)) {
      remembered.put(uid, known.sequence());
      return;
    }
    Revision last = known.next(stamp, 0);
    remembered.put(uid, last.sequence());
    events.begin("VEVENT");
    events.text("UID", uid);
    last.write(events);
    TIMES.forEach(name -> first(event, name).ifPresent(this::time));
    SHOWN.forEach(name -> first(event, name).ifPresent(line -> events.verbatim(line.text())));
    events.property("STATUS", "CANCELLED");
    events.end("VEVENT");
  }

  private static Optional<ContentLine> first(Component event, String property) {
    return event.properties(property).stream().findFirst();
  }

  /** Who removes an event goes by its UID: a time in a zone that nobody knows is written without it. */
  private void time(ContentLine line) {
    Optional<TimeValue> time = TimeValue.parse(line.value());
    Optional<ZoneId> zone = line.parameter("TZID").flatMap(Zones::byName);
    if (time.filter(TimeValue::isDate).isPresent()) {
      events.property(line.name(), line.value(), new ContentLine.Parameter("VALUE", "DATE"));
    } else if (time.isPresent() && zone.isPresent()) {
      zones.add(zone.get(), time.get().local());
      events.property(
          line.name(),
          line.value(),
          new ContentLine.Parameter("TZID", zone.get().getId()));
    } else {
      events.property(line.name(), line.value());
    }
  }

  /** Writes what is remembered, a property of the calendar for each event. */
  void writeMemory(CalendarOutput out) {
    remembered.forEach((uid, sequence) -> out.text(
        Vocabulary.WITHDRAWN,
        uid,
        new ContentLine.Parameter("SEQUENCE", Integer.toString(sequence))));
  }

  void writeEvents(CalendarOutput out) {
    out.append(events);
  }
}
