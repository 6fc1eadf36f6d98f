package io.plenary.rule.engine;

import io.plenary.agenda.Room;
import io.plenary.rule.engine.Keys.Side;
import io.plenary.rule.shape.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Finds the sessions that a rule must compare with one, without going through all there are. Sessions
 * lie in cells by what they share, by a stretch of time, and by room where the rule's reach demands
 * one; only cells that the reach touches are looked into, so that it does not matter how many other
 * days and rooms the conference has.
 */
final class Neighbours {

  /** What the sessions in a cell share. */
  private record Cell(Object key, long stretch, Optional<Room.Id> room) {}

  /** The sessions of a cell, and on which side of the rule each is. */
  private static final class Members {
    private final List<Node> nodes = new ArrayList<>(2);
    private final List<Side> sides = new ArrayList<>(2);

    void add(Node node, Side side) {
      nodes.add(node);
      sides.add(side);
    }

    void remove(Node node) {
      int at = nodes.indexOf(node);
      nodes.remove(at);
      sides.remove(at);
    }
  }

  private final Reach reach;
  private final Stretches stretches;
  private final Plan plan;
  private final Map<Cell, Members> cells = new HashMap<>();
  private long visit;

  Neighbours(Reach reach, Plan plan) {
    this.reach = reach;
    this.plan = plan;
    this.stretches = new Stretches(reach);
  }

  /** {@return those that the node must be compared with; from now on it is found itself} */
  List<Node> join(Node node, Keys keys) {
    List<Node> found = new ArrayList<>();
    visit = plan.nextVisit();
    cells(node, keys, stretches.searchedBy(node), (cell, side) -> {
      Members members = cells.get(cell);
      if (members != null) {
        search(members, node, side, found);
      }
    });
    cells(
        node,
        keys,
        stretches.coveredBy(node),
        (cell, side) -> cells.computeIfAbsent(cell, c -> new Members()).add(node, side));
    return found;
  }

  private void search(Members members, Node node, Side side, List<Node> found) {
    for (int i = 0; i < members.nodes.size(); i++) {
      Node other = members.nodes.get(i);
      if (other.visit != visit
          && side.meets(members.sides.get(i))
          && stretches.reaches(node, other)) {
        other.visit = visit;
        found.add(other);
      }
    }
  }

  void leave(Node node, Keys keys) {
    cells(node, keys, stretches.coveredBy(node), (cell, side) -> {
      Members members = cells.get(cell);
      if (members != null) {
        members.remove(node);
        if (members.nodes.isEmpty()) {
          cells.remove(cell);
        }
      }
    });
  }

  private void cells(Node node, Keys keys, long[] over, BiConsumer<Cell, Side> consumer) {
    keys.forEach((key, side) -> {
      for (long stretch : over) {
        if (reach.sameRoom()) {
          node.rooms.forEach(
              room -> consumer.accept(new Cell(key, stretch, Optional.of(room.id())), side));
        } else {
          consumer.accept(new Cell(key, stretch, Optional.empty()), side);
        }
      }
    });
  }
}
