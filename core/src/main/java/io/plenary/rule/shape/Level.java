package io.plenary.rule.shape;

/** How much it matters that a rule is broken. The order is that of weight: hard comes first. */
public enum Level {
  /** The agenda cannot be held like this: a room holds two sessions at once. */
  HARD,
  /** It can be held, but something promised is missing: a session has no time yet. */
  MEDIUM,
  /** It can be held, and could be nicer: a hall for 400 holds a talk for twenty. */
  SOFT
}
