package io.plenary.format;

import java.util.List;
import java.util.stream.Collectors;

/** A document does not give what it should; everything that is wrong with it is listed. */
public class UnreadableDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 50;

  private final transient List<Problem> problems;

  /**
   * A document with the given problems.
   *
   * @param problems what is wrong, at least one
   */
  public UnreadableDocumentException(List<Problem> problems) {
    super(describe(problems));
    this.problems = List.copyOf(problems);
  }

  private static String describe(List<Problem> problems) {
    String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
    String more = problems.size() > SHOWN ? "\n  … and " + (problems.size() - SHOWN) + " more" : "";
    return problems.stream()
        .limit(SHOWN)
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", "this document has " + count + ":", more));
  }

  /** {@return everything that is wrong, in the order of the document} */
  public final List<Problem> problems() {
    return problems;
  }
}
