package io.plenary.schedule.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Square tables of what two places cost together, each kept once however many pairs of sessions have
 * it, one after another in one array.
 */
final class Tables {

  /** What cannot be said in a table is not cut off, but no more than this is compared. */
  static final long MOST = 1L << 30;

  private record Content(int[] values) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Content content && Arrays.equals(values, content.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  private final int width;
  private final Map<Content, Integer> known = new HashMap<>();
  private final List<int[]> tables = new ArrayList<>();

  Tables(int width) {
    this.width = width;
  }

  /** {@return where the table begins in {@link #flat}} */
  int intern(int[] table) {
    Content content = new Content(table);
    Integer offset = known.get(content);
    if (offset == null) {
      offset = Math.multiplyExact(tables.size(), width * width);
      known.put(content, offset);
      tables.add(table);
    }
    return offset;
  }

  /** {@return the table with both sides exchanged} */
  int[] transposed(int[] table) {
    int[] transposed = new int[table.length];
    for (int row = 0; row < width; row++) {
      for (int column = 0; column < width; column++) {
        transposed[column * width + row] = table[row * width + column];
      }
    }
    return transposed;
  }

  /** {@return all tables, one after another} */
  int[] flat() {
    int[] flat = new int[Math.multiplyExact(tables.size(), width * width)];
    for (int i = 0; i < tables.size(); i++) {
      System.arraycopy(tables.get(i), 0, flat, i * width * width, width * width);
    }
    return flat;
  }
}
