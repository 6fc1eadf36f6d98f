package io.plenary.schedule.cost;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.Reach;
import io.plenary.schedule.cast.Domains;
import io.plenary.schedule.cast.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes out which units are tied, and asks pair rules what places cost, as far as a table of times or of
 * rooms can say it.
 */
final class Linking {

  private static final int ASKED_BY_TIME = -2;
  private static final int ASKED = -1;

  private final List<Unit> units;
  private final Actors actors;
  private final Domains domains;
  private final Clock clock;
  private final Sights sights;
  private final Rooms rooms;
  private final Tables times;
  private final Tables places;
  private final Links links;
  private final List<List<Tie>> within = new ArrayList<>();
  private final List<List<Tie>> toFixed = new ArrayList<>();

  Linking(
      List<Unit> units, Actors actors, Domains domains, Clock clock, Sights sights, Rooms rooms) {
    this.units = units;
    this.actors = actors;
    this.domains = domains;
    this.clock = clock;
    this.sights = sights;
    this.rooms = rooms;
    this.times = new Tables(rooms.timeWidth());
    this.places = new Tables(rooms.width());
    this.links = new Links(units.size());
    units.forEach(unit -> {
      within.add(new ArrayList<>());
      toFixed.add(new ArrayList<>());
    });
  }

  /** {@return whether it is enough to compare what meets in a room} */
  static boolean meetsInRoom(PairRule rule) {
    Reach.Time time = rule.reach().time();
    return rule.reach().rooms() == Reach.Rooms.SAME
        && (time == Reach.Time.OVERLAP || time == Reach.Time.WITHIN);
  }

  /** {@return whether it was not cancelled} */
  boolean link(List<Partners> rules, BooleanSupplier cancelled) {
    for (Unit unit : units) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      Map<Integer, List<Tie>> bundles = new LinkedHashMap<>();
      for (Partners rule : rules) {
        for (Actor actor : actors.of(unit.number())) {
          rule.of(actor).forEach(other -> tie(rule, actor, other, bundles));
        }
      }
      bundles.forEach((other, ties) -> compile(unit.number(), other, ties));
      sights.forget(unit.number());
    }
    return true;
  }

  private void tie(Partners rule, Actor actor, Actor other, Map<Integer, List<Tie>> bundles) {
    boolean counted = other.unit() >= 0
        && (other.unit() < actor.unit()
            || (other.unit() == actor.unit() && other.member() < actor.member()));
    if (counted) {
      return;
    }
    long strength = rule.strength(actor, other);
    if (strength != 0) {
      Tie tie = new Tie(rule.rule(), actor, other, strength);
      if (other.unit() == actor.unit()) {
        within.get(actor.unit()).add(tie);
      } else if (other.unit() < 0) {
        toFixed.get(actor.unit()).add(tie);
      } else {
        bundles.computeIfAbsent(other.unit(), key -> new ArrayList<>()).add(tie);
      }
    }
  }

  private void compile(int unit, int other, List<Tie> ties) {
    Map<Integer, List<Tie>> byKind = new TreeMap<>();
    ties.forEach(
        tie -> byKind.computeIfAbsent(kindOf(tie), k -> new ArrayList<>(1)).add(tie));
    addAsked(unit, other, true, byKind.remove(ASKED_BY_TIME));
    addAsked(unit, other, false, byKind.remove(ASKED));
    byKind.forEach((kind, alike) -> {
      Tables kept = kind >= Links.BY_ROOM ? places : times;
      Tables.Draft table = new Tables.Draft();
      if (kind >= Links.BY_ROOM) {
        byRoom(unit, other, alike, table);
      } else {
        byTime(unit, other, alike, table);
      }
      if (!table.isEmpty()) {
        links.add(kind, unit, other, kept.intern(table));
        links.add(kind, other, unit, kept.intern(table.turned(kept.width())));
      }
    });
  }

  private void addAsked(int unit, int other, boolean byTime, @Nullable List<Tie> ties) {
    if (ties != null) {
      boolean simple = units.get(unit).isSimple() && units.get(other).isSimple();
      long farthest = ties.stream()
          .mapToLong(tie -> clock.farthest(tie.rule().rule().reach()))
          .max()
          .orElseThrow();
      Links.Asked asked = new Links.Asked(other, simple, byTime, farthest, ties);
      links.add(unit, asked);
      links.add(other, asked.seenFrom(unit));
    }
  }

  /** {@return the kind of table that can say what the places cost, or that none can} */
  private int kindOf(Tie tie) {
    boolean simple =
        units.get(tie.one().unit()).isSimple() && units.get(tie.other().unit()).isSimple();
    PairRule rule = tie.rule().rule();
    Level level = tie.rule().level();
    Reach reach = rule.reach();
    if (simple && rule.basis() == Basis.TIMES && reach.rooms() != Reach.Rooms.SAME) {
      boolean any = reach.rooms() == Reach.Rooms.ANY;
      return (any ? Links.BY_TIME : Links.BY_TIME_APART) + Links.rowOf(level);
    }
    if (reach.rooms() != Reach.Rooms.ANY) {
      return ASKED;
    }
    boolean anyTime = reach.time() == Reach.Time.ANY;
    if (simple && rule.basis() == Basis.ROOMS && anyTime) {
      return Links.BY_ROOM + Links.rowOf(level);
    }
    return rule.basis() == Basis.TIMES ? ASKED_BY_TIME : ASKED;
  }

  private void byTime(int one, int other, List<Tie> ties, Tables.Draft table) {
    int width = rooms.timeWidth();
    long gap = 0;
    for (Tie tie : ties) {
      gap = Math.max(gap, clock.farthest(tie.rule().rule().reach()));
    }
    int[] starts = clock.inOrder(domains.startsOf(units.get(one)));
    int[] otherStarts = clock.inOrder(domains.startsOf(units.get(other)));
    int first = 0;
    for (int start : starts) {
      long from = clock.second(start) - gap - clock.length(other);
      long to = clock.second(start) + gap + clock.length(one);
      while (first < otherStarts.length && clock.second(otherStarts[first]) < from) {
        first++;
      }
      for (int i = first; i < otherStarts.length && clock.second(otherStarts[i]) <= to; i++) {
        table.set(start * width + otherStarts[i], cost(ties, one, start, other, otherStarts[i]));
      }
    }
  }

  private long cost(List<Tie> ties, int one, int start, int other, int otherStart) {
    long cost = 0;
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      if (clock.reaches(tie.rule().rule().reach(), one, start, other, otherStart)) {
        cost += tie.costWithinReach(sights.atStart(one, start), sights.atStart(other, otherStart));
      }
    }
    return cost;
  }

  private void byRoom(int one, int other, List<Tie> ties, Tables.Draft table) {
    int width = rooms.width();
    for (int choice = 0; choice < rooms.choices(one); choice++) {
      for (int otherChoice = 0; otherChoice < rooms.choices(other); otherChoice++) {
        long cost = 0;
        for (Tie tie : ties) {
          cost +=
              tie.costWithinReach(sights.inRooms(one, choice), sights.inRooms(other, otherChoice));
        }
        int column = rooms.column(one, choice);
        int otherColumn = rooms.column(other, otherChoice);
        table.set(column * width + otherColumn, cost);
      }
    }
  }

  Links links() {
    return links;
  }

  int[] timeTables() {
    return times.flat();
  }

  int[] roomTables() {
    return places.flat();
  }

  /** {@return the ties between the members of a unit} */
  List<Tie> within(int unit) {
    return within.get(unit);
  }

  /** {@return the ties of a unit to what stays where it is} */
  List<Tie> toFixed(int unit) {
    return toFixed.get(unit);
  }
}
