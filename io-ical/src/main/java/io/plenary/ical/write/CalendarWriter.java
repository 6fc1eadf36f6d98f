package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Problem;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.time.DurationValue;
import io.plenary.ical.time.Moments;
import io.plenary.ical.time.UsedZones;
import io.plenary.time.TimeRange;
import io.plenary.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an agenda as a {@code VCALENDAR} (RFC 5545, 3.4). */
public final class CalendarWriter {

  /** The DTSTAMP of an agenda without any date: an event needs one, and the clock is not asked. */
  private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

  /** What links to an image of the conference are called. */
  private static final Set<String> IMAGES = Set.of("image", "logo", "icon");

  private final Agenda agenda;
  private final Settings settings;
  private final Excerpt excerpt;
  private final Optional<Published> published;
  private final Uids uids;
  private final CalendarOutput out = new CalendarOutput();

  /**
   * A calendar and what is not in it.
   *
   * @param calendar the document
   * @param problems what the agenda holds and the calendar does not
   */
  public record Written(CalendarOutput calendar, List<Problem> problems) {}

  private CalendarWriter(Agenda agenda, Settings settings, Optional<Published> published) {
    this.agenda = agenda;
    this.settings = settings;
    this.excerpt = new Excerpt(agenda, settings);
    this.published = published;
    this.uids = new Uids(agenda, published.map(Published::uids).orElse(Map.of()));
  }

  /**
   * {@return the calendar of an agenda}
   *
   * @param agenda the agenda
   * @param settings how it is written
   * @param published the calendar that was published before, if this one is to follow it
   */
  public static Written write(Agenda agenda, Settings settings, Optional<Published> published) {
    CalendarWriter writer = new CalendarWriter(agenda, settings, published);
    writer.calendar();
    return new Written(writer.out, Losses.of(writer.excerpt, settings, writer.uids));
  }

  private void calendar() {
    String stamp = settings
        .stamp()
        .map(given -> Moments.utc(given.atZone(ZoneOffset.UTC)))
        .orElseGet(() -> Moments.utcMidnight(stampDay()));
    UsedZones zones = new UsedZones();
    excerpt.sessions().stream()
        .map(this::timeOf)
        .filter(Moments::areLocal)
        .flatMap(time -> Stream.of(time.start(), time.end()))
        .forEach(moment -> zones.add(moment.getZone(), moment.toLocalDateTime()));
    Optional<Withdrawals> withdrawals =
        published.map(before -> new Withdrawals(before, present(), stamp, zones));
    out.begin("VCALENDAR");
    head();
    withdrawals.ifPresent(all -> all.writeMemory(out));
    zones.write(out);
    EventWriter events =
        new EventWriter(out, excerpt, settings, uids, new Revisions(published, uids, stamp));
    excerpt.sessions().forEach(session -> events.write(session, timeOf(session)));
    withdrawals.ifPresent(all -> all.writeEvents(out));
    out.end("VCALENDAR");
  }

  private Set<String> present() {
    return excerpt.sessions().stream()
        .map(session -> uids.of(session.id()))
        .collect(Collectors.toSet());
  }

  private void head() {
    out.property("VERSION", "2.0");
    out.property("PRODID", "-//plenary.io//Plenary//EN");
    out.property("CALSCALE", "GREGORIAN");
    if (settings.method()) {
      out.property("METHOD", "PUBLISH");
    }
    Text name = settings.name().map(Text::of).orElse(agenda.title());
    ClientText.writeAll(out, "NAME", name);
    first("X-WR-CALNAME", name);
    agenda.description().ifPresent(text -> {
      ClientText.writeAll(out, "DESCRIPTION", text);
      first("X-WR-CALDESC", text);
    });
    out.property("X-WR-TIMEZONE", agenda.zone().getId());
    settings.refresh().ifPresent(this::refresh);
    settings
        .source()
        .flatMap(Addresses::of)
        .ifPresent(source -> out.property("SOURCE", source, uri()));
    if (settings.images()) {
      images();
    }
    new DefinitionWriter(out, excerpt, settings).write();
    agenda.extensions().stream()
        .flatMap(extension -> Kept.line(extension).stream())
        .filter(Kept::isKeptOfCalendar)
        .forEach(line -> out.verbatim(line.text()));
  }

  private static ContentLine.Parameter uri() {
    return new ContentLine.Parameter("VALUE", "URI");
  }

  private void refresh(Duration every) {
    String interval = DurationValue.print(every);
    out.property("REFRESH-INTERVAL", interval, new ContentLine.Parameter("VALUE", "DURATION"));
    out.property("X-PUBLISHED-TTL", interval);
  }

  private void images() {
    agenda.links().stream()
        .filter(link -> link.rel().filter(IMAGES::contains).isPresent())
        .flatMap(link -> Addresses.of(link.href()).stream())
        .forEach(href -> out.property(
            "IMAGE", href, uri(), new ContentLine.Parameter("DISPLAY", "BADGE"), Kept.DERIVED));
  }

  /** Properties older than RFC 7986 have no LANGUAGE. */
  private void first(String name, Text text) {
    String shown = new Wording(settings).text(text);
    ClientText.write(out, name, Text.of(shown).variants().get(0));
  }

  private TimeRange timeOf(Session session) {
    TimeRange time = agenda.timeOf(session.id()).orElseThrow();
    return time.in(time.start().getZone());
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
