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
    BOTH
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

  private @Nullable Row offering;
  private @Nullable Row seeking;
  private @Nullable Row both;

  private @Nullable Row row(Side side) {
    return switch (side) {
      case OFFERS -> offering;
      case SEEKS -> seeking;
      case BOTH -> both;
    };
  }

  private Row begin(Side side) {
    Row row = new Row();
    switch (side) {
      case OFFERS -> offering = row;
      case SEEKS -> seeking = row;
      case BOTH -> both = row;
    }
    return row;
  }

  void add(Node node, Side side) {
    Row row = row(side);
    (row == null ? begin(side) : row).add(node);
  }

  void remove(Node node, Side side) {
    Row row = row(side);
    if (row != null) {
      row.remove(node);
    }
  }

  boolean isEmpty() {
    return isEmpty(offering) && isEmpty(seeking) && isEmpty(both);
  }

  private static boolean isEmpty(@Nullable Row row) {
    return row == null || row.size == 0;
  }

  /** Adds to the found ones those that the node meets and that this search has not come by yet. */
  void search(Node node, Side side, long search, Stretches stretches, List<Node> found) {
    search(offering, side != Side.OFFERS, node, search, stretches, found);
    search(seeking, side != Side.SEEKS, node, search, stretches, found);
    search(both, true, node, search, stretches, found);
  }

  private static void search(
      @Nullable Row row,
      boolean meets,
      Node node,
      long search,
      Stretches stretches,
      List<Node> found) {
    if (row != null && meets) {
      row.search(node, search, stretches, found);
    }
  }
}
