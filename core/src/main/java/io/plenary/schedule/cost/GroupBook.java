package io.plenary.schedule.cost;

import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that rules look at, numbered as they are met, and to which of them places belong. */
final class GroupBook {

  /** In one group, one session of a unit; {@code hash} tells what the rule looks at in it. */
  record Entry(int group, int member, long hash) {}

  /** A group: what its rule is, what its sessions share, and those of them that stay in it. */
  static final class Group {
    final int rule;
    final Object key;
    final List<PlacedSession> fixed = new ArrayList<>(0);
    long fixedHash;

    Group(int rule, Object key) {
      this.rule = rule;
      this.key = key;
    }
  }

  private static final int CACHED = 1 << 17;

  private final List<Weighed<GroupRule>> rules;
  private final List<Map<Object, Integer>> numbers = new ArrayList<>();
  private final List<Map<Object, Integer>> aspects = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final long[] cachedSpots = new long[CACHED];
  private final @Nullable Entry[][] cached = new Entry[CACHED][];

  GroupBook(List<Weighed<GroupRule>> rules, Actors actors) {
    this.rules = rules;
    rules.forEach(rule -> {
      numbers.add(new HashMap<>());
      aspects.add(new HashMap<>());
    });
    for (Actor actor : actors.all()) {
      actor.fixed().ifPresent(fixed -> addFixed(actor, fixed));
    }
  }

  private void addFixed(Actor actor, PlacedSession fixed) {
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Object key : keys(rule, fixed)) {
        Group group = groups.get(number(rule, key));
        group.fixed.add(fixed);
        group.fixedHash += hash(rule, fixed, -1L - actor.position());
      }
    }
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  int size() {
    return groups.size();
  }

  Group group(int number) {
    return groups.get(number);
  }

  private Set<?> keys(int rule, PlacedSession session) {
    Weighed<GroupRule> each = rules.get(rule);
    Collection<?> keys = Rulebook.ask(each, () -> each.rule().keys(session));
    return keys.isEmpty() ? Set.of() : new LinkedHashSet<>(keys);
  }

  private int number(int rule, Object key) {
    return Objects.requireNonNull(numbers.get(rule).computeIfAbsent(key, k -> {
      groups.add(new Group(rule, key));
      return groups.size() - 1;
    }));
  }

  /** What a session is by itself, unless the rule looks at less, is told by a number that is its own. */
  private long hash(int rule, PlacedSession session, long own) {
    Weighed<GroupRule> each = rules.get(rule);
    Object aspect = Rulebook.ask(each, () -> each.rule().aspect(session));
    if (aspect == session) {
      return Mix.mix(own);
    }
    Map<Object, Integer> known = aspects.get(rule);
    return Mix.mix(known.computeIfAbsent(aspect, a -> known.size()) + (1L << 40));
  }

  /**
   * {@return the groups that a unit belongs to at a place}
   *
   * @param spot a number of that place, the unit's own
   * @param placed the unit's sessions at that place
   */
  Entry[] entries(int unit, int spot, List<PlacedSession> placed) {
    long name = ((long) unit << 32 | spot) + 1;
    int slot = (int) Mix.mix(name) & (CACHED - 1);
    Entry[] known = cached[slot];
    if (known == null || cachedSpots[slot] != name) {
      known = makeOut(name, placed);
      cached[slot] = known;
      cachedSpots[slot] = name;
    }
    return known;
  }

  /** {@return the groups that are remembered for a place, if they are} */
  Entry @Nullable [] known(int unit, int spot) {
    long name = ((long) unit << 32 | spot) + 1;
    int slot = (int) Mix.mix(name) & (CACHED - 1);
    return cachedSpots[slot] == name ? cached[slot] : null;
  }

  private Entry[] makeOut(long name, List<PlacedSession> placed) {
    List<Entry> entries = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int member = 0; member < placed.size(); member++) {
        PlacedSession session = placed.get(member);
        for (Object key : keys(rule, session)) {
          long hash = hash(rule, session, name * 64 + member);
          entries.add(new Entry(number(rule, key), member, hash));
        }
      }
    }
    return entries.toArray(Entry[]::new);
  }

  /** Adds what the rule says of a group with these sessions, in order of time. */
  void ask(int number, List<PlacedSession> sessions, Cost cost) {
    Group group = groups.get(number);
    Weighed<GroupRule> rule = rules.get(group.rule);
    long degree = sessions.isEmpty()
        ? 0
        : Rulebook.ask(rule, () -> rule.rule().degree(group.key, sessions));
    cost.add(rule.level(), rule.cost(degree));
  }
}
