package io.plenary.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a document: line 12, column 5, at {@code /sessions/3/duration}.
 *
 * @param path a JSON pointer (RFC 6901), or component and property ({@code VEVENT[3]/DTSTART}), if
 *     known
 * @param line the line, counted from 1, if known
 * @param column the column, counted from 1, if known
 */
public record Location(Optional<String> path, OptionalInt line, OptionalInt column) {

  /** No place in particular, or none that is known. */
  public static final Location NOWHERE =
      new Location(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());

  /**
   * Checks that all are given.
   *
   * @param path a pointer
   * @param line the line
   * @param column the column
   */
  public Location {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(column, "column");
  }

  /**
   * {@return a place of which only the line is known}
   *
   * @param line counted from 1
   */
  public static Location ofLine(int line) {
    return new Location(Optional.empty(), OptionalInt.of(line), OptionalInt.empty());
  }

  /**
   * {@return a place of which only the path is known}
   *
   * @param path a pointer
   */
  public static Location ofPath(String path) {
    return new Location(Optional.of(path), OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * {@return a place}
   *
   * @param path a pointer
   * @param line counted from 1
   * @param column counted from 1
   */
  public static Location of(String path, int line, int column) {
    return new Location(Optional.of(path), OptionalInt.of(line), OptionalInt.of(column));
  }

  /** The place in one of several sources. */
  Location in(String source) {
    return new Location(
        Optional.of(path.map(at -> source + ":" + at).orElse(source)), line, column);
  }

  /** {@return line, column and path, as far as they are known} */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    line.ifPresent(n -> parts.add("line " + n));
    column.ifPresent(n -> parts.add("column " + n));
    path.ifPresent(p -> parts.add(p.isEmpty() ? "the root" : p));
    return String.join(", ", parts);
  }
}
