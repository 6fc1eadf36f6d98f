package io.plenary.value;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a room is to be found: second floor of the Palais, at another venue perhaps.
 *
 * @param venue the house or site, if not the agenda's own
 * @param building the building on the site, if named
 * @param floor the floor, if named
 */
public record Place(Optional<Text> venue, Optional<Text> building, Optional<Text> floor) {

  /**
   * Checks that all are given.
   *
   * @param venue the house or site
   * @param building the building on the site
   * @param floor the floor
   */
  public Place {
    Objects.requireNonNull(venue, "venue");
    Objects.requireNonNull(building, "building");
    Objects.requireNonNull(floor, "floor");
  }

  /**
   * {@return a floor of a building at the agenda's own venue}
   *
   * @param building such as {@code Palais}
   * @param floor such as {@code 2}
   */
  public static Place of(String building, String floor) {
    return new Place(Optional.empty(), Optional.of(Text.of(building)), Optional.of(Text.of(floor)));
  }

  /**
   * {@return a building at the agenda's own venue}
   *
   * @param building such as {@code Palais}
   */
  public static Place building(String building) {
    return new Place(Optional.empty(), Optional.of(Text.of(building)), Optional.empty());
  }

  /** {@return venue, building and floor, parted by commas, as far as they are known} */
  @Override
  public String toString() {
    return Stream.of(venue, building, floor)
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
