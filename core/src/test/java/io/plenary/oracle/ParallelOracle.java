package io.plenary.oracle;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;

/** What is to be found about sessions that are better not held at the same time. */
final class ParallelOracle {

  private static final List<String> APART = List.of("theme", "sector", "content");
  private static final List<String> ALIKE = List.of("theme", "audience");
  private static final int POPULAR = 100;

  private final Programme on;
  private final Verdicts found;

  ParallelOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    on.pairs((one, other) -> {
      compare("tag-in-parallel", one, other, ParallelOracle::tags);
      compare("alike-in-parallel", one, other, ParallelOracle::alike);
      compare("level-in-parallel", one, other, ParallelOracle::level);
      compare("language-in-parallel", one, other, ParallelOracle::languages);
      compare("popular-in-parallel", one, other, ParallelOracle::popular);
      compare("unrecorded-in-parallel", one, other, ParallelOracle::unrecorded);
      tracks(one, other);
    });
  }

  private void compare(
      String rule, Item one, Item other, BiFunction<Item, Item, Long> alike, Ref... more) {
    boolean meets = Programme.outermost(
        one,
        other,
        (a, b) -> a.overlaps(b) && !a.isInterlude() && !b.isInterlude() && alike.apply(a, b) > 0);
    if (meets) {
      found.add(rule, alike.apply(one, other), one, other, List.of(more));
    }
  }

  private void tracks(Item one, Item other) {
    Ref[] shared =
        one.session.tracks().stream().filter(other.session.tracks()::contains).toArray(Ref[]::new);
    compare("track-in-parallel", one, other, ParallelOracle::trackCount, shared);
  }

  private static long trackCount(Item one, Item other) {
    return one.session.tracks().stream()
        .filter(other.session.tracks()::contains)
        .count();
  }

  private static long tags(Item one, Item other) {
    return one.tagsOf(APART).stream().filter(other.session.tags()::contains).count();
  }

  private static long alike(Item one, Item other) {
    for (String category : ALIKE) {
      List<Tag> tags = one.tagsOf(category);
      if (tags.stream().noneMatch(other.session.tags()::contains)) {
        return 0;
      }
    }
    return 1;
  }

  private static long level(Item one, Item other) {
    OptionalInt level = one.session.level();
    return level.isPresent() && level.equals(other.session.level()) ? 1 : 0;
  }

  private static long languages(Item one, Item other) {
    Set<String> shared = primary(one);
    shared.retainAll(primary(other));
    return shared.size();
  }

  private static Set<String> primary(Item item) {
    Set<String> primary = new HashSet<>();
    item.session
        .languages()
        .forEach(language -> primary.add(
            language.tag().toLowerCase(java.util.Locale.ROOT).replaceAll("^([^-]{2,})-.*", "$1")));
    return primary;
  }

  private static long popular(Item one, Item other) {
    return one.session.popularity().orElse(0) >= POPULAR
            && other.session.popularity().orElse(0) >= POPULAR
        ? 1
        : 0;
  }

  private static long unrecorded(Item one, Item other) {
    return one.session.recording().filter(Session.Consent.REFUSED::equals).isPresent()
            && other.session.recording().filter(Session.Consent.REFUSED::equals).isPresent()
        ? 1
        : 0;
  }
}
