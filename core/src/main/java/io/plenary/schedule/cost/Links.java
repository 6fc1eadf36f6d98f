package io.plenary.schedule.cost;

import io.plenary.rule.shape.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What pairs of units cost, unit by unit. For each kind of table, a unit has a row of partners and,
 * beside it, a row that says where the table begins that the two have; what no table can say is asked.
 */
public final class Links {

  /** The kinds of table: by time, by time unless the room is the same, by room; three levels each. */
  public static final int KINDS = 9;

  private static final int LEVELS = 3;

  static final int BY_TIME = 0;
  static final int BY_TIME_APART = 3;
  static final int BY_ROOM = 6;

  /**
   * Ties of two units about which rules are asked place by place.
   *
   * @param partner the other unit
   * @param simple whether both are single sessions
   * @param byTime whether of all places only the times matter
   * @param farthest how many seconds at most lie between the two where any of the rules says something
   * @param ties the ties
   */
  record Asked(int partner, boolean simple, boolean byTime, long farthest, List<Tie> ties) {

    Asked seenFrom(int unit) {
      return new Asked(unit, simple, byTime, farthest, ties);
    }
  }

  private final int[][][] partners;
  private final int[][][] offsets;
  private final List<List<Asked>> asked = new ArrayList<>();

  Links(int units) {
    partners = new int[KINDS][units][0];
    offsets = new int[KINDS][units][0];
    for (int unit = 0; unit < units; unit++) {
      asked.add(new ArrayList<>());
    }
  }

  /** {@return the place of a level among the three of a kind of table} */
  static int rowOf(Level level) {
    return switch (level) {
      case HARD -> 0;
      case MEDIUM -> 1;
      case SOFT -> 2;
    };
  }

  void add(int kind, int unit, int partner, int offset) {
    partners[kind][unit] = with(partners[kind][unit], partner);
    offsets[kind][unit] = with(offsets[kind][unit], offset);
  }

  /** The first number of a row is how many follow, so that rows need not be copied for each. */
  private static int[] with(int[] row, int value) {
    int[] longer = row;
    if (row.length == 0) {
      longer = new int[4];
    } else if (row[0] + 1 == row.length) {
      longer = Arrays.copyOf(row, row.length * 2);
    }
    longer[++longer[0]] = value;
    return longer;
  }

  void add(int unit, Asked ties) {
    asked.get(unit).add(ties);
  }

  /**
   * {@return the rows of partners of one kind, by unit; the first number says how many follow}
   *
   * @param kind the kind of table
   */
  public int[][] partners(int kind) {
    return partners[kind];
  }

  /**
   * {@return where the tables of one kind begin, by unit, as {@link #partners} has it}
   *
   * @param kind the kind of table
   */
  public int[][] offsets(int kind) {
    return offsets[kind];
  }

  List<Asked> asked(int unit) {
    return asked.get(unit);
  }

  /**
   * {@return the units that a hard rule may set against one}
   *
   * @param unit the unit
   */
  public int[] hardPartners(int unit) {
    IntStream.Builder found = IntStream.builder();
    for (int kind = rowOf(Level.HARD); kind < KINDS; kind += LEVELS) {
      int[] row = partners[kind][unit];
      for (int i = 1; row.length > 0 && i <= row[0]; i++) {
        found.add(row[i]);
      }
    }
    for (Asked each : asked.get(unit)) {
      if (each.ties().stream().anyMatch(tie -> tie.rule().level() == Level.HARD)) {
        found.add(each.partner());
      }
    }
    return found.build().distinct().toArray();
  }
}
