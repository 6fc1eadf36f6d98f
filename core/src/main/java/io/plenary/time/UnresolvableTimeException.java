package io.plenary.time;

import java.time.DateTimeException;

/**
 * A text or local time that denotes no single moment, such as 02:30 in Paris on the night when clocks
 * go forward.
 */
public final class UnresolvableTimeException extends DateTimeException {

  private static final long serialVersionUID = 1L;

  /** Why no single moment was found. */
  public enum Reason {
    /** The text is not of a form that is read. */
    UNPARSABLE,
    /** Clocks in the zone never show this time: they jump over it. */
    GAP,
    /** Clocks in the zone show this time twice, and no offset says which is meant. */
    OVERLAP,
    /** The offset is not one that the zone uses at this time. */
    WRONG_OFFSET,
    /** The range ends before it starts. */
    BACKWARDS
  }

  /** Why no single moment was found. */
  private final Reason reason;

  UnresolvableTimeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** {@return why no single moment was found} */
  public Reason reason() {
    return reason;
  }
}
