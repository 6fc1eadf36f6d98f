package io.plenary.schedule.cost;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.sum.Cost;
import io.plenary.schedule.sum.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that rules look at, numbered as they are met, and to which of them places belong. */
final class GroupBook {

  /** The aspect of a session that has none but itself. */
  static final int ITSELF = -1;

  /**
   * A session in a group.
   *
   * @param group the number of the group
   * @param member the session's number in its unit
   * @param aspect the number of what the rule looks at in it
   * @param hash tells the aspect from all others
   * @param order tells when it comes
   */
  record Entry(int group, int member, int aspect, long hash, long order) {}

  /** A session that stays where it is, in a group. */
  record Fixed(PlacedSession session, Entry entry) {}

  /** A group: what its rule is, what its sessions share, and those of them that stay in it. */
  static final class Group {
    final int rule;
    final Object key;
    final boolean countsAlike;
    final List<Fixed> fixed = new ArrayList<>(0);

    Group(int rule, Object key, boolean countsAlike) {
      this.rule = rule;
      this.key = key;
      this.countsAlike = countsAlike;
    }
  }

  /** If there are no more places than this, the groups of each are remembered for good. */
  private static final long MOST_EXACT = 1 << 20;

  private static final int CACHED = 1 << 17;
  private static final int POSITION_BITS = 24;

  private final List<Weighed<GroupRule>> rules;
  private final Map<Session.Id, Integer> positions = new HashMap<>();
  private final List<Map<Object, Integer>> numbers = new ArrayList<>();
  private final List<Map<Object, Integer>> aspects = new ArrayList<>();
  private final List<List<Object>> aspectValues = new ArrayList<>();
  private final List<Optional<GroupRule.Tally>> tallies = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final long[] cachedSpots = new long[CACHED];
  private final @Nullable Entry[][] cached = new Entry[CACHED][];
  private final int[] spots;
  private final boolean isExact;
  private final @Nullable Entry[][][] exact;

  GroupBook(List<Weighed<GroupRule>> rules, Agenda agenda, Actors actors, int[] spots) {
    this.rules = rules;
    this.spots = spots;
    isExact = Arrays.stream(spots).asLongStream().sum() <= MOST_EXACT;
    exact = new Entry[spots.length][0][];
    agenda.sessions().forEach(session -> positions.put(session.id(), positions.size()));
    rules.forEach(rule -> {
      numbers.add(new HashMap<>());
      aspects.add(new HashMap<>());
      aspectValues.add(new ArrayList<>());
      tallies.add(rule.rule().tally());
    });
    for (Actor actor : actors.all()) {
      actor.fixed().ifPresent(fixed -> addFixed(actor, fixed));
    }
  }

  private void addFixed(Actor actor, PlacedSession fixed) {
    for (int rule = 0; rule < rules.size(); rule++) {
      for (Object key : keys(rule, fixed)) {
        Entry entry = entry(rule, key, fixed, 0, -1L - actor.position());
        groups.get(entry.group()).fixed.add(new Fixed(fixed, entry));
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
      groups.add(new Group(rule, key, rules.get(rule).rule().countsAlike()));
      return groups.size() - 1;
    }));
  }

  /** What a session is by itself, unless the rule looks at less, is told by a number that is its own. */
  private Entry entry(int rule, Object key, PlacedSession session, int member, long own) {
    Weighed<GroupRule> each = rules.get(rule);
    Object aspect = Rulebook.ask(each, () -> each.rule().aspect(session));
    int group = number(rule, key);
    long order = session.placedTime().start().toEpochSecond() << POSITION_BITS
        | Objects.requireNonNull(positions.get(session.id()));
    if (aspect == session && tallies.get(rule).isEmpty()) {
      return new Entry(group, member, ITSELF, Mix.mix(own), order);
    }
    Map<Object, Integer> known = aspects.get(rule);
    int number = known.computeIfAbsent(aspect, a -> {
      aspectValues.get(rule).add(aspect);
      return known.size();
    });
    return new Entry(group, member, number, Mix.mix(number + (1L << 40)), order);
  }

  /**
   * {@return the groups that a unit belongs to at a place}
   *
   * @param spot a number of that place, the unit's own
   * @param placed the unit's sessions at that place
   */
  Entry[] entries(int unit, int spot, List<PlacedSession> placed) {
    Entry[] known = known(unit, spot);
    if (known == null) {
      long name = name(unit, spot);
      known = makeOut(name, placed);
      if (isExact) {
        @Nullable Entry[][] row = exact[unit];
        if (row.length == 0) {
          row = new Entry[spots[unit]][];
          exact[unit] = row;
        }
        row[spot] = known;
      } else {
        int slot = (int) Mix.mix(name) & (CACHED - 1);
        cached[slot] = known;
        cachedSpots[slot] = name;
      }
    }
    return known;
  }

  private static long name(int unit, int spot) {
    return ((long) unit << 32 | spot) + 1;
  }

  /** {@return the groups that are remembered for a place, if they are} */
  Entry @Nullable [] known(int unit, int spot) {
    if (isExact) {
      @Nullable Entry[][] row = exact[unit];
      return row.length == 0 ? null : row[spot];
    }
    long name = name(unit, spot);
    int slot = (int) Mix.mix(name) & (CACHED - 1);
    return cachedSpots[slot] == name ? cached[slot] : null;
  }

  private Entry[] makeOut(long name, List<PlacedSession> placed) {
    List<Entry> entries = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int member = 0; member < placed.size(); member++) {
        PlacedSession session = placed.get(member);
        if (!session.isHeld()) {
          continue;
        }
        for (Object key : keys(rule, session)) {
          entries.add(entry(rule, key, session, member, name * 64 + member));
        }
      }
    }
    return entries.toArray(Entry[]::new);
  }

  /** Adds what a rule says of a group. */
  void ask(Crowd crowd, Arrangement arrangement, Cost cost) {
    if (crowd.isEmpty()) {
      return;
    }
    Group group = crowd.group;
    Weighed<GroupRule> rule = rules.get(group.rule);
    Optional<GroupRule.Tally> tally = tallies.get(group.rule);
    long degree = Rulebook.ask(
        rule,
        () -> tally.isPresent()
            ? tally.get().degree(group.key, crowd.aspects(aspectValues.get(group.rule)))
            : degree(rule.rule().check(group.key, crowd.sessions(arrangement))));
    cost.add(rule.level(), rule.cost(degree));
  }

  private static long degree(List<Breach> breaches) {
    long sum = 0;
    for (Breach breach : breaches) {
      sum += breach.degree();
    }
    return sum;
  }
}
