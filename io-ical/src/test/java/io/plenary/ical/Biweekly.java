package io.plenary.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Calendars as an independent reader understands them. */
final class Biweekly {

  private Biweekly() {}

  /** What it makes of an event. */
  record Event(
      String uid,
      Instant start,
      Optional<Instant> end,
      Optional<String> summary,
      Optional<String> description) {}

  static ICalendar read(String calendar) {
    List<ICalendar> all = biweekly.Biweekly.parse(calendar).all();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " calendars");
    }
    return all.get(0);
  }

  static List<Event> events(String calendar) {
    return read(calendar).getEvents().stream().map(Biweekly::event).toList();
  }

  private static Event event(VEvent event) {
    return new Event(
        event.getUid().getValue(),
        event.getDateStart().getValue().toInstant(),
        Optional.ofNullable(event.getDateEnd()).map(end -> end.getValue().toInstant()),
        Optional.ofNullable(event.getSummary()).map(each -> each.getValue()),
        Optional.ofNullable(event.getDescription()).map(each -> each.getValue()));
  }
}
