package io.plenary.json.foreign;

import io.plenary.format.Problem.Severity;
import io.plenary.json.stream.Failure;
import java.util.Locale;

/**
 * What can be irregular in a document of another dialect. In problems, the names stand in lower case
 * with hyphens; the table in {@code docs/problems.md} lists the same ones with the same severities, and
 * a test compares the two.
 */
public enum ReadCode {
  WRONG_DOCUMENT(Severity.ERROR, "a document of this format"),
  LIMIT_EXCEEDED(Severity.ERROR, "less, or a higher limit"),
  MALFORMED_JSON(Severity.ERROR, "JSON (RFC 8259)"),
  TRUNCATED(Severity.ERROR, "the rest of the document"),
  AGENDA_UNSOUND(Severity.ERROR, "a sound agenda"),
  NOT_UTF8(Severity.WARNING, "UTF-8 (RFC 8259, 8.1)"),
  CONTROL_CHARACTER(Severity.WARNING, "control characters escaped (RFC 8259, 7)"),
  BROKEN_CHARACTER(Severity.WARNING, "both halves of a surrogate pair (RFC 8259, 8.2)"),
  TRAILING_CONTENT(Severity.WARNING, "nothing after the document"),

  DUPLICATE_MEMBER(Severity.ERROR, "each member once"),
  BLANK_MEMBER(Severity.ERROR, "members that have names"),
  UNKNOWN_MEMBER(Severity.NOTE, "members of the dialect"),
  WRONG_TYPE(Severity.WARNING, ""),
  VALUE_CONVERTED(Severity.NOTE, ""),
  NULL_LIST(Severity.NOTE, "an empty list"),

  ID_MISSING(Severity.WARNING, "an id"),
  ID_DUPLICATE(Severity.WARNING, "an id that nothing else of its sort has"),
  ID_IRREGULAR(Severity.NOTE, ""),
  TITLE_MISSING(Severity.WARNING, "a title or name"),
  REFERENCE_DANGLING(Severity.ERROR, "the id of something in this document"),
  PART_OF_ITSELF(Severity.WARNING, "an event that is not part of itself"),
  PERSON_DUPLICATE(Severity.WARNING, "a person once for a role in a session"),
  ROOM_DISAGREES(Severity.WARNING, "the room under which it stands"),
  SESSION_DISAGREES(Severity.WARNING, "what stands elsewhere in this document of the same thing"),

  ZONE_MISSING(Severity.WARNING, "a zone in the document, or one to read with"),
  ZONE_UNKNOWN(Severity.WARNING, "a zone of the tz database such as Europe/Paris"),
  ZONE_DISAGREES(Severity.WARNING, "an offset that the zone uses at that time"),
  DATE_UNREADABLE(Severity.ERROR, "a date such as 2024-11-19"),
  DATES_DISAGREE(Severity.WARNING, "a last day from the first to a year later"),
  TIME_UNREADABLE(Severity.ERROR, "a date and time such as 2024-11-19T09:00:00+01:00"),
  TIME_OUT_OF_BOUNDS(Severity.ERROR, "a year from 1583 to 9998"),
  TIME_FRACTION(Severity.NOTE, "whole seconds"),
  TIME_WITHOUT_OFFSET(Severity.NOTE, "a time with its offset"),
  TIME_IN_GAP(Severity.WARNING, "a time that clocks in the zone show"),
  TIME_TWICE(Severity.WARNING, "a time that clocks in the zone show once"),
  START_MISSING(Severity.WARNING, "a start"),
  START_DISAGREES(Severity.WARNING, "the local time of the start"),
  END_DISAGREES(Severity.WARNING, "an end after the start, by the duration"),
  DAY_DISAGREES(Severity.NOTE, "the day on which it starts"),
  DURATION_MISSING(Severity.NOTE, "a duration, or an end"),
  DURATION_UNREADABLE(Severity.ERROR, "a duration of none to 366 days"),
  DURATION_IRREGULAR(Severity.WARNING, ""),
  DURATION_UNLIKELY(Severity.NOTE, "a duration of at least a minute and less than 12 hours"),

  LANGUAGE_MALFORMED(Severity.WARNING, "a language tag such as en (RFC 5646)"),
  COLOR_MALFORMED(Severity.NOTE, "a colour such as #0a7e8c"),
  NUMBER_UNUSABLE(Severity.WARNING, "an integer of at least 0"),
  LINK_UNUSABLE(Severity.NOTE, "an address"),
  STATUS_UNKNOWN(Severity.WARNING, "a status of the dialect"),
  ROLE_UNKNOWN(Severity.NOTE, "a role of the dialect");

  private final Severity severity;
  private final String expected;

  ReadCode(Severity severity, String expected) {
    this.severity = severity;
    this.expected = expected;
  }

  static ReadCode of(Failure.Kind kind) {
    return valueOf(kind.name());
  }

  /** {@return the code as it stands in problems} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }

  String expected() {
    return expected;
  }
}
