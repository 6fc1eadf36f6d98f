package io.plenary.json.frab;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The times of an event as they are written. */
record EventTimes(ZonedDateTime moment, Optional<Duration> duration, TimeTexts texts) {

  /** Date, time and offset. */
  String date() {
    return texts.moment(moment);
  }

  /** The time on the clock. */
  String start() {
    return texts.clock(moment);
  }

  /** Date, time and offset of the end. */
  String end() {
    return texts.moment(moment.plus(duration.orElse(Duration.ZERO)));
  }
}
