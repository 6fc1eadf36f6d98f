package io.plenary.benchmarks.schedule.family;

import io.plenary.agenda.Agenda;
import io.plenary.rule.Rules;
import io.plenary.schedule.grid.Grid;

/** A scheduling problem of others as Plenary has it: what is to be placed, where, and by which rules. */
public interface Instance {

  /** {@return the name of the file that it was read from, without its ending} */
  String name();

  /** {@return the agenda, nothing of it placed} */
  Agenda agenda();

  /** {@return where sessions may be placed} */
  Grid grid();

  /** {@return what must hold and what is wished for} */
  Rules rules();

  /**
   * {@return what an agenda is worth, counted from the file by other means than rules}
   *
   * @param agenda the agenda, placed
   */
  Verdict judge(Agenda agenda);

  /**
   * {@return the timetable in the form that the family's scorer reads}
   *
   * @param agenda the agenda, placed
   */
  String solution(Agenda agenda);
}
