package io.plenary.json.shape;

/**
 * The reading of one document: first all that stands in it, then what follows from it as a whole.
 * Whatever is wrong is gathered on the way and thrown at the end.
 *
 * @param <T> what the document is of
 */
public interface Reading<T> {

  /** Reads to the end of the document's one value. */
  void gather();

  /**
   * {@return what was read}
   *
   * @throws io.plenary.format.UnreadableDocumentException if anything was wrong
   */
  T result();
}
