package io.plenary.schedule.cost;

import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** With whom a pair rule compares a session: those that share a key with it. */
final class Partners {

  /** The keys of a session, each once. */
  private record Sides(Set<Object> own, Set<Object> partner) {}

  private final Weighed<PairRule> rule;
  private final Content content;
  private final Map<Actor, Sides> sides = new HashMap<>();
  private final Map<Object, List<Actor>> owners = new HashMap<>();
  private final Map<Object, List<Actor>> seekers = new HashMap<>();

  Partners(Weighed<PairRule> rule, Content content, List<Actor> actors) {
    this.rule = rule;
    this.content = content;
    for (Actor actor : actors) {
      Sides known = Rulebook.ask(
          rule,
          () -> new Sides(
              set(rule.rule().keys(actor.session(), content)),
              set(rule.rule().partnerKeys(actor.session(), content))));
      if (!known.own().isEmpty() || !known.partner().isEmpty()) {
        sides.put(actor, known);
        known.own().forEach(key -> add(owners, key, actor));
        known.partner().forEach(key -> add(seekers, key, actor));
      }
    }
  }

  private static Set<Object> set(Collection<?> keys) {
    return keys.isEmpty() ? Set.of() : new LinkedHashSet<>(keys);
  }

  private static void add(Map<Object, List<Actor>> index, Object key, Actor actor) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
  }

  Weighed<PairRule> rule() {
    return rule;
  }

  /** {@return those with whom a session is compared, wherever both are} */
  Collection<Actor> of(Actor actor) {
    Sides known = sides.get(actor);
    if (known == null) {
      return List.of();
    }
    Set<Actor> found = new LinkedHashSet<>();
    known.own().forEach(key -> found.addAll(seekers.getOrDefault(key, List.of())));
    known.partner().forEach(key -> found.addAll(owners.getOrDefault(key, List.of())));
    found.remove(actor);
    return found;
  }

  /** {@return whether two sessions are compared} */
  boolean compares(Actor one, Actor other) {
    Sides ofOne = sides.get(one);
    Sides ofOther = sides.get(other);
    return ofOne != null
        && ofOther != null
        && (meet(ofOne.own(), ofOther.partner()) || meet(ofOther.own(), ofOne.partner()));
  }

  private static boolean meet(Set<Object> some, Set<Object> others) {
    for (Object key : some) {
      if (others.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** {@return how strongly two sessions are tied} */
  long strength(Actor one, Actor other) {
    Actor first = one.position() < other.position() ? one : other;
    Actor second = Objects.equals(first, one) ? other : one;
    return Rulebook.ask(
        rule, () -> rule.rule().strength(first.session(), second.session(), content));
  }
}
