package io.plenary.json.shape;

import io.plenary.json.stream.Place;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * A value with its place, for what can be said of it only when more is known.
 *
 * @param value the value
 * @param place where it stands
 * @param <V> the type of the value
 */
public record Placed<V>(V value, Place place) {

  /** A value that is to be written. */
  public static <V> Placed<V> nowhere(V value) {
    return new Placed<>(value, Place.NOWHERE);
  }

  /** Reads values with their places. */
  public static <V> Codec<Placed<V>> codec(Codec<V> values) {
    return new Codec<>() {
      @Override
      public void write(Placed<V> placed, JsonGenerator out) {
        values.write(placed.value(), out);
      }

      @Override
      public void read(JsonIn in, Consumer<? super Placed<V>> to) {
        Place place = in.place();
        values.read(in, value -> to.accept(new Placed<>(value, place)));
      }
    };
  }
}
