package io.plenary.schedule.proof;

/** Whether demands can hold together. */
enum Verdict {
  /** They can: a plan is known. */
  POSSIBLE,
  /** They cannot: that is proved. */
  IMPOSSIBLE,
  /** It would have taken too long to find out. */
  UNDECIDED
}
