package io.plenary.json.frab;

import io.plenary.json.foreign.Times;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What clocks show at a conference, and at which time on them a day begins.
 *
 * @param zone the zone
 * @param zoneKnown whether the zone is that of the conference, and not only one that serves
 * @param dayStart when a day begins
 */
record Clocks(ZoneId zone, boolean zoneKnown, LocalTime dayStart) {

  /** Days begin after the last event of the night before, or else when the document's days end. */
  static Clocks of(ZoneId zone, boolean zoneKnown, List<DayDraft> days, List<EventDraft> drafts) {
    LocalTime start = LocalTime.MIDNIGHT;
    for (DayDraft day : days) {
      Optional<LocalTime> end = day.date().flatMap(date -> endInNextNight(date, day));
      if (end.isPresent() && end.get().isAfter(start)) {
        start = end.get();
      }
    }
    Map<String, Optional<LocalDateTime>> times = new HashMap<>();
    LocalTime last = LocalTime.MIN;
    LocalTime first = LocalTime.MAX;
    for (EventDraft draft : drafts) {
      Optional<LocalDateTime> time =
          draft.lateText("date").flatMap(text -> times.computeIfAbsent(text, Times::local));
      Optional<LocalDate> date = draft.day().flatMap(DayDraft::date);
      if (time.isEmpty() || date.isEmpty()) {
        continue;
      }
      LocalTime clock = time.get().toLocalTime();
      if (time.get().toLocalDate().equals(date.get().plusDays(1)) && clock.isAfter(last)) {
        last = clock;
      } else if (time.get().toLocalDate().equals(date.get()) && clock.isBefore(first)) {
        first = clock;
      }
    }
    LocalTime next = last.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    boolean later = !last.isBefore(start) && !last.equals(LocalTime.MIN) && !next.isAfter(first);
    return new Clocks(zone, zoneKnown, later ? next : start);
  }

  /** What ends at a minute before the hour ends at the hour. */
  private static Optional<LocalTime> endInNextNight(LocalDate date, DayDraft day) {
    return day.end()
        .map(
            end -> end.getMinute() == 59 ? end.plusMinutes(1).truncatedTo(ChronoUnit.MINUTES) : end)
        .filter(end -> end.toLocalDate().equals(date.plusDays(1)))
        .map(LocalDateTime::toLocalTime)
        .filter(end -> end.isBefore(LocalTime.NOON));
  }
}
