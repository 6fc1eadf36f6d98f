package io.plenary.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    // seeds that follow each other give series that begin alike
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From the first to the last, both among them. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Each with a chance, in the order of the list. */
  <T> List<T> some(int percent, List<T> all) {
    List<T> some = new ArrayList<>();
    for (T each : all) {
      if (chance(percent)) {
        some.add(each);
      }
    }
    return some;
  }
}
