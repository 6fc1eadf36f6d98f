package io.plenary.agenda;

import java.util.List;
import java.util.Objects;

/**
 * Something that keeps an agenda from being one: two rooms of the same id, a session placed in a room
 * that is nowhere declared.
 *
 * <p>A defect is not a bad plan. That two talks are in one room at a time can be said on an agenda
 * and is for the rules to find; that a talk is in no room called {@code room-9} cannot be said.
 *
 * @param code what is wrong, stable from version to version
 * @param about what it concerns; empty if the agenda itself
 * @param message one sentence that says what is wrong and what was expected
 */
public record Defect(Code code, List<Ref> about, String message) {

  /** What can be wrong. */
  public enum Code {
    /** An agenda's id, title or zone was not given. */
    MISSING_ATTRIBUTE,
    /** An id, a name of a kind or role, or a link's address is blank. */
    BLANK,
    /** Two things of one sort have the same id. */
    DUPLICATE_ID,
    /** A list holds the same thing twice. */
    DUPLICATE_ENTRY,
    /** Something is named that the agenda does not hold. */
    DANGLING_REFERENCE,
    /** A session is, over some steps, part of itself, or stands in relation to itself. */
    CYCLE,
    /** A number is below what it may be. */
    NUMBER_OUT_OF_BOUNDS,
    /** A duration is negative, over 366 days, or not in whole seconds. */
    DURATION_OUT_OF_BOUNDS,
    /** A time is not in whole seconds or in no year from 1583 to 9998. */
    TIME_OUT_OF_BOUNDS,
    /** A text denotes no moment, or no single one. */
    UNRESOLVABLE_TIME,
    /** A zone is none of the tz database. */
    UNKNOWN_ZONE,
    /** The last day comes before the first. */
    DAYS_OUT_OF_ORDER,
    /** A language tag is not of the form that BCP 47 demands. */
    MALFORMED_LANGUAGE,
    /** A country's code is not two capital letters. */
    MALFORMED_COUNTRY,
    /** A text holds half of a surrogate pair. */
    MALFORMED_TEXT,
    /** Two kinds or two roles have one name and different traits. */
    AMBIGUOUS_NAME,
    /** A session that is part of no other is placed by an offset. */
    OFFSET_WITHOUT_BLOCK
  }

  /**
   * Checks that all are given.
   *
   * @param code what is wrong
   * @param about what it concerns
   * @param message one sentence
   */
  public Defect {
    Objects.requireNonNull(code, "code");
    about = List.copyOf(about);
    Objects.requireNonNull(message, "message");
  }

  /** {@return the message} */
  @Override
  public String toString() {
    return message;
  }
}
