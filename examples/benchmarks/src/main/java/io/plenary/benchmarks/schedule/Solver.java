package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.benchmarks.schedule.family.Instance;
import io.plenary.rule.Score;
import java.time.Duration;
import java.util.OptionalDouble;

/** What makes a timetable for an instance. */
public interface Solver {

  /**
   * What a solver made of an instance.
   *
   * @param agenda the agenda, placed
   * @param score what it says that this is worth
   * @param perSecond how many moves, or plans, it evaluated in a second
   * @param acceptance of a hundred of them, how many it kept, if it tells
   */
  record Outcome(Agenda agenda, Score score, long perSecond, OptionalDouble acceptance) {}

  /** {@return the name by which it is asked for} */
  String name();

  /**
   * {@return whether it knows the family of an instance}
   *
   * @param instance the instance
   */
  boolean knows(Instance instance);

  /**
   * {@return what it makes of an instance}
   *
   * @param instance the instance
   * @param time how long it may take
   * @param seed for what is left to chance
   */
  Outcome solve(Instance instance, Duration time, long seed);
}
