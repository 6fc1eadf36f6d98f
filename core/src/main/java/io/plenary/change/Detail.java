package io.plenary.change;

import io.plenary.change.attribute.Attribute;
import java.util.Optional;

/**
 * An attribute that had one value and has another.
 *
 * @param name what it is called, such as {@code abstract} or {@code capacity}: the name that it has in
 *     Plenary JSON, where it has one; stable from version to version
 * @param before the value in the published version, as the model's method gives it; an empty {@link
 *     Optional} or list where there was none
 * @param after the value in the revised version, of the same type
 */
public record Detail(String name, Object before, Object after) {

  /** The published version's value is told as it stood, and compared in the terms of the revised one. */
  static <T, V> Optional<Detail> between(
      Attribute<T, V> attribute, T published, T translated, T revised) {
    V after = attribute.of(revised);
    return attribute.of(translated).equals(after)
        ? Optional.empty()
        : Optional.of(new Detail(attribute.name(), attribute.of(published), after));
  }
}
