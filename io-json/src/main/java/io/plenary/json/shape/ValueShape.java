package io.plenary.json.shape;

/**
 * How things stand in a document that are the same whatever else it says, so that they are made as soon
 * as they have been read.
 *
 * @param <T> the type
 */
public abstract class ValueShape<T> extends Shape<T> {

  /** Names what has this shape, such as {@code a link}. */
  protected ValueShape(String description) {
    super(description);
  }

  @Override
  final boolean waits() {
    return false;
  }
}
