package io.plenary.schedule.sum;

import java.util.Arrays;

/** Which units are in each column of the tables, that is, in each room. */
public final class Roommates {

  private final int[][] units;
  private final int[] counts;

  /**
   * All rooms are empty.
   *
   * @param columns how many there are
   */
  public Roommates(int columns) {
    units = new int[columns][4];
    counts = new int[columns];
  }

  /**
   * A unit comes.
   *
   * @param unit the unit
   * @param column to which room
   */
  public void enter(int unit, int column) {
    if (counts[column] == units[column].length) {
      units[column] = Arrays.copyOf(units[column], counts[column] * 2);
    }
    units[column][counts[column]++] = unit;
  }

  /**
   * A unit goes.
   *
   * @param unit the unit
   * @param column from which room
   */
  public void leave(int unit, int column) {
    int[] row = units[column];
    int at = 0;
    while (row[at] != unit) {
      at++;
    }
    row[at] = row[--counts[column]];
  }

  /**
   * {@return how many are in a room}
   *
   * @param column the room
   */
  public int count(int column) {
    return counts[column];
  }

  /**
   * {@return one of those that are in a room}
   *
   * @param column the room
   * @param i which of them, from 0
   */
  public int unit(int column, int i) {
    return units[column][i];
  }
}
