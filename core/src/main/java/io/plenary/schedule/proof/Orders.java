package io.plenary.schedule.proof;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.rule.relation.OutOfOrder;
import io.plenary.schedule.cast.Unit;
import io.plenary.schedule.proof.Ground.Circle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which units come before which, as far as their relations say. */
final class Orders {

  private final Map<Integer, List<Integer>> later = new LinkedHashMap<>();

  private Orders() {}

  /**
   * {@return the shortest way from a unit over others that come after each other back to it, if there is
   * one}
   *
   * @param constraints the rules, of which one must be about orders
   * @param units the units
   */
  static Optional<Ground> circle(Constraints constraints, List<Integer> units) {
    if (!mindsOrders(constraints.rules())) {
      return Optional.empty();
    }
    Orders orders = new Orders();
    Map<Session.Id, Integer> numbers = new LinkedHashMap<>();
    List<Unit> all = constraints.problem().cast().units();
    for (int unit : units) {
      boolean takesTime = !all.get(unit).length().isZero();
      if (takesTime) {
        numbers.put(all.get(unit).session().id(), unit);
      }
    }
    numbers.values().forEach(unit -> orders.add(unit, all.get(unit).session(), numbers));
    return units.stream()
        .flatMap(unit -> orders.wayBack(unit).stream())
        .min((one, other) -> Integer.compare(one.size(), other.size()))
        .map(Circle::new);
  }

  private static boolean mindsOrders(Rules rules) {
    return rules.infos().stream()
        .anyMatch(info -> rules.rule(info.id()).orElseThrow() instanceof OutOfOrder);
  }

  private void add(int unit, Session session, Map<Session.Id, Integer> numbers) {
    for (Relation relation : session.relations()) {
      Integer other = numbers.get(relation.session());
      if (other != null && relation.gap().compareTo(Duration.ZERO) >= 0) {
        if (relation.type() == Relation.Type.BEFORE) {
          later.computeIfAbsent(unit, key -> new ArrayList<>()).add(other);
        } else if (relation.type() == Relation.Type.AFTER) {
          later.computeIfAbsent(other, key -> new ArrayList<>()).add(unit);
        }
      }
    }
  }

  private Optional<List<Integer>> wayBack(int unit) {
    Map<Integer, Integer> cameFrom = new HashMap<>();
    List<Integer> reached = new ArrayList<>(List.of(unit));
    for (int i = 0; i < reached.size(); i++) {
      for (int next : later.getOrDefault(reached.get(i), List.of())) {
        if (next == unit) {
          return Optional.of(way(unit, reached.get(i), cameFrom));
        }
        if (!cameFrom.containsKey(next)) {
          cameFrom.put(next, reached.get(i));
          reached.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> way(int from, int to, Map<Integer, Integer> cameFrom) {
    List<Integer> way = new ArrayList<>(List.of(to));
    while (way.get(0) != from) {
      way.add(0, cameFrom.get(way.get(0)));
    }
    return way;
  }
}
