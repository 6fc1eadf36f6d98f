package io.plenary.schedule.search;

import java.util.Arrays;

/** Units that go elsewhere together. */
final class Step {

  private int[] units = new int[64];
  private int[] starts = new int[64];
  private int[] choices = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int unit, int start, int choice) {
    if (size == units.length) {
      units = Arrays.copyOf(units, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      choices = Arrays.copyOf(choices, size * 2);
    }
    units[size] = unit;
    starts[size] = start;
    choices[size++] = choice;
  }

  void shorten(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  int unit(int i) {
    return units[i];
  }

  int start(int i) {
    return starts[i];
  }

  int choice(int i) {
    return choices[i];
  }
}
