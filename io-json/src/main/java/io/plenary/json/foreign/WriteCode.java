package io.plenary.json.foreign;

import io.plenary.format.Problem.Severity;
import java.util.Locale;

/**
 * What another dialect cannot hold of an agenda. In problems, the names stand in lower case with
 * hyphens; the table in {@code docs/problems.md} lists the same ones with the same severities, and a
 * test compares the two.
 */
public enum WriteCode {
  SESSION_UNPLACED(Severity.ERROR),
  START_UNKNOWN(Severity.WARNING),
  DURATION_UNKNOWN(Severity.WARNING),
  ROOM_MADE(Severity.WARNING),
  ROOM_NAMES_EQUAL(Severity.WARNING),
  LOST_FURTHER_ROOMS(Severity.WARNING),
  LOST_FURTHER_TRACKS(Severity.NOTE),
  LOST_FURTHER_LANGUAGES(Severity.NOTE),
  LOST_TRANSLATIONS(Severity.WARNING),
  LOST_PARTS(Severity.WARNING),
  LOST_ZONE(Severity.NOTE),
  LOST_KINDS(Severity.NOTE),
  LOST_STATUS(Severity.WARNING),
  LOST_CONSENT(Severity.NOTE),
  LOST_ROLES(Severity.NOTE),
  LOST_DELIVERY(Severity.NOTE),
  LOST_CAPACITY(Severity.NOTE),
  LOST_AFFILIATIONS(Severity.NOTE),
  LOST_HONORIFICS(Severity.NOTE),
  LOST_ORGANIZERS(Severity.NOTE),
  LOST_VENUE(Severity.NOTE),
  LOST_SUBTITLE(Severity.NOTE),
  LOST_VERSION_DATE(Severity.NOTE),
  LOST_VERSION(Severity.NOTE),
  LOST_DAY_START(Severity.NOTE),
  LOST_OPENING_HOURS(Severity.NOTE),
  LOST_SLOTS(Severity.NOTE),
  LOST_ACKNOWLEDGEMENTS(Severity.NOTE),
  LOST_AVAILABILITY(Severity.NOTE),
  LOST_PREFERENCES(Severity.NOTE),
  LOST_ALLOWED_TIMES(Severity.NOTE),
  LOST_RELATIONS(Severity.NOTE),
  LOST_NEEDS(Severity.NOTE),
  LOST_FEATURES(Severity.NOTE),
  LOST_INTERPRETATION(Severity.NOTE),
  LOST_PLACES(Severity.NOTE),
  LOST_VIRTUAL_LINKS(Severity.NOTE),
  LOST_ROOM_ZONES(Severity.NOTE),
  LOST_COLORS(Severity.NOTE),
  LOST_TRACKS(Severity.NOTE),
  LOST_TAGS(Severity.NOTE),
  LOST_EXPECTED_AUDIENCE(Severity.NOTE),
  LOST_LEVEL(Severity.NOTE),
  LOST_POPULARITY(Severity.NOTE),
  LOST_ATTACHMENTS(Severity.NOTE),
  LOST_LINKS(Severity.NOTE),
  LOST_PINS(Severity.NOTE),
  EXTENSION_ELSEWHERE(Severity.NOTE),
  EXTENSION_UNWRITABLE(Severity.ERROR);

  private final Severity severity;

  WriteCode(Severity severity) {
    this.severity = severity;
  }

  /** {@return the code as it stands in problems} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }
}
