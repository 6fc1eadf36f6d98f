package io.plenary.rule.shape;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * Something that a rule can be told: at least ten minutes between two sessions in a room, at most three
 * talks a day.
 *
 * @param name what it is called, in lower case with hyphens, such as {@code least}
 * @param value a {@link Duration}, an {@link Integer} or a list of {@link String}s
 * @param unit what the value counts or names: {@code elapsed time}, {@code talks}, {@code percent},
 *     {@code categories of tags}
 * @param definition what the value does, in one sentence
 */
public record Option(String name, Object value, String unit, String definition) {

  /**
   * Checks the value.
   *
   * @param name what it is called
   * @param value a duration, a number or a list of names
   * @param unit what the value counts or names
   * @param definition what the value does
   * @throws IllegalArgumentException if the value is of none of these types, negative, not in whole
   *     seconds, or holds a blank name
   */
  public Option {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(definition, "definition");
    value = checked(name, value);
  }

  /**
   * {@return an option that is a length of time}
   *
   * @param name what it is called
   * @param value its value unless another is given, not negative, in whole seconds
   * @param definition what the value does
   */
  public static Option duration(String name, Duration value, String definition) {
    return new Option(name, value, "elapsed time", definition);
  }

  /**
   * {@return an option that is a number}
   *
   * @param name what it is called
   * @param value its value unless another is given, at least 0
   * @param unit what it counts
   * @param definition what the value does
   */
  public static Option number(String name, int value, String unit, String definition) {
    return new Option(name, value, unit, definition);
  }

  /**
   * {@return an option that is a list of names}
   *
   * @param name what it is called
   * @param value its value unless another is given
   * @param unit what is named
   * @param definition what the value does
   */
  public static Option names(String name, List<String> value, String unit, String definition) {
    return new Option(name, value, unit, definition);
  }

  /**
   * {@return this option with another value}
   *
   * @param value of the type of the present one
   * @throws IllegalArgumentException if it is of another type or out of bounds
   */
  public Option withValue(Object value) {
    Object checked = checked(name, value);
    if (!type(checked).equals(type(this.value))) {
      throw new IllegalArgumentException(
          "the option '" + name + "' is " + type(this.value) + ", not " + type(checked));
    }
    return new Option(name, checked, unit, definition);
  }

  /** {@return what the value is, in words: a length of time, a number, or a list of names} */
  public String type() {
    return type(value);
  }

  private static String type(Object value) {
    return value instanceof Duration
        ? "a length of time"
        : value instanceof Integer ? "a number" : "a list of names";
  }

  private static Object checked(String name, Object value) {
    if (value instanceof Duration duration) {
      require(
          !duration.isNegative() && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS)),
          name,
          value);
      return duration;
    }
    if (value instanceof Integer number) {
      require(number >= 0, name, value);
      return number;
    }
    require(value instanceof List<?>, name, value);
    List<?> names = List.copyOf((List<?>) value);
    require(names.stream().allMatch(n -> n instanceof String s && !s.isBlank()), name, value);
    return names;
  }

  private static void require(boolean holds, String name, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("the option '" + name + "' cannot be " + value
          + "; expected a length of time in whole seconds, a number, or a list of names, not"
          + " negative and not blank");
    }
  }
}
