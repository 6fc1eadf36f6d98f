package io.plenary.ical.read;

import io.plenary.agenda.Session;
import io.plenary.ical.field.Kept;
import io.plenary.value.Extension;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts events that replace one instance of another (RFC 5545, 3.8.4.4) in its place. One that replaces
 * nothing is an event by itself.
 */
final class Overrides {

  private final EventTimes times;

  Overrides(EventTimes times) {
    this.times = times;
  }

  /** What an event replaces. */
  private record Replaced(String uid, Instant start) {}

  List<EventDraft> apply(List<EventDraft> events) {
    Map<Replaced, EventDraft> replacing = new LinkedHashMap<>();
    for (EventDraft event : events) {
      replaced(event).ifPresent(each -> replacing.putIfAbsent(each, event));
    }
    if (replacing.isEmpty()) {
      return events;
    }
    Set<EventDraft> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    apart.addAll(replacing.values());
    List<EventDraft> all = new ArrayList<>(events);
    all.removeIf(apart::contains);
    all.replaceAll(event -> event
        .start()
        .map(start -> new Replaced(event.series().orElse(""), start.toInstant()))
        .flatMap(place -> Optional.ofNullable(replacing.remove(place)))
        .map(other -> inPlaceOf(event, other))
        .orElse(event));
    all.addAll(replacing.values());
    return all;
  }

  private Optional<Replaced> replaced(EventDraft event) {
    Optional<ZonedDateTime> start = event
        .replaced()
        .flatMap(each -> times.moments(each, event.event()).stream().findFirst());
    return event.series().flatMap(uid -> start.map(when -> new Replaced(uid, when.toInstant())));
  }

  private static EventDraft inPlaceOf(EventDraft instance, EventDraft other) {
    List<Extension> uid =
        instance.session().extensions().stream().filter(Kept::isUid).toList();
    List<Extension> extensions = new ArrayList<>(other.session().extensions());
    extensions.removeIf(Kept::isUid);
    extensions.addAll(uid);
    Session session =
        other.session().toBuilder().id(instance.id()).build().withExtensions(extensions);
    return new EventDraft(
        other.event(),
        instance.uid(),
        other.series(),
        session,
        other.start(),
        other.rooms(),
        other.offset(),
        other.parent(),
        other.replaced(),
        other.recurs());
  }
}
