package io.plenary.json.schemaorg;

import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times of events as search engines want them: with the offset, to the second. */
final class EventTimes {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private EventTimes() {}

  /** Whether a time is only a day. */
  static boolean isDay(Node node) {
    return JsonLd.string(node)
        .filter(text -> text.strip().matches("\\d{4}-\\d{2}-\\d{2}"))
        .isPresent();
  }

  static Node write(ZonedDateTime moment) {
    return Node.text(MOMENT.format(moment));
  }

  /** The time that was read, if it is this one and would be written otherwise. */
  static boolean says(Node node, ZonedDateTime moment, ZoneId zone) {
    String text = JsonLd.string(node).orElse("");
    Optional<Instant> said = Times.local(text)
        .map(local -> Times.offset(text)
            .map(local::toInstant)
            .orElseGet(() -> local.atZone(zone).toInstant()));
    return !isDay(node) && said.equals(Optional.of(moment.toInstant()));
  }
}
