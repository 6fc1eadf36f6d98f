package io.plenary.json.frab;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The times of an event as they are written. */
record EventTimes(ZonedDateTime moment, Optional<Duration> duration) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** Date, time and offset. */
  String date() {
    return MOMENT.format(moment);
  }

  /** The time on the clock. */
  String start() {
    return CLOCK.format(moment);
  }

  /** Date, time and offset of the end. */
  String end() {
    return MOMENT.format(moment.plus(duration.orElse(Duration.ZERO)));
  }
}
