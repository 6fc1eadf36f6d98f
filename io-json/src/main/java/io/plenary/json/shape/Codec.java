package io.plenary.json.shape;

import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * How a value of one type stands in a document.
 *
 * @param <V> the type
 */
public interface Codec<V> {

  /** Writes a value. */
  void write(V value, JsonGenerator out);

  /**
   * Reads the value at which the parser stands, and hands it over, now or when the document has been
   * read. What is wrong with it is noted, and then nothing is handed over.
   */
  void read(JsonIn in, Consumer<? super V> to);

  /** The same, for a type of which each value stands for one of this. */
  default <W> Codec<W> as(Function<V, W> made, Function<W, V> from) {
    Codec<V> codec = this;
    return new Codec<>() {
      @Override
      public void write(W value, JsonGenerator out) {
        codec.write(from.apply(value), out);
      }

      @Override
      public void read(JsonIn in, Consumer<? super W> to) {
        codec.read(in, value -> to.accept(made.apply(value)));
      }
    };
  }
}
