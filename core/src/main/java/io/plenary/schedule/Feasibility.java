package io.plenary.schedule;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether an agenda can be held so that every session has a place and no hard rule is broken.
 *
 * <pre>{@code
 * Feasibility feasibility = Scheduler.of(rules).explainInfeasible(agenda);
 * if (feasibility instanceof Feasibility.Conflict conflict) {
 *   System.out.println(conflict);
 * }
 * }</pre>
 */
public sealed interface Feasibility {

  /**
   * It can.
   *
   * @param schedule a schedule that shows it
   */
  record Feasible(Schedule schedule) implements Feasibility {}

  /**
   * It cannot: some demands cannot hold together.
   *
   * @param demands the demands: first the sessions that are to have a place, then the rules that are to be
   *     kept
   * @param proof why they cannot hold together, in words that a chairperson understands
   * @param isIrreducible whether it is known of each demand that the others can hold together without
   *     it; if not, some may have no part in the conflict
   */
  record Conflict(List<Demand> demands, String proof, boolean isIrreducible)
      implements Feasibility {

    /**
     * Keeps the list as it is.
     *
     * @param demands the demands
     * @param proof why they cannot hold together
     * @param isIrreducible whether none of them can be left out
     */
    public Conflict {
      demands = List.copyOf(demands);
    }

    /** {@return the proof, and the demands line by line} */
    @Override
    public String toString() {
      return demands.stream()
          .map(demand -> "\n- " + demand)
          .collect(Collectors.joining("", proof + "\nThis cannot hold together:", ""));
    }
  }

  /**
   * It is not known: no such schedule was found, and that there is none could not be proved within
   * reason.
   *
   * @param closest the best schedule that was found
   */
  record Unknown(Schedule closest) implements Feasibility {}
}
