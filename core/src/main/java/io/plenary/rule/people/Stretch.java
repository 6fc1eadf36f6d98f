package io.plenary.rule.people;

import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Sessions that follow each other without a pause between them.
 *
 * @param sessions the sessions, in order of time, none of them of no length
 * @param time from the start of the first to the end of the one that ends last, in the zone of the
 *     first
 */
record Stretch(List<PlacedSession> sessions, TimeRange time) {

  /**
   * {@return the stretches that sessions make}
   *
   * @param sessions in order of time; those of no length are left out
   * @param pause the shortest time between two sessions that parts one stretch from the next; sessions
   *     that touch are not parted however short it is
   */
  static List<Stretch> of(List<PlacedSession> sessions, Duration pause) {
    List<Stretch> stretches = new ArrayList<>(1);
    for (PlacedSession session : sessions) {
      if (!session.placedTime().isEmpty()) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).isJoinedBy(session, pause)) {
          stretches.set(last, stretches.get(last).and(session));
        } else {
          stretches.add(new Stretch(List.of(session), session.placedTime()));
        }
      }
    }
    return stretches;
  }

  private boolean isJoinedBy(PlacedSession session, Duration pause) {
    Duration gap = time.gapTo(session.placedTime());
    return gap.isZero() || gap.compareTo(pause) < 0;
  }

  private Stretch and(PlacedSession session) {
    List<PlacedSession> all = new ArrayList<>(sessions);
    all.add(session);
    ZonedDateTime end =
        session.placedTime().end().withZoneSameInstant(time.start().getZone());
    return time.encloses(session.placedTime())
        ? new Stretch(all, time)
        : new Stretch(all, new TimeRange(time.start(), end));
  }
}
