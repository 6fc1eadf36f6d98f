package io.plenary.json.shape;

import io.plenary.json.stream.Quoted;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * How things of one type stand in a document as objects. A shape names each member once, in the order
 * in which it is written, for reading and writing alike; members may be read in any order.
 *
 * @param <T> the type
 */
public abstract class Shape<T> implements Codec<T> {

  private final String description;
  private final Map<String, Member<T, ?>> members = new LinkedHashMap<>();
  private final List<Member<T, ?>> required = new ArrayList<>();

  /** Names what has this shape, such as {@code a room}. */
  protected Shape(String description) {
    this.description = description;
  }

  /** Makes a thing of what was found, when the whole document has been read. */
  protected abstract T make(Found found);

  /** Whether the whole document must have been read before a thing can be made. */
  boolean waits() {
    return true;
  }

  /** Told what was found as soon as an object ends; things within it are not made yet. */
  protected void seen(Found found) {}

  /** Whether a thing can be made of what was found. */
  protected boolean suffices(Found found) {
    for (Member<T, ?> member : required) {
      if (!found.has(member)) {
        return false;
      }
    }
    return true;
  }

  /** The members in the order in which they are written. */
  public final Collection<Member<T, ?>> members() {
    return members.values();
  }

  protected final <V> Member<T, V> required(
      String name, Codec<V> codec, Function<? super T, V> from) {
    return add(name, true, codec, thing -> Optional.of(from.apply(thing)));
  }

  protected final <V> Member<T, V> optional(
      String name, Codec<V> codec, Function<? super T, Optional<V>> from) {
    return add(name, false, codec, from);
  }

  /** A number that may be missing. */
  protected final Member<T, Integer> number(
      String name, int least, Function<? super T, OptionalInt> from) {
    return add(name, false, Scalars.number(least), thing -> {
      OptionalInt number = from.apply(thing);
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    });
  }

  /** A member that is left out where it says what goes without saying. */
  protected final <V> Member<T, V> usually(
      V standard, String name, Codec<V> codec, Function<? super T, V> from) {
    return add(
        name,
        false,
        codec,
        thing -> Optional.of(from.apply(thing)).filter(value -> !value.equals(standard)));
  }

  /** A list with an element a line, left out where it is empty. */
  protected final <V> Member<T, List<V>> list(
      String name, Codec<V> codec, Function<? super T, List<V>> from) {
    return usually(List.of(), name, new ListCodec<>(codec, false), from);
  }

  /** A list of short names in one line, left out where it is empty. */
  protected final <V> Member<T, List<V>> names(
      String name, Codec<V> codec, Function<? super T, List<V>> from) {
    return usually(List.of(), name, new ListCodec<>(codec, true), from);
  }

  /** Ranges of time, one a line. */
  protected final Member<T, List<TimeText>> times(
      String name, Function<? super T, List<TimeRange>> from) {
    return list(name, Scalars.TIME, thing -> TimeText.of(from.apply(thing)));
  }

  private <V> Member<T, V> add(
      String name, boolean required, Codec<V> codec, Function<? super T, Optional<V>> from) {
    Member<T, V> member = new Member<>(name, members.size(), required, codec, from);
    members.put(name, member);
    if (member.required()) {
      this.required.add(member);
    }
    return member;
  }

  @Override
  public final void write(T thing, JsonGenerator out) {
    out.writeStartObject();
    members().forEach(member -> member.write(thing, out));
    out.writeEndObject();
  }

  @Override
  public final void read(JsonIn in, Consumer<? super T> to) {
    if (!in.isObject(description)) {
      return;
    }
    Found found = new Found(members.size(), in.place(), in.document());
    in.object(name -> member(name, in, found));
    noteMissing(in, found);
    seen(found);
    if (waits()) {
      in.document().later(() -> handOver(found, to));
    } else {
      handOver(found, to);
    }
  }

  private void handOver(Found found, Consumer<? super T> to) {
    if (suffices(found)) {
      to.accept(make(found));
    }
  }

  private void member(String name, JsonIn in, Found found) {
    Member<T, ?> member = members.get(name);
    if (member == null) {
      in.refuse(
          ProblemCode.UNKNOWN_MEMBER,
          "the member " + Quoted.of(name),
          "only members of " + description + ": " + String.join(", ", members.keySet()));
    } else if (!found.say(member)) {
      in.refuse(ProblemCode.DUPLICATE_MEMBER, "the member '" + name + "' a second time", "it once");
    } else {
      in.next();
      member.read(in, found);
    }
  }

  private void noteMissing(JsonIn in, Found found) {
    for (Member<T, ?> member : required) {
      if (!found.says(member)) {
        in.log()
            .add(
                ProblemCode.MISSING_MEMBER,
                found.place(),
                description + " without the member '" + member.name() + "'",
                "");
      }
    }
  }
}
