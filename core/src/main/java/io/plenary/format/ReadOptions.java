package io.plenary.format;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a format is told when it reads: how much, what the document may not say itself, and what
 * becomes of its problems.
 *
 * @param limits how much is read
 * @param zone the zone of times in a document that names none, if the caller knows it
 * @param policy what becomes of problems; {@link AgendaReader} sees to it, and formats need not
 */
public record ReadOptions(Limits limits, Optional<ZoneId> zone, ProblemPolicy policy) {

  /**
   * Checks that all are given.
   *
   * @param limits how much is read
   * @param zone the zone of times in a document that names none
   * @param policy what becomes of problems
   */
  public ReadOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(policy, "policy");
  }

  /** {@return standard limits, no zone, and problems reported} */
  public static ReadOptions standard() {
    return new ReadOptions(Limits.standard(), Optional.empty(), ProblemPolicy.report());
  }

  /**
   * {@return these options, with a zone}
   *
   * @param zone the zone of times in a document that names none
   */
  public ReadOptions withZone(ZoneId zone) {
    return new ReadOptions(limits, Optional.of(zone), policy);
  }

  /**
   * {@return these options, with other limits}
   *
   * @param limits how much is read
   */
  public ReadOptions withLimits(Limits limits) {
    return new ReadOptions(limits, zone, policy);
  }

  /**
   * {@return these options, with another policy}
   *
   * @param policy what becomes of problems
   */
  public ReadOptions withPolicy(ProblemPolicy policy) {
    return new ReadOptions(limits, zone, policy);
  }
}
