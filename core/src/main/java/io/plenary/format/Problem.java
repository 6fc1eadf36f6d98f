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

  private static final int SHOWN = 500;

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

  /**
   * {@return the problem in one line, with its place and code} What a document puts in neither breaks
   * that line nor floods it: controls and separators of lines are shown as U+FFFD, and of long texts the
   * beginning.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(severity.name().toLowerCase(Locale.ROOT));
    if (!location.equals(Location.NOWHERE)) {
      line.append(" at ").append(shown(location.toString()));
    }
    line.append(": found ").append(shown(found));
    if (!expected.isEmpty()) {
      line.append("; expected ").append(shown(expected));
    }
    if (!done.isEmpty()) {
      line.append("; ").append(shown(done));
    }
    return line.append(" [").append(code).append(']').toString();
  }

  /** The problem, at a place in one of several sources. */
  Problem of(String source) {
    return new Problem(code, severity, location.in(source), found, expected, done);
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(SHOWN)
        .map(c -> breaksLine(c) ? '\uFFFD' : c)
        .forEach(shown::appendCodePoint);
    boolean all = shown.length() == text.length();
    return all ? shown.toString() : shown.append('…').toString();
  }

  private static boolean breaksLine(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
