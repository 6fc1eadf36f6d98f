package io.plenary.change;

import java.util.stream.Collectors;

/** Changes were to be applied to an agenda that is not the version they start from. */
public final class WrongVersionException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 10;

  private final transient AgendaDiff differences;

  WrongVersionException(AgendaDiff differences) {
    super(describe(differences));
    this.differences = differences;
  }

  private static String describe(AgendaDiff differences) {
    int count = differences.changes().size();
    String more = count > SHOWN ? "\n  … and " + (count - SHOWN) + " more" : "";
    return differences.changes().stream()
        .limit(SHOWN)
        .map(change -> "\n  - " + differences.sentence(change))
        .collect(Collectors.joining(
            "",
            "changes can be applied to the version they start from only, " + differences.published()
                + "; the agenda given differs from it:",
            more));
  }

  /** {@return what differs between the version that was expected and the agenda that was given} */
  public AgendaDiff differences() {
    return differences;
  }
}
