package io.plenary.json.frab;

import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What clocks show at a conference, and at which time on them a day begins.
 *
 * @param zone the zone
 * @param zoneKnown whether the zone is that of the conference, and not only one that serves
 * @param dayStart when a day begins
 */
record Clocks(ZoneId zone, boolean zoneKnown, LocalTime dayStart) {

  /** The zone that is named, or given, or one that has the offset of the first time that has one. */
  static ZoneId zone(
      Optional<String> named,
      Optional<ZoneId> given,
      List<EventDraft> drafts,
      Place place,
      Problems problems) {
    Optional<ZoneId> known = named.flatMap(Times::zone);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<ZoneOffset> offset = drafts.stream()
        .flatMap(draft -> draft.lateText("date").or(() -> draft.lateText("start")).stream())
        .flatMap(text -> Times.offset(text).stream())
        .findFirst();
    ZoneId zone = given.orElseGet(() -> offset.map(Clocks::fixed).orElse(ZoneOffset.UTC));
    ZoneId sound = Times.zone(zone.getId()).orElseGet(() -> ZoneId.of("UTC"));
    if (named.isPresent()) {
      problems.add(
          ReadCode.ZONE_UNKNOWN, place, Quoted.of(named.get()), "times are kept in " + sound);
    } else if (given.isEmpty()) {
      problems.add(
          ReadCode.ZONE_MISSING,
          place,
          "no 'time_zone_name', and offsets such as "
              + offset.map(ZoneOffset::getId).orElse("none"),
          "moments are right where there are offsets, and kept in " + sound);
    }
    return sound;
  }

  /** The zone that never has another offset; the tz database has them for whole hours. */
  private static ZoneId fixed(ZoneOffset offset) {
    int hours = offset.getTotalSeconds() / 3600;
    // there, what is ahead of UTC is written with a minus sign
    return Times.zone("Etc/GMT" + (hours > 0 ? "-" + hours : hours < 0 ? "+" + -hours : ""))
        .filter(zone -> zone.getRules().isValidOffset(LocalDateTime.MIN.withYear(2000), offset))
        .orElse(ZoneOffset.UTC);
  }

  /** Days begin after the last event of the night before, or else when the document's days end. */
  static Clocks of(ZoneId zone, boolean zoneKnown, List<DayDraft> days, List<EventDraft> drafts) {
    LocalTime start = LocalTime.MIDNIGHT;
    for (DayDraft day : days) {
      Optional<LocalTime> end = day.date().flatMap(date -> endInNextNight(date, day));
      if (end.isPresent() && end.get().isAfter(start)) {
        start = end.get();
      }
    }
    LocalTime last = LocalTime.MIN;
    LocalTime first = LocalTime.MAX;
    for (EventDraft draft : drafts) {
      Optional<LocalDateTime> time = draft.lateText("date").flatMap(Times::local);
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
