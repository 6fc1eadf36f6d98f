package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Report;
import io.plenary.rule.Score;
import java.util.List;

/**
 * What a scheduler made of an agenda.
 *
 * @param agenda the agenda with its new timetable
 * @param report what the rules say of it: a full check, as {@link io.plenary.rule.Rules#check} makes it
 * @param unplaced the sessions that have no place, and why
 * @param ending why it was not looked for anything better
 * @param statistics what it took
 * @param replay how to make the same again on any machine, with the same agenda, rules and grid
 */
public record Schedule(
    Agenda agenda,
    Report report,
    List<Unplaced> unplaced,
    Ending ending,
    Statistics statistics,
    Replay replay) {

  /** Why it was not looked for anything better. */
  public enum Ending {
    /** There is nothing better: no plan can have a higher score. */
    OPTIMAL,
    /** The budget is used. */
    BUDGET,
    /** It was cancelled, or its thread was interrupted. */
    CANCELLED
  }

  /**
   * Keeps the list as it is.
   *
   * @param agenda the agenda with its new timetable
   * @param report what the rules say of it
   * @param unplaced the sessions that have no place, and why
   * @param ending why it was not looked for anything better
   * @param statistics what it took
   * @param replay how to make the same again
   */
  public Schedule {
    unplaced = List.copyOf(unplaced);
  }

  /** {@return what the agenda comes to} */
  public Score score() {
    return report.score();
  }

  /** {@return whether no hard rule is broken and every session is placed} */
  public boolean isFeasible() {
    return report.isFeasible();
  }

  /** {@return whether no plan on this grid can have a higher score} */
  public boolean isOptimal() {
    return ending == Ending.OPTIMAL;
  }
}
