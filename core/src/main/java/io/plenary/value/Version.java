package io.plenary.value;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which state of an agenda this is: {@code Version 18/11/2024}, or {@code 0.9 "Winter"}.
 *
 * @param label what its makers call it, if anything
 * @param date the day of this state, if known
 */
public record Version(Optional<String> label, Optional<LocalDate> date) {

  /**
   * Checks that both are given.
   *
   * @param label what its makers call it
   * @param date the day of this state
   */
  public Version {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(date, "date");
  }

  /**
   * {@return the state of a day}
   *
   * @param date the day
   */
  public static Version of(LocalDate date) {
    return new Version(Optional.empty(), Optional.of(date));
  }

  /**
   * {@return a state that has a name and no date}
   *
   * @param label what its makers call it
   */
  public static Version of(String label) {
    return new Version(Optional.of(label), Optional.empty());
  }

  /**
   * {@return a state that has a name and a date}
   *
   * @param label what its makers call it
   * @param date the day
   */
  public static Version of(String label, LocalDate date) {
    return new Version(Optional.of(label), Optional.of(date));
  }

  /** {@return label and date, as far as they are known} */
  @Override
  public String toString() {
    return Stream.of(label, date)
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
