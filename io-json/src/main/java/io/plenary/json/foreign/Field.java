package io.plenary.json.foreign;

import io.plenary.value.Extension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One member of a dialect's objects and the value of the model that stands for it. A member that was
 * written in another way than it would be written here is kept, and written as it was for as long as
 * it says what the model says.
 *
 * @param name what the member is called
 * @param parse what a member stands for; empty if nothing
 * @param of the value of the model
 * @param print how the value is written
 * @param always whether it is written where there is no value
 * @param <T> what the object is made of
 * @param <V> the value
 */
public record Field<T, V>(
    String name,
    Function<Node, Optional<V>> parse,
    Function<T, Optional<V>> of,
    Function<V, Node> print,
    boolean always) {

  /** {@return the member, to keep it if it would be written in another way} */
  public Optional<Node> irregular(Node object, T thing) {
    Node given = object.members().get(name);
    if (given == null) {
      return Optional.empty();
    }
    Node own = of.apply(thing).map(print).orElse(Node.NULL);
    boolean same = given.equals(own) || (given.isVoid() && own.isVoid());
    return same ? Optional.empty() : Optional.of(given);
  }

  /** Writes the member among others. */
  public void write(
      T thing, List<Extension> extensions, String namespace, Map<String, Node> members) {
    Optional<V> value = of.apply(thing);
    Optional<Node> kept = Kept.find(extensions, namespace, name);
    if (kept.isPresent() && parse.apply(kept.get()).equals(value)) {
      members.put(name, kept.get());
    } else if (value.isPresent()) {
      members.put(name, print.apply(value.get()));
    } else if (always) {
      members.put(name, Node.NULL);
    }
  }
}
