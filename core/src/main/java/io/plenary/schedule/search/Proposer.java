package io.plenary.schedule.search;

/** Thinks of a step. */
interface Proposer {

  /**
   * {@return whether it thought of one}
   *
   * @param step takes the step; empty before
   */
  boolean propose(Step step);
}
