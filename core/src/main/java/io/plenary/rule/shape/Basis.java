package io.plenary.rule.shape;

/**
 * What of a place a rule looks at. Lunch hours are about times, the size of a hall is about rooms, and
 * the hours at which a room is closed are about both.
 *
 * <p>It changes nothing in what a rule says. A scheduler asks a rule about each time once if it looks
 * at nothing else, and not about each time in each room.
 */
public enum Basis {
  /** When sessions are held, wherever that is; and the rooms only as far as the rule's reach says. */
  TIMES,
  /** Where sessions are held, whenever that is. */
  ROOMS,
  /** When and where they are held. */
  PLACES
}
