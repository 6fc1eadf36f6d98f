package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.ical.field.ClientText;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.line.TextValue;
import io.plenary.ical.time.Moments;
import io.plenary.time.TimeRange;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Writes a placed session as a {@code VEVENT} (RFC 5545, 3.6.1). */
final class EventWriter {

  private final CalendarOutput calendar;
  private final Excerpt excerpt;
  private final Agenda agenda;
  private final Settings settings;
  private final Wording wording;
  private final Uids uids;
  private final Revisions revisions;
  private final EventExtras extras;
  private final InnerComponents components;

  /** What an event says, but for its UID and its revision. */
  private CalendarOutput out = new CalendarOutput();

  EventWriter(
      CalendarOutput calendar, Excerpt excerpt, Settings settings, Uids uids, Revisions revisions) {
    this.calendar = calendar;
    this.excerpt = excerpt;
    this.agenda = excerpt.agenda();
    this.settings = settings;
    this.wording = new Wording(settings);
    this.uids = uids;
    this.revisions = revisions;
    this.extras = new EventExtras(agenda, settings, wording);
    this.components = new InnerComponents(agenda, settings, wording);
  }

  void write(Session session, TimeRange time) {
    out = new CalendarOutput();
    body(session, time);
    calendar.begin("VEVENT");
    calendar.text("UID", uids.of(session.id()));
    revisions.of(session, out).write(calendar);
    calendar.append(out);
    calendar.end("VEVENT");
  }

  private void body(Session session, TimeRange time) {
    Description description = Description.of(session, agenda, settings, wording);
    time(time);
    shown(session, description);
    out.property("STATUS", session.status().name());
    if (session.kind().interlude()) {
      out.property("TRANSP", "TRANSPARENT");
    }
    addresses(session);
    session.partOf().filter(excerpt::holds).ifPresent(block -> parent(uids.of(block)));
    extras.write(session, description, out);
    new SessionFields(out, excerpt).write(session, time, description);
    session.extensions().stream()
        .flatMap(extension -> Kept.line(extension).stream())
        .filter(Kept::isKeptOfEvent)
        .filter(revisions::repeats)
        .forEach(line -> out.verbatim(line.text()));
    components.write(session, out);
  }

  /** An event without a length has no DTEND, which would have to be later (RFC 5545, 3.8.2.2). */
  private void time(TimeRange time) {
    boolean local = Moments.areLocal(time);
    moment("DTSTART", time.start(), local);
    if (!time.isEmpty()) {
      moment("DTEND", time.end(), local);
    }
  }

  private void moment(String name, ZonedDateTime moment, boolean local) {
    if (local) {
      out.property(
          name,
          Moments.local(moment.toLocalDateTime()),
          new ContentLine.Parameter("TZID", moment.getZone().getId()));
    } else {
      out.property(name, Moments.utc(moment));
    }
  }

  private void shown(Session session, Description description) {
    ClientText.write(out, "SUMMARY", wording.of(session.title()));
    if (!description.isEmpty()) {
      ClientText.write(out, "DESCRIPTION", description.text().variants().get(0));
    }
    Stream<String> rooms =
        agenda.roomsOf(session.id()).stream().map(room -> wording.text(room.name()));
    String location = String.join(", ", shown(rooms));
    if (!location.isEmpty()) {
      out.text("LOCATION", location);
    }
    Stream<String> tracks = session.tracks().stream()
        .flatMap(track -> agenda.track(track).stream())
        .map(track -> wording.text(track.name()));
    List<String> categories =
        shown(Stream.concat(tracks, Stream.of(session.kind().name())));
    if (!categories.isEmpty()) {
      out.texts("CATEGORIES", categories);
    }
  }

  private static List<String> shown(Stream<String> texts) {
    return texts
        .map(TextValue::oneLine)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  private void addresses(Session session) {
    session.links().stream()
        .flatMap(link -> Addresses.of(link.href()).stream())
        .findFirst()
        .ifPresent(href -> out.property("URL", href));
    session.attachments().stream()
        .flatMap(attachment -> Addresses.of(attachment.href()).stream())
        .forEach(href -> out.property("ATTACH", href));
  }

  private void parent(String uid) {
    out.text("RELATED-TO", uid, new ContentLine.Parameter("RELTYPE", "PARENT"));
  }
}
