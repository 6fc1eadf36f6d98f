package io.plenary.schedule.search;

import io.plenary.schedule.cost.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts and rooms as steps see them: which start comes where in its window, and who can take whose place. */
final class Field {

  private final Problem problem;
  private final List<List<Integer>> windows = new ArrayList<>();
  private final int[] ordinals;
  private final int[] windowOf;
  private final boolean[] plain;
  private final int[] days;

  Field(Problem problem) {
    this.problem = problem;
    int starts = problem.starts().size();
    ordinals = new int[starts];
    windowOf = new int[starts];
    for (int window = 0; window < problem.starts().windows(); window++) {
      windows.add(new ArrayList<>());
    }
    for (int start = 0; start < starts; start++) {
      windowOf[start] = problem.starts().windowOf(start);
      if (windowOf[start] >= 0) {
        ordinals[start] = windows.get(windowOf[start]).size();
        windows.get(windowOf[start]).add(start);
      }
    }
    days = daysOfWindows();
    plain = new boolean[problem.cast().units().size()];
    for (int unit = 0; unit < plain.length; unit++) {
      plain[unit] = problem.choicesOf(unit) == problem.roomCount()
          && problem.roomsOf(unit, 0).length == 1;
    }
  }

  private int[] daysOfWindows() {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] numbered = new int[windows.size()];
    for (int window = 0; window < numbered.length; window++) {
      long day = problem
          .agenda()
          .conferenceDays()
          .dayOf(problem.starts().moment(windows.get(window).get(0)))
          .toEpochDay();
      numbered[window] = numbers.computeIfAbsent(day, d -> numbers.size());
    }
    return numbered;
  }

  int windows() {
    return windows.size();
  }

  int dayOf(int window) {
    return days[window];
  }

  int windowOf(int start) {
    return windowOf[start];
  }

  int ordinal(int start) {
    return ordinals[start];
  }

  int startsIn(int window) {
    return windows.get(window).size();
  }

  /** {@return the start at a place in a window, or -1} */
  int startAt(int window, int ordinal) {
    List<Integer> starts = windows.get(window);
    return ordinal < starts.size() ? starts.get(ordinal) : -1;
  }

  /** {@return the first start in a window that is not before a second, or -1} */
  int startFrom(int window, long second) {
    for (int start : windows.get(window)) {
      if (problem.second(start) >= second) {
        return start;
      }
    }
    return -1;
  }

  /** {@return whether a unit takes one room, any of them, so that it can take the place of another} */
  boolean isPlain(int unit) {
    return plain[unit];
  }
}
