package io.plenary.schedule.proof;

import java.util.List;

/**
 * Claims that cannot all have a seat, and why.
 *
 * @param kind how it is counted
 * @param claims the claims
 * @param needed how much they need: of seats, of claims, or of seconds
 * @param available how much there is of that
 * @param missing how many of them go without at least
 */
public record Shortage(Kind kind, List<Claim> claims, long needed, long available, int missing) {

  /** How it is counted. */
  public enum Kind {
    /** There are fewer seats than claims. */
    SEATS,
    /** Fewer than there are can begin and end one after another. */
    TURNS,
    /** Together they are longer than all the time there is. */
    TIME
  }

  public Shortage {
    claims = List.copyOf(claims);
  }
}
