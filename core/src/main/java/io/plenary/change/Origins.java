package io.plenary.change;

import io.plenary.change.match.IdMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the entries of the revised version were in the published one, and which are gone. Most stand
 * where they stood, and often they are the same objects: then there is no search, and the entry itself
 * is not looked at. In a large agenda each look waits for memory.
 */
final class Origins<T, I> {

  private final List<T> published;
  private final List<T> revised;
  private final Function<T, I> id;
  private final IdMap<I> same;
  private final Function<I, Optional<T>> find;

  /** An entry of the published version is found by its id with the last function. */
  Origins(
      List<T> published,
      List<T> revised,
      Function<T, I> id,
      IdMap<I> same,
      Function<I, Optional<T>> find) {
    this.published = published;
    this.revised = revised;
    this.id = id;
    this.same = same;
    this.find = find;
  }

  /** What the entry at a place of the revised version was. */
  Optional<T> of(int place) {
    return stands(place)
        ? Optional.of(published.get(place))
        : same.published(id.apply(revised.get(place))).flatMap(find);
  }

  /** The places in the published version of what the revised one no longer has. */
  List<Integer> gone() {
    List<Integer> gone = new ArrayList<>();
    for (int place = 0; place < published.size(); place++) {
      if (!stands(place) && same.revised(id.apply(published.get(place))).isEmpty()) {
        gone.add(place);
      }
    }
    return gone;
  }

  /** How many of the first stand where they stood. */
  int unmoved() {
    int unmoved = 0;
    while (stands(unmoved)) {
      unmoved++;
    }
    return unmoved;
  }

  /** Whether the same id stands at a place of both versions. */
  @SuppressWarnings("ReferenceEquality")
  private boolean stands(int place) {
    if (!same.keepsIds() || place >= published.size() || place >= revised.size()) {
      return false;
    }
    T before = published.get(place);
    T after = revised.get(place);
    return before == after || id.apply(before).equals(id.apply(after));
  }
}
