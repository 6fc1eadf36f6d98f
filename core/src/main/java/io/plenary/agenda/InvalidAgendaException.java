package io.plenary.agenda;

import java.util.List;
import java.util.stream.Collectors;

/** An agenda cannot be built; all that is wrong is listed at once. */
public final class InvalidAgendaException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 50;

  private final transient List<Defect> defects;

  InvalidAgendaException(List<Defect> defects) {
    super(describe(defects));
    this.defects = List.copyOf(defects);
  }

  private static String describe(List<Defect> defects) {
    String more = defects.size() > SHOWN ? "\n  … and " + (defects.size() - SHOWN) + " more" : "";
    return defects.stream()
        .limit(SHOWN)
        .map(defect -> "\n  " + defect)
        .collect(Collectors.joining("", "this agenda has " + count(defects.size()) + ":", more));
  }

  private static String count(int defects) {
    return defects == 1 ? "a defect" : defects + " defects";
  }

  /** {@return everything that is wrong, in the order of the agenda} */
  public List<Defect> defects() {
    return defects;
  }
}
