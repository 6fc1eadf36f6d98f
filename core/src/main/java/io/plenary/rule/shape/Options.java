package io.plenary.rule.shape;

import io.plenary.rule.words.Nearest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a rule can be told, and what it is told; a value, each change of which gives another. */
public final class Options {

  private static final Options NONE = new Options(Map.of());

  private final Map<String, Option> options;

  private Options(Map<String, Option> options) {
    this.options = options;
  }

  /** {@return the options of a rule that can be told nothing} */
  public static Options none() {
    return NONE;
  }

  /**
   * {@return these options, in this order}
   *
   * @param options each with the value it has unless another is given
   */
  public static Options of(Option... options) {
    Map<String, Option> all = new LinkedHashMap<>();
    for (Option option : options) {
      all.put(option.name(), option);
    }
    return new Options(all);
  }

  /** {@return the options in order} */
  public List<Option> all() {
    return List.copyOf(options.values());
  }

  /**
   * {@return these options, one of them with another value}
   *
   * @param name the option's name
   * @param value of the type that the option has
   * @throws IllegalArgumentException if there is no such option, or the value does not suit it
   */
  public Options with(String name, Object value) {
    Map<String, Option> copy = new LinkedHashMap<>(options);
    copy.put(name, option(name).withValue(value));
    return new Options(copy);
  }

  /**
   * {@return the name that was probably meant by one that is not here, if any is near}
   *
   * @param name the name
   */
  public Optional<String> nearest(String name) {
    return Nearest.to(options.keySet(), name);
  }

  private Option option(String name) {
    Option option = options.get(name);
    if (option == null) {
      throw new IllegalArgumentException(
          "there is no option '" + name + "'" + Nearest.among(options.keySet(), name));
    }
    return option;
  }

  /**
   * {@return the value of an option that is a length of time}
   *
   * @param name the option's name
   */
  public Duration duration(String name) {
    return (Duration) option(name).value();
  }

  /**
   * {@return the value of an option that is a number}
   *
   * @param name the option's name
   */
  public int number(String name) {
    return (Integer) option(name).value();
  }

  /**
   * {@return the value of an option that is a list of names}
   *
   * @param name the option's name
   */
  public List<String> names(String name) {
    return ((List<?>) option(name).value()).stream().map(String.class::cast).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Options that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  /** {@return names and values, {@code least=PT10M}} */
  @Override
  public String toString() {
    return String.join(
        ", ", all().stream().map(option -> option.name() + "=" + option.value()).toList());
  }
}
