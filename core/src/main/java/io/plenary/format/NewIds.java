package io.plenary.format;

import io.plenary.agenda.Ref;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which ids the things of one sort have after a merge. A thing that the main agenda has as well keeps its
 * id and its description there; one whose id stands for something else there gets another id, and is known
 * by that when it comes again.
 *
 * @param <T> the sort of thing
 * @param <I> its id
 */
final class NewIds<T, I extends Ref> {

  private final Function<T, I> idOf;
  private final Map<I, T> known = new LinkedHashMap<>();
  private final Map<I, I> ids = new LinkedHashMap<>();
  private final Map<I, I> renamed = new LinkedHashMap<>();

  /**
   * Compares the things of two agendas.
   *
   * @param isSame whether two things of one id are one thing
   * @param renaming makes an id that begins with the prefix
   */
  NewIds(
      List<T> main,
      List<T> other,
      Function<T, I> idOf,
      BiPredicate<T, T> isSame,
      Function<String, I> renaming) {
    this.idOf = idOf;
    Map<I, T> there = new LinkedHashMap<>();
    main.forEach(thing -> there.put(idOf.apply(thing), thing));
    Set<I> taken = new LinkedHashSet<>(there.keySet());
    other.forEach(thing -> taken.add(idOf.apply(thing)));
    for (T thing : other) {
      I id = idOf.apply(thing);
      I prefixed = renaming.apply(id.value());
      T first = there.get(id);
      T merged = there.get(prefixed);
      if (first != null && isSame.test(first, thing)) {
        known.put(id, first);
      } else if (first != null && merged != null && isSame.test(merged, thing)) {
        known.put(id, merged);
        ids.put(id, prefixed);
      } else if (first != null) {
        renamed.put(id, free(id.value(), renaming, taken));
      }
    }
    ids.putAll(renamed);
  }

  private static <I> I free(String wanted, Function<String, I> renaming, Set<I> taken) {
    I id = renaming.apply(wanted);
    for (int i = 2; !taken.add(id); i++) {
      id = renaming.apply(wanted + "#" + i);
    }
    return id;
  }

  /** The id that a thing of the other agenda has now. */
  I of(I id) {
    return Objects.requireNonNull(ids.getOrDefault(id, id));
  }

  /** The ids that are new, by those that were. */
  Map<I, I> renamed() {
    return renamed;
  }

  /** The thing as the main agenda has it, if it does. */
  Optional<T> known(T thing) {
    return Optional.ofNullable(known.get(idOf.apply(thing)));
  }
}
