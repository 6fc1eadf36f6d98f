package io.plenary.rule.engine;

import io.plenary.agenda.Room;
import io.plenary.rule.engine.Members.Side;
import io.plenary.rule.shape.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Finds the sessions that a rule must compare with one, without going through all there are. Sessions
 * lie in cells by what they share, by a stretch of time, and by room where the rule's reach demands
 * one; only cells that the reach touches are looked into, so that it does not matter how many other
 * days and rooms the conference has.
 */
final class Neighbours {

  /** Does something with a node in a cell. */
  private interface Visitor {
    void visit(Node node, Cell cell, Side side);
  }

  private final Reach reach;
  private final Stretches stretches;
  private final LongSupplier searches;
  private final Map<Cell, Members> cells = new HashMap<>();

  // made once, as is the list of what is found: sessions are searched for by the hundred thousand
  private final Visitor look = this::look;
  private final Visitor lookAndAdd = this::lookAndAdd;
  private final Visitor add = this::add;
  private final Visitor remove = this::remove;
  private final List<Node> found = new ArrayList<>();
  private long number;

  /** How many sessions lie where everyone must look. */
  private int wide;

  /**
   * Nobody yet.
   *
   * @param searches gives each search a number that no other search among the same nodes has
   */
  Neighbours(Reach reach, LongSupplier searches) {
    this.reach = reach;
    this.searches = searches;
    this.stretches = new Stretches(reach);
  }

  /**
   * {@return those that the node must be compared with; from now on it is found itself} The list is
   * good until somebody else joins.
   */
  List<Node> join(Node node, Keys keys) {
    found.clear();
    number = searches.getAsLong();
    long from = stretches.searchedFrom(node);
    long to = stretches.searchedTo(node);
    boolean there = stretches.liesIn(node, from, to);
    each(node, keys, from, to, there ? lookAndAdd : look);
    if (wide > 0) {
      each(node, keys, Stretches.WIDE, Stretches.WIDE, look);
    }
    if (reach.rooms() == Reach.Rooms.OTHER) {
      found.removeIf(other -> sharesRoom(node, other));
    }
    if (!there) {
      covered(node, keys, add);
    }
    wide += stretches.isWide(node) ? 1 : 0;
    return found;
  }

  void leave(Node node, Keys keys) {
    wide -= stretches.isWide(node) ? 1 : 0;
    covered(node, keys, remove);
  }

  private void look(Node node, Cell cell, Side side) {
    Members members = cells.get(cell);
    if (members != null) {
      members.search(node, side, number, stretches, found);
    }
  }

  private void add(Node node, Cell cell, Side side) {
    cells.computeIfAbsent(cell, c -> new Members()).add(node, side);
  }

  /** In one go, where a node lies in just the cells in which it looks for others; most do. */
  private void lookAndAdd(Node node, Cell cell, Side side) {
    Members members = cells.computeIfAbsent(cell, c -> new Members());
    members.search(node, side, number, stretches, found);
    members.add(node, side);
  }

  private void remove(Node node, Cell cell, Side side) {
    Members members = cells.get(cell);
    if (members != null) {
      members.remove(node, side);
      if (members.isEmpty()) {
        cells.remove(cell);
      }
    }
  }

  private void covered(Node node, Keys keys, Visitor visitor) {
    if (stretches.isWide(node)) {
      each(node, keys, Stretches.WIDE, Stretches.WIDE, visitor);
    } else {
      each(node, keys, stretches.coveredFrom(node), stretches.coveredTo(node), visitor);
    }
  }

  private void each(Node node, Keys keys, long from, long to, Visitor visitor) {
    for (long stretch = from; stretch <= to; stretch++) {
      each(node, keys.offered(), Side.OFFERS, stretch, visitor);
      each(node, keys.sought(), Side.SEEKS, stretch, visitor);
      each(node, keys.both(), Side.BOTH, stretch, visitor);
    }
  }

  private void each(Node node, List<Object> keys, Side side, long stretch, Visitor visitor) {
    for (int i = 0; i < keys.size(); i++) {
      if (reach.rooms() == Reach.Rooms.SAME) {
        for (int r = 0; r < node.rooms.size(); r++) {
          Optional<Room.Id> room = Optional.of(node.rooms.get(r).id());
          visitor.visit(node, new Cell(keys.get(i), stretch, room), side);
        }
      } else {
        visitor.visit(node, new Cell(keys.get(i), stretch, Optional.empty()), side);
      }
    }
  }

  private static boolean sharesRoom(Node one, Node other) {
    return one.rooms.stream().anyMatch(other.rooms::contains);
  }
}
