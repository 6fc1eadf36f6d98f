package io.plenary.json.stream;

import io.plenary.format.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * What the parser itself refuses, so that no text or number need fit into memory before it is found to
 * be too long. Depth is counted by {@link Bounds} and size by {@link Utf8Reader}, since they know the
 * place.
 */
public final class ReadBounds extends StreamReadConstraints {

  private static final long serialVersionUID = 1L;

  public ReadBounds(Limits limits) {
    super(
        Integer.MAX_VALUE, -1, -1, limits.numberLength(), limits.textLength(), limits.textLength());
  }

  // the parser asks this of what it is still collecting, be it a text or the digits of a number
  @Override
  public void validateStringLength(int length) {
    refuseAbove(_maxStringLen, length, "textLength");
  }

  @Override
  public void validateNameLength(int length) {
    refuseAbove(_maxNameLen, length, "textLength");
  }

  @Override
  public void validateIntegerLength(int length) {
    refuseAbove(_maxNumLen, length, "numberLength");
  }

  @Override
  public void validateFPLength(int length) {
    refuseAbove(_maxNumLen, length, "numberLength");
  }

  private static void refuseAbove(int limit, int length, String name) {
    if (length > limit) {
      throw new StreamConstraintsException(
          "at most " + limit + " characters in a row (limit " + name + ")");
    }
  }
}
