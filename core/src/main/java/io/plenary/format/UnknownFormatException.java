package io.plenary.format;

/** A format was asked for of which no module is present. */
public final class UnknownFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFormatException(String message) {
    super(message);
  }
}
