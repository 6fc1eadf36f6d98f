package io.plenary.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
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

  /**
   * Whether it gives the right instant for a local time. It does not within hours of a change of clocks,
   * nor if the standard time of the zone changed this year, the year before or at the change before
   * that, and it takes every summer time for one hour.
   */
  static boolean understands(ZonedDateTime moment) {
    ZoneRules rules = moment.getZone().getRules();
    ZoneOffsetTransition near = rules.nextTransition(moment.minusHours(24).toInstant());
    boolean isNear =
        near != null && near.getInstant().isBefore(moment.plusHours(24).toInstant());
    long summer = rules.getDaylightSavings(moment.toInstant()).toMinutes();
    return !isNear && isSteady(moment, rules) && (summer == 0 || summer == 60);
  }

  private static boolean isSteady(ZonedDateTime moment, ZoneRules rules) {
    Instant year = moment.withDayOfYear(1).minusYears(1).toInstant();
    ZoneOffsetTransition earlier = rules.previousTransition(year);
    Instant from = earlier == null ? year : earlier.getInstant().minusSeconds(1);
    Instant to = moment.withDayOfYear(1).plusYears(1).toInstant();
    ZoneOffset standard = rules.getStandardOffset(from);
    ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      if (!rules.getStandardOffset(next.getInstant()).equals(standard)) {
        return false;
      }
      next = rules.nextTransition(next.getInstant());
    }
    return true;
  }
}
