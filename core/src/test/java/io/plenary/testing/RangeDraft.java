package io.plenary.testing;

import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A range of time of which only the distance from an agenda's beginning is known. */
record RangeDraft(int distance, Duration length, Optional<ZoneId> otherZone) {

  static Arbitrary<RangeDraft> drafts() {
    return Combinators.combine(
            Times.distances(), Times.durations(), Times.zones().optional(0.2))
        .as(RangeDraft::new);
  }

  TimeRange around(Instant anchor, ZoneId zone) {
    ZonedDateTime start = anchor.plusSeconds(distance).atZone(otherZone.orElse(zone));
    return TimeRange.of(start, length);
  }
}
