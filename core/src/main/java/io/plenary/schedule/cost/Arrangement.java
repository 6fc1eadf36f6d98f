package io.plenary.schedule.cost;

import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.sum.Cost;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where each unit is, and what that costs. Units move one by one, as many as make one step; then the step
 * is kept or taken back. It is not for several threads at once.
 */
public final class Arrangement {

  private final Problem problem;
  private final int units;
  private final int[] starts;
  private final int[] choices;
  private final LinkSums links;
  private final AskedSums asked;
  private final GroupSums groups;
  private final AgendaSums ofAgenda;
  private final @Nullable List<PlacedSession>[] placed;
  private final Cost total = new Cost();
  private final Cost kept = new Cost();
  private int unplaced;
  private int[] log = new int[64];
  private int moves;

  /**
   * An arrangement in which no unit is placed.
   *
   * @param problem what is to be arranged
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Arrangement(Problem problem) {
    this.problem = problem;
    units = problem.cast().units().size();
    starts = new int[units];
    choices = new int[units];
    Arrays.fill(starts, -1);
    links = new LinkSums(problem, units);
    asked = new AskedSums(problem, units);
    groups = new GroupSums(problem);
    ofAgenda = new AgendaSums(problem);
    placed = (List<PlacedSession>[]) new List[units];
    unplaced = units;
    for (int unit = 0; unit < units; unit++) {
      problem.placeCosts().add(unit, -1, 0, total, 1);
    }
    groups.begin(total, this);
    settleAgenda();
    keep();
  }

  /** {@return how many units there are} */
  public int units() {
    return units;
  }

  /**
   * {@return the start of a unit, or -1}
   *
   * @param unit the unit
   */
  public int start(int unit) {
    return starts[unit];
  }

  /**
   * {@return the choice of rooms of a unit}
   *
   * @param unit the unit
   */
  public int choice(int unit) {
    return choices[unit];
  }

  /** {@return how many units have no place} */
  public int unplaced() {
    return unplaced;
  }

  /** {@return what it costs, as far as units have a part in it; it changes with every move} */
  public Cost total() {
    return total;
  }

  /** {@return a unit's sessions where they are} */
  List<PlacedSession> placed(int unit) {
    List<PlacedSession> known = placed[unit];
    if (known == null) {
      known = problem.at(unit, starts[unit], choices[unit]);
      placed[unit] = known;
    }
    return known;
  }

  /**
   * Moves a unit; what groups cost is not known until {@link #settle}.
   *
   * @param unit the unit
   * @param start where it goes, or -1 to take it off
   * @param choice in which rooms
   */
  public void move(int unit, int start, int choice) {
    remember(unit);
    int before = starts[unit];
    problem.placeCosts().add(unit, before, choices[unit], total, -1);
    if (before >= 0) {
      asked.add(unit, before, choices[unit], this, total, -1);
      asked.leave(unit, before, choices[unit]);
    }
    regroup(unit, start, choice);
    links.add(unit, row(start), column(unit, start, choice), total);
    put(unit, start, choice);
    problem.placeCosts().add(unit, start, choice, total, 1);
    if (start >= 0) {
      asked.add(unit, start, choice, this, total, 1);
      asked.enter(unit, start, choice);
    }
  }

  /**
   * Adds what a unit that has no place costs more at a place, at least, beside the others where they are: without
   * what is asked about groups, about the whole agenda, and about two units place by place.
   *
   * @param unit the unit
   * @param start the start
   * @param choice the choice of rooms
   * @param cost to what it is added
   */
  public void addLeast(int unit, int start, int choice, Cost cost) {
    links.add(unit, row(start), column(unit, start, choice), cost);
    problem.placeCosts().add(unit, -1, 0, cost, -1);
    problem.placeCosts().add(unit, start, choice, cost, 1);
    asked.addMeetings(unit, start, choice, this, cost, 1);
  }

  private int row(int start) {
    return start < 0 ? links.noRow() : start;
  }

  private int column(int unit, int start, int choice) {
    return start < 0 ? links.noColumn() : problem.rooms().column(unit, choice);
  }

  private void put(int unit, int start, int choice) {
    links.put(unit, row(start), column(unit, start, choice));
    unplaced += (start < 0 ? 1 : 0) - (starts[unit] < 0 ? 1 : 0);
    starts[unit] = start;
    choices[unit] = choice;
    placed[unit] = null;
  }

  private void regroup(int unit, int start, int choice) {
    if (problem.groups().isEmpty()) {
      return;
    }
    if (starts[unit] >= 0) {
      groups.leave(groups.entries(unit, starts[unit], choices[unit]), unit);
    }
    if (start >= 0) {
      groups.enter(groups.entries(unit, start, choice), unit);
    }
  }

  private void remember(int unit) {
    if (moves + 3 > log.length) {
      log = Arrays.copyOf(log, log.length * 2);
    }
    log[moves++] = unit;
    log[moves++] = starts[unit];
    log[moves++] = choices[unit];
  }

  /** Asks what the groups cost that have changed; until then they are not counted. */
  public void settle() {
    groups.settle(total, this);
  }

  /**
   * {@return a unit that is in a group with another now, or -1}
   *
   * @param unit the other, placed
   * @param which any number, to draw the group
   * @param whom any number, to draw the unit
   */
  public int companion(int unit, int which, int whom) {
    return problem.groups().isEmpty()
        ? -1
        : groups.companion(groups.entries(unit, starts[unit], choices[unit]), which, whom);
  }

  /**
   * {@return the only unit that is in the rooms of a place at its time, -1 if there is none, -2 if there
   * are several}
   *
   * @param unit the unit that would come there
   * @param start the start
   * @param choice the choice of rooms
   */
  public int occupant(int unit, int start, int choice) {
    return asked.occupant(unit, start, choice, this);
  }

  /**
   * Finds the units that are in a room at about some time, and perhaps some that are near.
   *
   * @param room the number of the room
   * @param from the first second
   * @param to the last second
   * @param found takes their numbers, each once; as long as there are units
   * @return how many were found
   */
  public int findIn(int room, long from, long to, int[] found) {
    return asked.findIn(room, from, to, found);
  }

  /** {@return whether there are rules about the whole agenda} */
  public boolean asksAgenda() {
    return !ofAgenda.isEmpty();
  }

  /** Asks the rules about the whole agenda, if there are any. */
  public void settleAgenda() {
    ofAgenda.settle(total, this);
  }

  /** Keeps the moves that were made since the last were kept or taken back. */
  public void keep() {
    moves = 0;
    links.keep();
    groups.forget();
    kept.set(total);
    ofAgenda.keep();
  }

  /** Takes back the moves that were made since the last were kept or taken back. */
  public void undo() {
    while (moves > 0) {
      int choice = log[--moves];
      int start = log[--moves];
      int unit = log[--moves];
      if (starts[unit] >= 0) {
        asked.leave(unit, starts[unit], choices[unit]);
      }
      regroup(unit, start, choice);
      put(unit, start, choice);
      if (start >= 0) {
        asked.enter(unit, start, choice);
      }
    }
    links.undo();
    groups.undo();
    total.set(kept);
    ofAgenda.undo();
  }

  /**
   * Puts the units of another arrangement, of the same units, where they are here.
   *
   * @param other the other arrangement
   */
  public void copyTo(Arrangement other) {
    for (int unit = 0; unit < units; unit++) {
      boolean same = other.starts[unit] == starts[unit] && other.choices[unit] == choices[unit];
      if (!same) {
        other.move(unit, starts[unit], choices[unit]);
      }
    }
    other.settle();
    other.settleAgenda();
    other.keep();
  }

  /** {@return the problem} */
  public Problem problem() {
    return Objects.requireNonNull(problem);
  }
}
