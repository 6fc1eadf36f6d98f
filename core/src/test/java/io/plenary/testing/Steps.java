package io.plenary.testing;

import io.plenary.time.TimeRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What is done to a builder, drawn attribute by attribute.
 *
 * @param <B> the builder
 */
final class Steps<B> {

  /** One thing that is done to a builder once it is known what can be referred to. */
  interface Step<B> {
    void take(B builder, Cast cast);
  }

  private final List<Arbitrary<Step<B>>> steps = new ArrayList<>();

  /** Sets an attribute always. */
  <T> Steps<B> always(Arbitrary<T> values, BiConsumer<B, T> set) {
    steps.add(values.map(value -> (builder, cast) -> set.accept(builder, value)));
    return this;
  }

  /** Sets an attribute with the given probability. */
  <T> Steps<B> maybe(double probability, Arbitrary<T> values, BiConsumer<B, T> set) {
    steps.add(values
        .optional(probability)
        .map(drawn -> (builder, cast) -> drawn.ifPresent(value -> set.accept(builder, value))));
    return this;
  }

  /** Sets an attribute to something on the agenda with the given probability. */
  <T> Steps<B> maybeOneOf(double probability, Function<Cast, List<T>> pool, BiConsumer<B, T> set) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
    steps.add(places.optional(probability).map(drawn -> (builder, cast) -> {
      List<T> all = pool.apply(cast);
      if (!all.isEmpty()) {
        drawn.ifPresent(place -> set.accept(builder, all.get(place % all.size())));
      }
    }));
    return this;
  }

  /** Sets an attribute that depends on the agenda with the given probability. */
  <D, T> Steps<B> maybeDraft(
      double probability, Arbitrary<D> drafts, Draw<D, T> draw, BiConsumer<B, T> set) {
    steps.add(drafts
        .optional(probability)
        .map(drawn -> (builder, cast) -> drawn
            .map(draft -> draw.from(draft, cast))
            .ifPresent(value -> set.accept(builder, value))));
    return this;
  }

  /** Adds none or a few, which may be equal. */
  <T> Steps<B> several(Arbitrary<T> values, BiConsumer<B, T> add) {
    return drafts(values, (value, cast) -> value, value -> new Object(), add);
  }

  /** Adds none or a few, all different. */
  <T> Steps<B> distinct(Arbitrary<T> values, BiConsumer<B, T> add) {
    return drafts(values, (value, cast) -> value, value -> value, add);
  }

  /** Adds none or a few of those that are on the agenda, all different. */
  <T> Steps<B> distinctOf(Function<Cast, List<T>> pool, BiConsumer<B, T> add) {
    return drafts(
        Arbitraries.integers().between(0, 7),
        (place, cast) -> {
          List<T> all = pool.apply(cast);
          return all.isEmpty() ? null : all.get(place % all.size());
        },
        value -> value,
        add);
  }

  /** Adds none or a few ranges, no two of them the same moments. */
  Steps<B> ranges(BiConsumer<B, TimeRange> add) {
    return drafts(RangeDraft.drafts(), (draft, cast) -> cast.range(draft), Steps::instants, add);
  }

  /** Adds none or a few that depend on the agenda; those of equal keys once, and no nulls. */
  <D, T> Steps<B> drafts(
      Arbitrary<D> drafts, Draw<D, T> draw, Function<T, Object> key, BiConsumer<B, T> add) {
    steps.add(few(drafts).map(drawn -> (builder, cast) -> {
      Set<Object> seen = new HashSet<>();
      for (D draft : drawn) {
        T value = draw.from(draft, cast);
        if (value != null && seen.add(key.apply(value))) {
          add.accept(builder, value);
        }
      }
    }));
    return this;
  }

  /** Makes a value of a draft, or null where the agenda has nothing that it could refer to. */
  interface Draw<D, T> {
    @org.jspecify.annotations.Nullable
    T from(D draft, Cast cast);
  }

  /** All steps as one. */
  Arbitrary<Step<B>> together() {
    return Combinators.combine(steps)
        .as(drawn -> (builder, cast) -> drawn.forEach(step -> step.take(builder, cast)));
  }

  static List<Instant> instants(TimeRange range) {
    return List.of(range.start().toInstant(), range.end().toInstant());
  }

  private static <D> Arbitrary<List<D>> few(Arbitrary<D> drafts) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(2, drafts.list().ofMinSize(1).ofMaxSize(3)));
  }
}
