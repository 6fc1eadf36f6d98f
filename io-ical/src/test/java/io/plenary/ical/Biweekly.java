package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.TextProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calendars as an independent reader understands them. */
final class Biweekly {

  private Biweekly() {}

  /** What it makes of an event. */
  record Event(
      String uid,
      Instant start,
      Optional<Instant> end,
      String zone,
      Optional<String> summary,
      Optional<String> description,
      Optional<String> location) {}

  static ICalendar read(String calendar) {
    List<ICalendar> all = biweekly.Biweekly.parse(calendar).all();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " calendars");
    }
    return all.get(0);
  }

  static List<Event> events(String calendar) {
    ICalendar read = read(calendar);
    return read.getEvents().stream()
        .map(event -> event(event, read.getTimezoneInfo()))
        .toList();
  }

  private static Event event(VEvent event, TimezoneInfo zones) {
    TimezoneAssignment zone = zones.getTimezone(event.getDateStart());
    return new Event(
        event.getUid().getValue(),
        event.getDateStart().getValue().toInstant(),
        Optional.ofNullable(event.getDateEnd()).map(end -> end.getValue().toInstant()),
        zone == null ? "UTC" : name(zone),
        text(event.getSummary()),
        text(event.getDescription()),
        text(event.getLocation()));
  }

  /** Some calendars name a zone and do not say what it is. */
  private static String name(TimezoneAssignment zone) {
    return zone.getComponent() == null
        ? zone.getTimeZone().getID()
        : zone.getComponent().getTimezoneId().getValue();
  }

  private static Optional<String> text(@Nullable TextProperty property) {
    return Optional.ofNullable(property).map(each -> each.getValue());
  }

  /** Fails unless it makes what is expected of a calendar, but for times that it does not understand. */
  static void assertSees(String calendar, List<Event> expected) {
    List<Event> events = events(calendar);
    assertThat(events)
        .extracting(Event::uid)
        .isEqualTo(expected.stream().map(Event::uid).toList());
    List<Event> understood = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Event other = expected.get(i);
      boolean start = understands(other.start(), other.zone());
      boolean end = other.end().map(moment -> understands(moment, other.zone())).orElse(true);
      understood.add(new Event(
          event.uid(),
          start ? event.start() : other.start(),
          end ? event.end() : other.end(),
          event.zone(),
          event.summary(),
          event.description(),
          event.location()));
    }
    assertThat(understood).isEqualTo(expected);
  }

  private static boolean understands(Instant moment, String zone) {
    return understands(moment.atZone(ZoneId.of(zone)));
  }

  /**
   * Whether it gives the right instant for a local time. It does not within hours of a change of clocks,
   * nor if the standard time of the zone changed this year, the year before or at the change before
   * that, and it takes every summer time for one hour.
   */
  private static boolean understands(ZonedDateTime moment) {
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
