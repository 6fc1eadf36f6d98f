package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.time.Moments;
import io.plenary.ical.time.TimeZoneWriter;
import io.plenary.time.TimeRange;
import io.plenary.value.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes an agenda as a {@code VCALENDAR} (RFC 5545, 3.4). */
public final class CalendarWriter {

  /** The DTSTAMP of an agenda without any date: an event needs one, and the clock is not asked. */
  private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

  private final Agenda agenda;
  private final Excerpt excerpt;
  private final Uids uids;
  private final CalendarOutput out = new CalendarOutput();

  /**
   * A calendar and what is not in it.
   *
   * @param calendar the document
   * @param problems what the agenda holds and the calendar does not
   */
  public record Written(CalendarOutput calendar, List<Problem> problems) {}

  private CalendarWriter(Agenda agenda, Settings settings) {
    this.agenda = agenda;
    this.excerpt = new Excerpt(agenda, settings);
    this.uids = new Uids(agenda);
  }

  /**
   * {@return the calendar of an agenda}
   *
   * @param agenda the agenda
   * @param settings how it is written
   */
  public static Written write(Agenda agenda, Settings settings) {
    CalendarWriter writer = new CalendarWriter(agenda, settings);
    writer.calendar();
    return new Written(writer.out, Losses.of(writer.excerpt, settings, writer.uids));
  }

  private void calendar() {
    out.begin("VCALENDAR");
    out.property("VERSION", "2.0");
    out.property("PRODID", "-//plenary.io//Plenary//EN");
    out.property("CALSCALE", "GREGORIAN");
    ClientText.writeAll(out, "NAME", agenda.title());
    first("X-WR-CALNAME", agenda.title());
    agenda.description().ifPresent(text -> {
      ClientText.writeAll(out, "DESCRIPTION", text);
      first("X-WR-CALDESC", text);
    });
    out.property("X-WR-TIMEZONE", agenda.zone().getId());
    new DefinitionWriter(out, excerpt).write();
    agenda.extensions().stream()
        .flatMap(extension -> Kept.line(extension).stream())
        .filter(Kept::isKeptOfCalendar)
        .forEach(line -> out.verbatim(line.text()));
    timeZones();
    EventWriter events = new EventWriter(out, excerpt, uids, Moments.utcMidnight(stampDay()));
    excerpt.sessions().forEach(session -> events.write(session, timeOf(session)));
    out.end("VCALENDAR");
  }

  private void first(String name, Text text) {
    ClientText.writeFirst(out, name, Text.of(text.first()));
  }

  private TimeRange timeOf(Session session) {
    TimeRange time = agenda.timeOf(session.id()).orElseThrow();
    return time.in(time.start().getZone());
  }

  private void timeZones() {
    Map<ZoneId, Set<Integer>> years = new TreeMap<>(Comparator.comparing(ZoneId::getId));
    excerpt.sessions().stream()
        .map(this::timeOf)
        .filter(Moments::areLocal)
        .flatMap(time -> Stream.of(time.start(), time.end()))
        .forEach(moment ->
            years.computeIfAbsent(moment.getZone(), z -> new TreeSet<>()).add(moment.getYear()));
    years.forEach((zone, needed) -> TimeZoneWriter.write(out, zone, needed));
  }

  /**
   * {@return the day of the DTSTAMP: that of the version, else the first of the conference} RFC 5545,
   * 3.8.7.2 means by it when the event was last revised.
   */
  private LocalDate stampDay() {
    Optional<LocalDate> version = agenda
        .version()
        .flatMap(given -> given.date())
        .filter(day -> day.getYear() >= 1583 && day.getYear() <= 9998);
    return version.or(() -> agenda.days().stream().findFirst()).orElse(NO_DAY);
  }
}
