package io.plenary.schedule.cost;

import java.util.Arrays;

/** Which units are in each column of the tables, that is, in each room. */
final class Roommates {

  private final int[][] units;
  private final int[] counts;

  Roommates(int columns) {
    units = new int[columns][4];
    counts = new int[columns];
  }

  void enter(int unit, int column) {
    if (counts[column] == units[column].length) {
      units[column] = Arrays.copyOf(units[column], counts[column] * 2);
    }
    units[column][counts[column]++] = unit;
  }

  void leave(int unit, int column) {
    int[] row = units[column];
    int at = 0;
    while (row[at] != unit) {
      at++;
    }
    row[at] = row[--counts[column]];
  }

  int count(int column) {
    return counts[column];
  }

  int unit(int column, int i) {
    return units[column][i];
  }
}
