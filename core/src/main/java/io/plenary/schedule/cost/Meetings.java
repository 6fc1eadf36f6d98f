package io.plenary.schedule.cost;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules say of two sessions that meet in a room, at the same time or nearly. Any two may, so that
 * nothing is asked before they do.
 */
final class Meetings {

  /** Up to so many units, a number is remembered for each two. */
  private static final int MOST_UNITS = 6_000;

  private final List<Partners> rules;
  private final Actors actors;
  private final boolean byTime;
  private final boolean plain;
  private final int units;
  private final short[] tieClasses;
  private final Map<List<Long>, Integer> classes = new HashMap<>();
  private final Map<Room.Id, List<Actor>> fixedByRoom = new HashMap<>();

  Meetings(List<Partners> rules, Actors actors, int units) {
    this.rules = rules;
    this.actors = actors;
    this.byTime = rules.stream().allMatch(rule -> rule.rule().rule().basis() == Basis.TIMES);
    this.plain = byTime && rules.stream().noneMatch(rule -> rule.rule().rule().looksAtSessions());
    this.units = units;
    this.tieClasses = new short[plain && units <= MOST_UNITS ? units * units : 0];
    for (Actor actor : actors.all()) {
      actor
          .fixed()
          .ifPresent(fixed -> fixed
              .rooms()
              .forEach(room -> fixedByRoom
                  .computeIfAbsent(room.id(), id -> new ArrayList<>())
                  .add(actor)));
    }
  }

  /** {@return whether it only matters when two single sessions meet, and how strongly they are tied} */
  boolean arePlain() {
    return plain;
  }

  /**
   * {@return a number that two pairs of single units share if they are tied by the same rules, and equally
   * strongly}
   */
  int tieClass(int unit, int other) {
    if (tieClasses.length == 0) {
      return askTieClass(unit, other);
    }
    int cell = unit * units + other;
    if (tieClasses[cell] == 0) {
      tieClasses[cell] = (short) askTieClass(unit, other);
    }
    return tieClasses[cell];
  }

  private int askTieClass(int unit, int other) {
    Actor one = actors.of(unit).get(0);
    Actor another = actors.of(other).get(0);
    List<Long> strengths = new ArrayList<>(rules.size());
    for (Partners rule : rules) {
      strengths.add(rule.compares(one, another) ? rule.strength(one, another) : 0);
    }
    return classes.computeIfAbsent(strengths, s -> classes.size() + 1);
  }

  /** {@return whether no rule minds in which room it is that two sessions meet} */
  boolean areByTime() {
    return byTime;
  }

  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** {@return the longest gap in seconds over which a rule looks} */
  long gap() {
    return rules.stream()
        .mapToLong(rule -> rule.rule().rule().reach().gap().toSeconds())
        .max()
        .orElse(0);
  }

  /** Adds what the meetings of a unit's own sessions cost. */
  void addWithin(int unit, List<PlacedSession> placed, Cost cost) {
    List<Actor> members = actors.of(unit);
    for (int one = 0; one < members.size(); one++) {
      for (int other = one + 1; other < members.size(); other++) {
        Actor first = members.get(one);
        Actor second = members.get(other);
        add(first, placed.get(first.member()), second, placed.get(second.member()), cost);
      }
    }
  }

  /** Adds what meetings with sessions that stay where they are cost. */
  void addFixed(int unit, List<PlacedSession> placed, Cost cost) {
    for (Actor actor : actors.of(unit)) {
      PlacedSession at = placed.get(actor.member());
      Set<Actor> met = new LinkedHashSet<>();
      at.rooms().forEach(room -> met.addAll(fixedByRoom.getOrDefault(room.id(), List.of())));
      for (Actor fixed : met) {
        add(actor, at, fixed, fixed.fixed().orElseThrow(), cost);
      }
    }
  }

  /** Adds what the meetings of two units cost. */
  void add(
      int unit, List<PlacedSession> placed, int other, List<PlacedSession> placedOther, Cost cost) {
    for (Actor one : actors.of(unit)) {
      for (Actor another : actors.of(other)) {
        add(one, placed.get(one.member()), another, placedOther.get(another.member()), cost);
      }
    }
  }

  private void add(
      Actor one, PlacedSession placedOne, Actor other, PlacedSession placedOther, Cost cost) {
    if (!placedOne.sharesRoomWith(placedOther)) {
      return;
    }
    for (Partners rule : rules) {
      if (rule.compares(one, other)) {
        Tie plain = new Tie(rule.rule(), one, other, 1);
        if (plain.reaches(placedOne, placedOther)) {
          long strength = rule.strength(one, other);
          long each = strength == 0 ? 0 : strength * plain.costWithinReach(placedOne, placedOther);
          cost.add(rule.rule().level(), each);
        }
      }
    }
  }
}
