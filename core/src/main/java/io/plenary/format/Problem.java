package io.plenary.format;

import java.util.Locale;
import java.util.Objects;

/**
 * Something irregular in a document, or something that a format cannot express.
 *
 * @param code what sort of irregularity it is, stable from version to version, in lower case with
 *     hyphens
 * @param severity how much it matters
 * @param location where it is
 * @param found what stands there
 * @param expected what should stand there; empty if that goes without saying
 * @param done what was made of it; empty if nothing was read at all
 */
public record Problem(
    String code, Severity severity, Location location, String found, String expected, String done) {

  /** How much a problem matters. */
  public enum Severity {
    /** Something is lost, or nothing was read. */
    ERROR,
    /** Something was guessed or mended. */
    WARNING,
    /** Something is worth knowing. */
    NOTE
  }

  /**
   * Checks that all are given.
   *
   * @param code what sort of irregularity it is
   * @param severity how much it matters
   * @param location where it is
   * @param found what stands there
   * @param expected what should stand there
   * @param done what was made of it
   */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(done, "done");
  }

  /** {@return the problem in one line, with its place and code} */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(severity.name().toLowerCase(Locale.ROOT));
    if (!location.equals(Location.NOWHERE)) {
      line.append(" at ").append(location);
    }
    line.append(": found ").append(found);
    if (!expected.isEmpty()) {
      line.append("; expected ").append(expected);
    }
    if (!done.isEmpty()) {
      line.append("; ").append(done);
    }
    return line.append(" [").append(code).append(']').toString();
  }
}
