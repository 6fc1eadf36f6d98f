package io.plenary.rule.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions in a cell, by the side of the rule on which each is. */
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

  /** Sessions on one side; an array, since there are very many cells with very few sessions. */
  private static final class Row {
    private @Nullable Node[] nodes = new @Nullable Node[2];
    private int size;

    void add(Node node) {
      if (size == nodes.length) {
        nodes = Arrays.copyOf(nodes, size * 2);
      }
      nodes[size++] = node;
    }

    void remove(Node node) {
      for (int i = 0; i < size; i++) {
        if (node.equals(nodes[i])) {
          nodes[i] = nodes[--size];
          nodes[size] = null;
          return;
        }
      }
    }

    void search(Node node, long search, Stretches stretches, List<Node> found) {
      for (int i = 0; i < size; i++) {
        Node other = nodes[i];
        if (other != null && other.search != search && stretches.reaches(node, other)) {
          other.search = search;
          found.add(other);
        }
      }
    }
  }

  private static final List<Side> SIDES = List.of(Side.values());

  private final @Nullable Row[] rows = new @Nullable Row[SIDES.size()];

  void add(Node node, Side side) {
    Row row = rows[side.ordinal()];
    if (row == null) {
      row = new Row();
      rows[side.ordinal()] = row;
    }
    row.add(node);
  }

  void remove(Node node, Side side) {
    Row row = rows[side.ordinal()];
    if (row != null) {
      row.remove(node);
    }
  }

  boolean isEmpty() {
    for (Row row : rows) {
      if (row != null && row.size > 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds to the found ones those that the node meets and that this search has not come by yet. */
  void search(Node node, Side side, long search, Stretches stretches, List<Node> found) {
    for (int i = 0; i < rows.length; i++) {
      Row row = rows[i];
      if (row != null && side.meets(SIDES.get(i))) {
        row.search(node, search, stretches, found);
      }
    }
  }
}
