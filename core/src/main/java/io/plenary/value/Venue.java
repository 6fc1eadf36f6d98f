package io.plenary.value;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a conference is held: {@code Palais de l'Europe, Strasbourg, France}.
 *
 * @param name the house, if named
 * @param city the town, if named
 * @param country the country, if named
 */
public record Venue(Optional<Text> name, Optional<Text> city, Optional<Country> country) {

  /**
   * Checks that all are given.
   *
   * @param name the house
   * @param city the town
   * @param country the country
   */
  public Venue {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(country, "country");
  }

  /**
   * {@return a town and its country, the house not named}
   *
   * @param city such as {@code Strasbourg}
   * @param country its ISO 3166-1 code, such as {@code FR}
   */
  public static Venue in(String city, String country) {
    return new Venue(
        Optional.empty(), Optional.of(Text.of(city)), Optional.of(Country.of(country)));
  }

  /**
   * {@return a house in a town}
   *
   * @param name such as {@code Palais de l'Europe}
   * @param city such as {@code Strasbourg}
   * @param country its ISO 3166-1 code, such as {@code FR}
   */
  public static Venue of(String name, String city, String country) {
    return new Venue(
        Optional.of(Text.of(name)), Optional.of(Text.of(city)), Optional.of(Country.of(country)));
  }

  /** {@return name, city and country's code, parted by commas, as far as they are known} */
  @Override
  public String toString() {
    return Stream.of(name, city, country)
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
