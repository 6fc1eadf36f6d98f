package io.plenary.format;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a format is told when it reads: how much, and what the document may not say itself.
 *
 * @param limits how much is read
 * @param zone the zone of times in a document that names none, if the caller knows it
 */
public record ReadOptions(Limits limits, Optional<ZoneId> zone) {

  /**
   * Checks that both are given.
   *
   * @param limits how much is read
   * @param zone the zone of times in a document that names none
   */
  public ReadOptions {
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(zone, "zone");
  }

  /** {@return standard limits and no zone} */
  public static ReadOptions standard() {
    return new ReadOptions(Limits.standard(), Optional.empty());
  }

  /**
   * {@return these options, with a zone}
   *
   * @param zone the zone of times in a document that names none
   */
  public ReadOptions withZone(ZoneId zone) {
    return new ReadOptions(limits, Optional.of(zone));
  }

  /**
   * {@return these options, with other limits}
   *
   * @param limits how much is read
   */
  public ReadOptions withLimits(Limits limits) {
    return new ReadOptions(limits, zone);
  }
}
