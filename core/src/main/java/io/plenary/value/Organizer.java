package io.plenary.value;

import java.util.Objects;
import java.util.Optional;

/**
 * A body that holds the conference, such as a group of the Council of Europe.
 *
 * @param name what it is called
 * @param link its page or address (also {@code mailto:}), if known
 */
public record Organizer(Text name, Optional<String> link) {

  /**
   * Checks that both are given.
   *
   * @param name what it is called
   * @param link its page or address
   */
  public Organizer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(link, "link");
  }

  /**
   * {@return a body without a link}
   *
   * @param name what it is called
   */
  public static Organizer of(String name) {
    return new Organizer(Text.of(name), Optional.empty());
  }
}
