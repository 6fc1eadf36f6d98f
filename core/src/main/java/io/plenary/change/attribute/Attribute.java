package io.plenary.change.attribute;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that is said of a session, a room, a person or a track.
 *
 * @param <T> what it is said of
 * @param <V> what is said
 * @param name what it is called in a detail
 * @param get how it is read
 * @param with how a copy with another value is made
 */
public record Attribute<T, V>(String name, Function<T, V> get, BiFunction<T, V, T> with) {

  /**
   * {@return what is said}
   *
   * @param thing of what
   */
  public V of(T thing) {
    return get.apply(thing);
  }

  /**
   * {@return a copy of which something else is said}
   *
   * @param thing of what
   * @param value what {@link #of} gave of another
   */
  @SuppressWarnings("unchecked")
  public T edited(T thing, Object value) {
    return with.apply(thing, (V) value);
  }
}
