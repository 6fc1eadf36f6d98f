package io.plenary.rule.engine;

import java.util.ArrayList;
import java.util.List;

/** The sessions in a cell, and on which side of the rule each is. */
final class Members {

  /** On which side of a rule a session is for a key. */
  enum Side {
    OFFERS,
    SEEKS,
    BOTH;

    boolean meets(Side other) {
      return this != other || this == BOTH;
    }
  }

  private final List<Node> nodes = new ArrayList<>(4);
  private final List<Side> sides = new ArrayList<>(4);

  void add(Node node, Side side) {
    nodes.add(node);
    sides.add(side);
  }

  void remove(Node node) {
    int last = nodes.size() - 1;
    int at = nodes.indexOf(node);
    nodes.set(at, nodes.get(last));
    sides.set(at, sides.get(last));
    nodes.remove(last);
    sides.remove(last);
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  /** Adds to the found ones those that the node meets and that this search has not come by yet. */
  void search(Node node, Side side, long search, Stretches stretches, List<Node> found) {
    for (int i = 0; i < nodes.size(); i++) {
      Node other = nodes.get(i);
      if (other.search != search && side.meets(sides.get(i)) && stretches.reaches(node, other)) {
        other.search = search;
        found.add(other);
      }
    }
  }
}
