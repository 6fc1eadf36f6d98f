package io.plenary.schedule.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Units that are to have a place, and rules that are to be kept.
 *
 * @param units the numbers of the units
 * @param rules the ids of the rules
 */
record Demands(List<Integer> units, List<String> rules) {

  Demands {
    units = List.copyOf(units);
    rules = List.copyOf(rules);
  }

  Demands without(Integer unit) {
    List<Integer> others = new ArrayList<>(units);
    others.remove(unit);
    return new Demands(others, rules);
  }

  /** {@return the demands without some of the rules, from one on} */
  Demands withoutRules(int from, int count) {
    List<String> others = new ArrayList<>(rules);
    others.subList(from, Math.min(rules.size(), from + count)).clear();
    return new Demands(units, others);
  }
}
