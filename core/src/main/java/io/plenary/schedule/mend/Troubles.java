package io.plenary.schedule.mend;

import io.plenary.schedule.cost.Arrangement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units break hard rules, by themselves or with others: a rule is kept again only if one of them goes
 * elsewhere. That is known by taking units off, one and two at a time.
 */
final class Troubles {

  private final Arrangement arrangement;

  Troubles(Arrangement arrangement) {
    this.arrangement = arrangement;
  }

  /** {@return how much less hard rules would cost without a unit} */
  long of(int unit) {
    long before = arrangement.total().hard;
    arrangement.move(unit, -1, 0);
    arrangement.settle();
    arrangement.settleAgenda();
    long without = arrangement.total().hard;
    arrangement.undo();
    return before - without;
  }

  /** {@return the units without which hard rules would cost less, and how much less} */
  Map<Integer, Long> all() {
    Map<Integer, Long> all = new LinkedHashMap<>();
    for (int unit = 0; unit < arrangement.units(); unit++) {
      long less = arrangement.start(unit) < 0 ? 0 : of(unit);
      if (less > 0) {
        all.put(unit, less);
      }
    }
    return all;
  }

  /** {@return a unit, and those with which it breaks a rule} One of them must go. */
  List<Integer> around(int unit, Map<Integer, Long> troubled) {
    List<Integer> around = new ArrayList<>(List.of(unit));
    int start = arrangement.start(unit);
    int choice = arrangement.choice(unit);
    go(unit, -1, 0);
    troubled.forEach((other, less) -> {
      if (other != unit && of(other) < less) {
        around.add(other);
      }
    });
    go(unit, start, choice);
    return around;
  }

  private void go(int unit, int start, int choice) {
    arrangement.move(unit, start, choice);
    arrangement.settle();
    arrangement.settleAgenda();
    arrangement.keep();
  }
}
