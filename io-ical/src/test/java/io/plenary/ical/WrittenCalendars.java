package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calendars of every sort that this module writes, with what others have to find in them. */
final class WrittenCalendars {

  /** Everything that can be asked for and leaves no event out. */
  static final CalendarOptions ALL = CalendarOptions.standard()
      .named("Named; with, \"care\"")
      .revisedAt(Instant.parse("2024-11-18T17:30:00Z"))
      .withLinksInDescription()
      .withAlarm(Duration.ofMinutes(10))
      .withAlarm(Duration.ofSeconds(3_601))
      .refreshedEvery(Duration.ofSeconds(86_401))
      .publishedAt(URI.create("https://example.org/c.ics"))
      .withMethod()
      .withParticipants()
      .withLocations()
      .withStyledDescriptions()
      .withLinks()
      .withColors()
      .withImages()
      .withConferences();

  /** Zones that are hard in one way or another: halves of an hour, winter time in summer, no changes. */
  private static final List<String> ZONES = List.of(
      "Europe/Paris",
      "Europe/Dublin",
      "America/New_York",
      "America/St_Johns",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Africa/Casablanca",
      "Pacific/Chatham",
      "Antarctica/Troll",
      "Asia/Kathmandu",
      "UTC");

  private final Map<String, Written> all = new LinkedHashMap<>();

  /**
   * A calendar.
   *
   * @param text the calendar
   * @param expected the events in it
   */
  record Written(String text, List<Biweekly.Event> expected) {}

  private WrittenCalendars() {
    Agenda small = Samples.small();
    Agenda shorter = small.withoutSession(Session.Id.of("coffee"));
    add("small", small, ICalendar.write(small));
    add("everything", Samples.everything().build(), CalendarOptions.standard());
    add("small-with-all-options", small, ALL);
    add("everything-with-all-options", Samples.everything().build(), ALL);
    add("talks-with-all-options", OptionSamples.agenda().build(), ALL);
    add("nothing-placed-is-lost", Samples.losing(), CalendarOptions.standard());
    add("published", small, ICalendar.publish(small, ICalendar.write(shorter)));
    add(
        "without-breaks",
        shorter,
        ICalendar.write(small, CalendarOptions.standard().withoutBreaks()));
    add(
        "of-one-day",
        small,
        ICalendar.write(small, CalendarOptions.standard().onDay(LocalDate.of(2024, 11, 19))));
    ZONES.forEach(this::addZone);
  }

  static Map<String, Written> all() {
    return new WrittenCalendars().all;
  }

  private void add(String name, Agenda agenda, CalendarOptions options) {
    add(name, agenda, ICalendar.write(agenda, options));
  }

  private void add(String name, Agenda agenda, String calendar) {
    all.put(name, new Written(calendar, Expected.of(agenda, calendar)));
  }

  /** At noon in each month of a year, and before and after each change of clocks in it. */
  private void addZone(String id) {
    ZoneId zone = ZoneId.of(id);
    AgendaBuilder agenda = Samples.in(id);
    for (int month = 1; month <= 12; month++) {
      add("noon" + month, LocalDateTime.of(2025, month, 15, 12, 0).atZone(zone), agenda);
    }
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    ZoneOffsetTransition next =
        zone.getRules().nextTransition(Instant.parse("2025-01-01T00:00:00Z"));
    while (next != null && next.getInstant().isBefore(end)) {
      for (int seconds : new int[] {-20_000, -1, 0, 20_000}) {
        Instant moment = next.getInstant().plusSeconds(seconds);
        add("at" + moment, moment.atZone(zone), agenda);
      }
      next = zone.getRules().nextTransition(next.getInstant());
    }
    add(id.replace('/', '-'), agenda.build(), CalendarOptions.standard());
  }

  private static void add(String session, ZonedDateTime start, AgendaBuilder agenda) {
    agenda.addSession(Samples.session(session));
    agenda.place(Session.Id.of(session), Placement.at(start));
  }
}
