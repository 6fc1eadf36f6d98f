package io.plenary.ical;

import biweekly.component.VEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who imports each calendar that is published into the one that they have, by the rules of RFC
 * 5546, 2.1.5 and 3.2.5: an event is known by its UID; what is not newer than what is known is left
 * aside; an event that is cancelled goes away. Nothing goes away for not being in a calendar.
 */
final class Subscriber {

  private final Map<String, Known> known = new LinkedHashMap<>();

  /** What is known of an event. */
  private record Known(int sequence, Instant stamp, boolean cancelled, Shown shown) {}

  /** What they see. */
  record Shown(String title, Instant start, Optional<Instant> end, String location) {}

  void receive(String calendar) {
    Biweekly.read(calendar).getEvents().forEach(this::receive);
  }

  private void receive(VEvent event) {
    Known told = new Known(
        event.getSequence() == null ? 0 : event.getSequence().getValue(),
        event.getDateTimeStamp().getValue().toInstant(),
        event.getStatus().isCancelled(),
        shown(event));
    Known before = known.get(event.getUid().getValue());
    if (before == null || isNewer(told, before)) {
      known.put(event.getUid().getValue(), told);
    }
  }

  private static boolean isNewer(Known told, Known before) {
    return told.sequence() > before.sequence()
        || (told.sequence() == before.sequence() && told.stamp().isAfter(before.stamp()));
  }

  private static Shown shown(VEvent event) {
    return new Shown(
        event.getSummary() == null ? "" : event.getSummary().getValue(),
        event.getDateStart().getValue().toInstant(),
        Optional.ofNullable(event.getDateEnd()).map(end -> end.getValue().toInstant()),
        event.getLocation() == null ? "" : event.getLocation().getValue());
  }

  /** {@return the events that are in their calendar now, by UID} */
  Map<String, Shown> sees() {
    Map<String, Shown> sees = new LinkedHashMap<>();
    known.forEach((uid, event) -> {
      if (!event.cancelled()) {
        sees.put(uid, event.shown());
      }
    });
    return sees;
  }

  /** {@return the UIDs of all events that they ever heard of} */
  Set<String> everKnown() {
    return new LinkedHashSet<>(known.keySet());
  }
}
