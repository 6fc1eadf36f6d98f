package io.plenary.json.rules;

import io.plenary.json.shape.Codec;
import io.plenary.json.shape.JsonIn;
import io.plenary.json.shape.ListCodec;
import io.plenary.json.shape.Placed;
import io.plenary.json.shape.ProblemCode;
import io.plenary.json.shape.Scalars;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * An object of options by name. Which options a rule has, and of which types, is known only when it is
 * known which rule it is, so a value is taken as it stands.
 */
final class OptionsCodec implements Codec<List<Told>> {

  private static final Codec<List<String>> NAMES = new ListCodec<>(Scalars.NAME, true);

  @Override
  public void write(List<Told> options, JsonGenerator out) {
    out.writeStartObject();
    for (Told told : options) {
      out.writeName(told.option().value());
      writeValue(told.value(), out);
    }
    out.writeEndObject();
  }

  private static void writeValue(Object value, JsonGenerator out) {
    if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> names) {
      NAMES.write(names.stream().map(String.class::cast).toList(), out);
    } else {
      out.writeString(value.toString());
    }
  }

  @Override
  public void read(JsonIn in, Consumer<? super List<Told>> to) {
    List<Told> options = new ArrayList<>();
    to.accept(options);
    Set<String> names = new HashSet<>();
    if (in.isObject("an object of options by name")) {
      in.object(name -> {
        if (names.add(name)) {
          in.next();
          readValue(name, in, options);
        } else {
          String found = "the option " + Quoted.of(name) + " a second time";
          in.refuse(ProblemCode.DUPLICATE_MEMBER, found, "it once");
        }
      });
    }
  }

  private static void readValue(String name, JsonIn in, List<Told> options) {
    Place place = in.place();
    String found = in.found();
    Consumer<Object> add = value -> options.add(new Told(new Placed<>(name, place), value, found));
    if (in.isText()) {
      in.text("a text").ifPresent(add);
    } else if (in.isNumber()) {
      in.integer(0).ifPresent(add::accept);
    } else if (in.isList()) {
      NAMES.read(in, add);
    } else {
      in.refuseValue("a duration, a number or a list of names");
    }
  }
}
