package io.plenary.format;

import java.util.List;

/** A document gives no agenda; everything that is wrong with it is listed. */
public final class UnreadableAgendaException extends UnreadableDocumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A document with the given problems.
   *
   * @param problems what is wrong, at least one
   */
  public UnreadableAgendaException(List<Problem> problems) {
    super(problems);
  }
}
