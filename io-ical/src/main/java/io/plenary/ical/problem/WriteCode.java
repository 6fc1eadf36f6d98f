package io.plenary.ical.problem;

import io.plenary.format.Problem.Severity;

/**
 * What a calendar cannot hold. The texts are stable from version to version; the table in {@code
 * docs/ical-format.md} lists the same ones, and a test compares the two.
 *
 * <p>What the planners of a conference know and its visitors need not is left out on purpose: a
 * calendar is made to be published.
 */
public enum WriteCode {
  SESSION_UNPLACED("session-unplaced", Severity.ERROR),
  BLOCK_UNPLACED("block-unplaced", Severity.ERROR),
  BLOCK_LEFT_OUT("block-left-out", Severity.NOTE),
  SELECTION_UNKNOWN("selection-unknown", Severity.ERROR),
  CALENDAR_EMPTY("calendar-empty", Severity.NOTE),
  UID_TAKEN("uid-taken", Severity.WARNING),
  PROPERTY_UNWRITABLE("property-unwritable", Severity.ERROR),
  EXTENSION_ELSEWHERE("extension-elsewhere", Severity.NOTE),
  LOST_OPENING_HOURS("lost-opening-hours", Severity.NOTE),
  LOST_SLOTS("lost-slots", Severity.NOTE),
  LOST_AVAILABILITY("lost-availability", Severity.NOTE),
  LOST_PREFERENCES("lost-preferences", Severity.NOTE),
  LOST_ALLOWED_TIMES("lost-allowed-times", Severity.NOTE),
  LOST_RELATIONS("lost-relations", Severity.NOTE),
  LOST_NEEDS("lost-needs", Severity.NOTE),
  LOST_EXPECTED_AUDIENCE("lost-expected-audience", Severity.NOTE),
  LOST_POPULARITY("lost-popularity", Severity.NOTE),
  LOST_PINS("lost-pins", Severity.NOTE),
  LOST_ACKNOWLEDGEMENTS("lost-acknowledgements", Severity.NOTE);

  private final String code;
  private final Severity severity;

  WriteCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }
}
