package io.plenary.rule.support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of something that stays the same from session to session, such as the slots of an
 * agenda, made once and not for every session. Nobody can tell it from what is made anew each time.
 *
 * @param <S> from what it is made; a value that does not change
 * @param <T> what is made of it; a value that does not change
 */
public final class Derived<S, T> {

  /** A record, so that threads that find it without waiting for each other find all of it. */
  private record Entry<S, T>(S source, T value) {}

  private final Function<S, T> make;
  private @Nullable Entry<S, T> latest;

  /**
   * Prepares to make it.
   *
   * @param make makes it; the same of the same
   */
  public Derived(Function<S, T> make) {
    this.make = make;
  }

  /**
   * {@return what is made of a source}
   *
   * @param source from what it is made
   */
  @SuppressWarnings("ReferenceEquality") // an equal source only costs making it once more
  public T of(S source) {
    Entry<S, T> entry = latest;
    if (entry == null || entry.source() != source) {
      entry = new Entry<>(source, make.apply(source));
      latest = entry;
    }
    return entry.value();
  }
}
