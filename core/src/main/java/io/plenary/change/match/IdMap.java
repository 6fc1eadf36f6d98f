package io.plenary.change.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which id of the published version is the same thing as which id of the revised one.
 *
 * @param <I> the ids
 */
public final class IdMap<I> {

  private final Function<String, I> make;
  private Optional<Predicate<I>> inBoth = Optional.empty();
  private final Map<I, I> toRevised = new HashMap<>();
  private final Map<I, I> toPublished = new HashMap<>();

  /** Nothing is the same yet; ids are made of texts by the given function. */
  IdMap(Function<String, I> make) {
    this.make = make;
  }

  /** What has the same id in both versions is the same. */
  void keepIds(Predicate<I> inBoth) {
    this.inBoth = Optional.of(inBoth);
  }

  /** {@return whether what has the same id in both versions is the same} */
  public boolean keepsIds() {
    return inBoth.isPresent();
  }

  void put(I published, I revised) {
    toRevised.put(published, revised);
    toPublished.put(revised, published);
  }

  /**
   * {@return the id in the revised version, if it is there}
   *
   * @param published the id in the published version
   */
  public Optional<I> revised(I published) {
    return other(published, toRevised);
  }

  /**
   * {@return the id in the published version, if it is there}
   *
   * @param revised the id in the revised version
   */
  public Optional<I> published(I revised) {
    return other(revised, toPublished);
  }

  private Optional<I> other(I id, Map<I, I> changed) {
    boolean kept = inBoth.isPresent() && inBoth.get().test(id);
    return kept ? Optional.of(id) : Optional.ofNullable(changed.get(id));
  }

  IdMap<I> inverse() {
    IdMap<I> inverse = new IdMap<>(make);
    inverse.inBoth = inBoth;
    toRevised.forEach((published, revised) -> inverse.put(revised, published));
    return inverse;
  }

  /**
   * {@return the id in the revised version; for what is gone, one that is not mistaken for that of
   * something else which happens to have the old id now}
   *
   * @param published the id in the published version
   */
  public I translated(I published) {
    return revised(published).orElseGet(() -> make.apply(published + " (gone)"));
  }
}
