package io.plenary.json.frab;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Moments as the dialect writes them; many events start at the same, which is made a text once. */
final class TimeTexts {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Map<ZonedDateTime, String> moments = new HashMap<>();
  private final Map<ZonedDateTime, String> clocks = new HashMap<>();

  /** Date, time and offset. */
  String moment(ZonedDateTime moment) {
    return moments.computeIfAbsent(moment, MOMENT::format);
  }

  /** The time on the clock. */
  String clock(ZonedDateTime moment) {
    return clocks.computeIfAbsent(moment, CLOCK::format);
  }
}
