package io.plenary.ical.write;

import io.plenary.ical.line.CalendarOutput;
import java.util.Optional;

/**
 * How often and when an event was revised.
 *
 * @param stamp its {@code DTSTAMP}, which in a calendar without a METHOD says when it was last revised
 *     (RFC 5545, 3.8.7.2)
 * @param sequence its {@code SEQUENCE} (RFC 5545, 3.8.7.4); 0 is not written
 * @param modified its {@code LAST-MODIFIED} (RFC 5545, 3.8.7.3)
 */
record Revision(String stamp, int sequence, Optional<String> modified) {

  /** {@return an event that was never published before} */
  static Revision first(String stamp) {
    return new Revision(stamp, 0, Optional.empty());
  }

  /**
   * {@return the next revision of this one} Times of the form that is written compare as texts do; a
   * revision is never older than the one before it, whatever dates the versions of an agenda have.
   *
   * @param now the stamp of the calendar that is being written
   * @param least what the sequence must not be below
   */
  Revision next(String now, int least) {
    String latest = now.compareTo(stamp) > 0 ? now : stamp;
    // clients keep the sequence in 32 bits
    int following = sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
    return new Revision(latest, Math.max(following, least), Optional.of(latest));
  }

  void write(CalendarOutput out) {
    out.property("DTSTAMP", stamp);
    if (sequence > 0) {
      out.property("SEQUENCE", Integer.toString(sequence));
    }
    modified.ifPresent(when -> out.property("LAST-MODIFIED", when));
  }
}
