package io.plenary.json.shape;

import io.plenary.json.stream.CanonicalLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A list, with an element a line or all in one. */
public record ListCodec<V>(Codec<V> element, boolean oneLine) implements Codec<List<V>> {

  /** How many elements most lists have at most. */
  private static final int FEW = 2;

  @Override
  public void write(List<V> values, JsonGenerator out) {
    if (oneLine) {
      out.writeStartArray(CanonicalLayout.ONE_LINE);
    } else {
      out.writeStartArray();
    }
    values.forEach(value -> element.write(value, out));
    out.writeEndArray();
  }

  @Override
  public void read(JsonIn in, Consumer<? super List<V>> to) {
    List<V> values = new ArrayList<>(FEW);
    // handed over empty: elements may come when the document has been read, and so does who asks
    to.accept(values);
    in.list("a list", () -> element.read(in, values::add));
  }
}
