package io.plenary.json.shape;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * One member of a shape: its name, how its value is written, and where that comes from.
 *
 * @param position its place among the members of the shape
 * @param from gives its value, or nothing if it goes without saying
 * @param <T> what the shape is of
 * @param <V> what the member's value is
 */
public record Member<T, V>(
    String name,
    int position,
    boolean required,
    Codec<V> codec,
    Function<? super T, Optional<V>> from) {

  public void write(T thing, JsonGenerator out) {
    Optional<V> value = from.apply(thing);
    if (value.isPresent()) {
      out.writeName(name);
      codec.write(value.get(), out);
    }
  }

  public void read(JsonIn in, Found found) {
    codec.read(in, value -> found.set(this, value));
  }
}
