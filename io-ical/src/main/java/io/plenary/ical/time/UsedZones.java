package io.plenary.ical.time;

import io.plenary.ical.line.CalendarOutput;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The zones whose clocks a calendar shows, each with the years in which it does. */
public final class UsedZones {

  private final Map<ZoneId, Set<Integer>> years =
      new TreeMap<>(Comparator.comparing(ZoneId::getId));

  /** Notes that the calendar shows a time on the clocks of a zone. */
  public void add(ZoneId zone, LocalDateTime time) {
    years.computeIfAbsent(zone, each -> new TreeSet<>()).add(time.getYear());
  }

  /** Writes a {@code VTIMEZONE} for each. */
  public void write(CalendarOutput out) {
    years.forEach((zone, needed) -> TimeZoneWriter.write(out, zone, needed));
  }
}
