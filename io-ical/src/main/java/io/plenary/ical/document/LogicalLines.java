package io.plenary.ical.document;

import io.plenary.format.Limits;
import io.plenary.format.Location;
import io.plenary.ical.line.LogicalLine;
import io.plenary.ical.problem.Place;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.ReadCode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The content lines of a document, unfolded and decoded. Lines are unfolded as bytes, since a fold may
 * stand inside a character (RFC 5545, 3.1).
 */
final class LogicalLines {

  private final ByteLines lines;
  private final Limits limits;
  private final Problems problems;
  /** Where in the unfolded line each further line of the document begins. */
  private final List<Integer> folds = new ArrayList<>();

  LogicalLines(InputStream in, Limits limits, Problems problems) {
    this.lines = new ByteLines(in, limits, problems);
    this.limits = limits;
    this.problems = problems;
  }

  /** {@return the next content line that is not empty, if there is one} */
  Optional<LogicalLine> next() {
    while (lines.next()) {
      int number = lines.number();
      unfold(number);
      if (lines.length() > 0) {
        return Optional.of(new LogicalLine(text(number), number));
      }
    }
    return Optional.empty();
  }

  private void unfold(int number) {
    folds.clear();
    while (lines.isContinued()) {
      folds.add(lines.length());
      lines.unfold();
      if (lines.length() > 3L * limits.textLength()) {
        throw ByteLines.tooLong(problems, limits, number);
      }
    }
  }

  private String text(int number) {
    String decoded = Utf8.decode(lines.bytes(), lines.length(), offset -> brokenAt(offset, number));
    if (decoded.length() > limits.textLength()) {
      throw ByteLines.tooLong(problems, limits, number);
    }
    String clean = withoutControls(decoded);
    if (!clean.equals(decoded)) {
      problems.add(
          ReadCode.CONTROL_CHARACTER,
          Place.line(number),
          "control characters",
          "a carriage return was read as a space, others were left out");
    }
    return clean;
  }

  private void brokenAt(int offset, int number) {
    problems.add(
        ReadCode.UTF8_BROKEN,
        () -> placeOf(offset, number),
        "bytes that are no character",
        "U+FFFD was read");
  }

  private Location placeOf(int offset, int number) {
    int line = 0;
    while (line < folds.size() && folds.get(line) <= offset) {
      line++;
    }
    // the blank that begins a further line was not unfolded with it
    int column = line == 0 ? offset + 1 : offset - folds.get(line - 1) + 2;
    return new Location(Optional.empty(), OptionalInt.of(number + line), OptionalInt.of(column));
  }

  /** RFC 5545, 3.1 counts to them all of U+0000 to U+001F but the tabulator, and U+007F. */
  private static String withoutControls(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        clean = clean == null ? new StringBuilder(text).delete(i, text.length()) : clean;
        clean.append(c == '\r' ? " " : "");
      } else if (clean != null) {
        clean.append(c);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t') || c == 0x7F;
  }
}
