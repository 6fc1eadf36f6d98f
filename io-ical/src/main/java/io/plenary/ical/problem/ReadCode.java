package io.plenary.ical.problem;

import io.plenary.format.Problem.Severity;

/**
 * What can be irregular in a calendar. The texts are stable from version to version; the table in
 * {@code docs/ical-format.md} lists the same ones, and a test compares the two.
 */
public enum ReadCode {
  NOT_ICALENDAR("not-icalendar", Severity.ERROR, "a document that begins with BEGIN:VCALENDAR"),
  LIMIT_BYTES("limit-bytes", Severity.ERROR, "a smaller document, or a higher limit"),
  LIMIT_LINES("limit-lines", Severity.ERROR, "fewer lines, or a higher limit"),
  LIMIT_TEXT("limit-text", Severity.ERROR, "a shorter content line, or a higher limit"),
  LIMIT_DEPTH(
      "limit-depth", Severity.ERROR, "fewer components within each other, or a higher limit"),
  AGENDA_UNSOUND("agenda-unsound", Severity.ERROR, "a sound agenda"),

  UTF8_BROKEN("utf8-broken", Severity.WARNING, "UTF-8 (RFC 5545, 3.1.4)"),
  CONTROL_CHARACTER("control-character", Severity.WARNING, "no control characters (RFC 5545, 3.1)"),
  LINE_MALFORMED(
      "line-malformed", Severity.ERROR, "a name, parameters, a colon and a value (RFC 5545, 3.1)"),
  LINE_OUTSIDE("line-outside", Severity.ERROR, "nothing outside of the calendar"),
  CALENDAR_MERGED("calendar-merged", Severity.NOTE, "one calendar in a document"),
  END_MISSING("end-missing", Severity.WARNING, "an END for each BEGIN (RFC 5545, 3.6)"),
  END_UNEXPECTED("end-unexpected", Severity.WARNING, "a BEGIN before each END (RFC 5545, 3.6)"),
  TRUNCATED("truncated", Severity.ERROR, "END:VCALENDAR as the last line"),
  COMPONENT_IGNORED("component-ignored", Severity.NOTE, "nothing but events and time zones"),
  PROPERTY_REPEATED("property-repeated", Severity.ERROR, "this property once (RFC 5545, 3.6)"),

  VERSION_UNKNOWN("version-unknown", Severity.WARNING, "VERSION:2.0 (RFC 5545, 3.7.4)"),
  SCALE_UNKNOWN("scale-unknown", Severity.WARNING, "CALSCALE:GREGORIAN (RFC 5545, 3.7.1)"),
  AGENDA_ID_MADE("agenda-id-made", Severity.NOTE, "a UID of the calendar (RFC 7986, 5.3)"),
  AGENDA_TITLE_MADE("agenda-title-made", Severity.NOTE, "NAME or X-WR-CALNAME"),
  ZONE_GUESSED(
      "zone-guessed", Severity.WARNING, "X-WR-TIMEZONE, a VTIMEZONE, or a zone to read with"),
  ZONE_TRANSLATED(
      "zone-translated", Severity.NOTE, "a zone of the tz database, such as Europe/Paris"),
  ZONE_PRIVATE("zone-private", Severity.NOTE, "a zone of the tz database, such as Europe/Paris"),
  ZONE_DIFFERS("zone-differs", Severity.WARNING, "the offsets that the tz database has"),
  ZONE_UNKNOWN("zone-unknown", Severity.WARNING, "a zone of the tz database, such as Europe/Paris"),

  UID_MISSING("uid-missing", Severity.WARNING, "a UID (RFC 5545, 3.8.4.7)"),
  UID_DUPLICATE("uid-duplicate", Severity.WARNING, "a UID that no other event has"),
  STAMP_MISSING("stamp-missing", Severity.NOTE, "a DTSTAMP (RFC 5545, 3.8.7.2)"),
  SUMMARY_MISSING("summary-missing", Severity.NOTE, "a SUMMARY"),
  STATUS_UNKNOWN(
      "status-unknown", Severity.WARNING, "TENTATIVE, CONFIRMED or CANCELLED (RFC 5545, 3.8.1.11)"),
  LANGUAGE_MALFORMED(
      "language-malformed", Severity.WARNING, "a language tag such as en (RFC 5646)"),
  RECURRENCE_READ("recurrence-read", Severity.NOTE, "an event that is held once"),
  RECURRENCE_CUT("recurrence-cut", Severity.WARNING, "a COUNT or UNTIL within a year"),
  RECURRENCE_IGNORED(
      "recurrence-ignored", Severity.ERROR, "a rule by days that RFC 5545, 3.3.10 describes"),
  PARENT_UNKNOWN("parent-unknown", Severity.ERROR, "the UID of an event of this calendar"),
  PARENT_CYCLE("parent-cycle", Severity.ERROR, "an event that is not part of itself"),

  START_MISSING("start-missing", Severity.WARNING, "a DTSTART (RFC 5545, 3.8.2.4)"),
  TIME_UNREADABLE(
      "time-unreadable", Severity.ERROR, "a date, or a date and time such as 20241119T090000Z"),
  TIME_OUT_OF_BOUNDS("time-out-of-bounds", Severity.ERROR, "a year from 1583 to 9998"),
  TIME_FLOATING("time-floating", Severity.NOTE, "a time with a TZID, or in UTC"),
  TIME_ALL_DAY("time-all-day", Severity.NOTE, "a date with a time"),
  TIME_IN_GAP("time-in-gap", Severity.WARNING, "a time that clocks in the zone show"),
  TIME_TWICE(
      "time-twice", Severity.NOTE, "a time that clocks in the zone show once, or one in UTC"),
  TIME_IRREGULAR(
      "time-irregular",
      Severity.WARNING,
      "VALUE and TZID that fit the value (RFC 5545, 3.3.4, 3.3.5)"),
  DURATION_UNUSABLE(
      "duration-unusable", Severity.ERROR, "a duration such as PT45M, from none to 366 days"),

  FIELD_INVALID("field-invalid", Severity.ERROR, "a value as docs/ical-format.md describes it"),
  FIELD_UNKNOWN("field-unknown", Severity.NOTE, "a field that docs/ical-format.md describes"),
  FIELD_DANGLING("field-dangling", Severity.ERROR, "something that this calendar defines");

  private final String code;
  private final Severity severity;
  private final String expected;

  ReadCode(String code, Severity severity, String expected) {
    this.code = code;
    this.severity = severity;
    this.expected = expected;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  String expected() {
    return expected;
  }
}
