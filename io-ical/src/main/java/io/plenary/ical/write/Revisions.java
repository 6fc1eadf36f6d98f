package io.plenary.ical.write;

import io.plenary.agenda.Session;
import io.plenary.ical.document.Component;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Uids;
import io.plenary.ical.line.CalendarOutput;
import io.plenary.ical.line.ContentLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which revision of each event is being written, by what was published before. An event that
 * says the same as before is the same revision. Each other one is the next, whatever has changed: RFC
 * 5546, 2.1.4 asks for it where times change, and clients that know an event in a revision do not look at
 * it again.
 */
final class Revisions {

  private static final Set<String> HEAD = Set.of("UID", "DTSTAMP", "SEQUENCE", "LAST-MODIFIED");

  private final Optional<Published> published;
  private final Uids uids;
  private final String stamp;

  /**
   * The revisions of one calendar.
   *
   * @param published what was published before, absent if a calendar is written on its own
   * @param uids the UIDs of the sessions
   * @param stamp when the agenda was revised
   */
  Revisions(Optional<Published> published, Uids uids, String stamp) {
    this.published = published;
    this.uids = uids;
    this.stamp = stamp;
  }

  /** {@return whether a property that was kept of an event is written again} */
  boolean repeats(ContentLine kept) {
    return published.isEmpty() || !Kept.isRevision(kept);
  }

  /**
   * {@return the revision of an event}
   *
   * @param body all of it but what belongs to the revision
   */
  Revision of(Session session, CalendarOutput body) {
    return published.map(before -> of(session, body, before)).orElse(Revision.first(stamp));
  }

  private Revision of(Session session, CalendarOutput body, Published before) {
    String uid = uids.of(session.id());
    int kept = keptSequence(session);
    Component event = before.events().get(uid);
    if (event != null) {
      Revision known = Published.revisionOf(event);
      boolean same = !known.stamp().isEmpty() && bodyOf(event).equals(body.lines());
      return same && known.sequence() >= kept ? known : known.next(stamp, kept);
    }
    Integer withdrawn = before.withdrawn().get(uid);
    return withdrawn == null
        ? new Revision(stamp, kept, Optional.empty())
        : new Revision(stamp, withdrawn, Optional.empty()).next(stamp, kept);
  }

  private static int keptSequence(Session session) {
    return session.extensions().stream()
        .flatMap(extension -> Kept.line(extension).stream())
        .filter(line -> line.name().equals("SEQUENCE"))
        .flatMap(line -> Published.number(line.value()).stream())
        .findFirst()
        .orElse(0);
  }

  private static List<String> bodyOf(Component event) {
    List<String> lines = new ArrayList<>();
    event.properties().stream()
        .filter(property -> !HEAD.contains(property.name()))
        .forEach(property -> lines.add(property.text()));
    for (Component inner : event.components()) {
      lines.add("BEGIN:" + inner.name());
      lines.addAll(inner.lines());
      lines.add("END:" + inner.name());
    }
    return lines;
  }
}
