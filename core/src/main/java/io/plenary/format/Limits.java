package io.plenary.format;

/**
 * How much of a document is read before it is refused, so that no file can use up memory or time. A
 * document at a limit is read; one over it is not.
 *
 * @param bytes the size of the document, 64 MiB unless set
 * @param depth how deep objects, lists or components may lie in each other, 100 unless set
 * @param textLength the length of one text in characters, 1,000,000 unless set
 * @param numberLength the length of one number in characters, 100 unless set
 * @param items how many members, elements or lines there may be in all, 2,000,000 unless set
 * @param problems how many problems are listed, 1,000 unless set; more are counted in the last one
 */
public record Limits(
    long bytes, int depth, int textLength, int numberLength, int items, int problems) {

  private static final Limits STANDARD =
      new Limits(64L << 20, 100, 1_000_000, 100, 2_000_000, 1_000);

  /**
   * Checks that each limit lets something through.
   *
   * @param bytes the size of the document
   * @param depth how deep things may lie in each other
   * @param textLength the length of one text
   * @param numberLength the length of one number
   * @param items how many members, elements or lines
   * @param problems how many problems are listed
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    long least = Math.min(
        bytes,
        Math.min(Math.min(depth, textLength), Math.min(numberLength, Math.min(items, problems))));
    if (least < 1) {
      throw new IllegalArgumentException("a limit must be at least 1");
    }
  }

  /** {@return the limits that hold unless others are set} */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * {@return these limits, with another size}
   *
   * @param bytes the size of the document
   */
  public Limits withBytes(long bytes) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }

  /**
   * {@return these limits, with another depth}
   *
   * @param depth how deep things may lie in each other
   */
  public Limits withDepth(int depth) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }

  /**
   * {@return these limits, with another length of texts}
   *
   * @param textLength the length of one text
   */
  public Limits withTextLength(int textLength) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }

  /**
   * {@return these limits, with another length of numbers}
   *
   * @param numberLength the length of one number
   */
  public Limits withNumberLength(int numberLength) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }

  /**
   * {@return these limits, with another count of items}
   *
   * @param items how many members, elements or lines
   */
  public Limits withItems(int items) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }

  /**
   * {@return these limits, with another count of problems}
   *
   * @param problems how many problems are listed
   */
  public Limits withProblems(int problems) {
    return new Limits(bytes, depth, textLength, numberLength, items, problems);
  }
}
