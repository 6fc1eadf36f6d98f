package io.plenary.schedule.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Square tables of what two places cost together, each kept once however many pairs of sessions have
 * it, one after another in one array.
 */
final class Tables {

  /** What cannot be said in a table is not cut off, but no more than this is compared. */
  static final long MOST = 1L << 30;

  /** What a table has in the cells that are not zero, in order. */
  private record Content(int[] cells, int[] values) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Content content
          && Arrays.equals(cells, content.cells)
          && Arrays.equals(values, content.values);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(cells) + Arrays.hashCode(values);
    }
  }

  /** A table while it is filled, row by row. */
  static final class Draft {
    private int[] cells = new int[64];
    private int[] values = new int[64];
    private int size;

    void set(int cell, long value) {
      if (value == 0) {
        return;
      }
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      cells[size] = cell;
      values[size++] = (int) Math.max(-MOST, Math.min(MOST, value));
    }

    boolean isEmpty() {
      return size == 0;
    }

    /** {@return the table with both sides exchanged, its cells in the order of its own rows} */
    Draft turned(int width) {
      int[] next = new int[width + 1];
      for (int i = 0; i < size; i++) {
        next[cells[i] % width + 1]++;
      }
      for (int row = 0; row < width; row++) {
        next[row + 1] += next[row];
      }
      Draft turned = new Draft();
      turned.cells = new int[size];
      turned.values = new int[size];
      turned.size = size;
      for (int i = 0; i < size; i++) {
        int at = next[cells[i] % width]++;
        turned.cells[at] = cells[i] % width * width + cells[i] / width;
        turned.values[at] = values[i];
      }
      return turned;
    }
  }

  private final int width;
  private final Map<Content, Integer> known = new HashMap<>();
  private final List<Content> tables = new ArrayList<>();

  Tables(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** {@return where the table begins in {@link #flat}} */
  int intern(Draft draft) {
    Content content = new Content(
        Arrays.copyOf(draft.cells, draft.size), Arrays.copyOf(draft.values, draft.size));
    Integer offset = known.get(content);
    if (offset == null) {
      offset = Math.multiplyExact(tables.size(), width * width);
      known.put(content, offset);
      tables.add(content);
    }
    return offset;
  }

  /** {@return all tables, one after another} */
  int[] flat() {
    int[] flat = new int[Math.multiplyExact(tables.size(), width * width)];
    for (int i = 0; i < tables.size(); i++) {
      Content table = tables.get(i);
      for (int j = 0; j < table.cells().length; j++) {
        flat[i * width * width + table.cells()[j]] = table.values()[j];
      }
    }
    return flat;
  }
}
