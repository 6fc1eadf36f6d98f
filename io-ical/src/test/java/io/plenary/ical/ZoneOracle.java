package io.plenary.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out instants from nothing but what a calendar says: each local time by the {@code VTIMEZONE} of
 * its {@code TZID}, as RFC 5545, 3.6.5 describes it, in the simplest way. It knows no zone by name.
 */
final class ZoneOracle {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  /** What offset is in force from when on, by zone. */
  private final Map<String, TreeMap<Instant, ZoneOffset>> zones = new HashMap<>();

  private final List<Instant> starts = new ArrayList<>();
  private final List<Instant> ends = new ArrayList<>();

  private ZoneOracle() {}

  static ZoneOracle of(String calendar) {
    ZoneOracle oracle = new ZoneOracle();
    String zone = "";
    String onset = "";
    String from = "";
    for (String line : calendar.replace("\r\n ", "").lines().toList()) {
      String value = line.substring(line.indexOf(':') + 1);
      if (line.startsWith("TZID:")) {
        zone = value;
      } else if (line.startsWith("DTSTART:") && !line.endsWith("Z")) {
        onset = value;
      } else if (line.startsWith("TZOFFSETFROM:")) {
        from = value;
      } else if (line.startsWith("TZOFFSETTO:")) {
        Instant moment = LocalDateTime.parse(onset, LOCAL).toInstant(ZoneOffset.of(from));
        oracle.zones.computeIfAbsent(zone, z -> new TreeMap<>()).put(moment, ZoneOffset.of(value));
      } else if (line.startsWith("DTSTART")) {
        oracle.starts.add(oracle.instant(line));
      } else if (line.startsWith("DTEND")) {
        oracle.ends.add(oracle.instant(line));
      }
    }
    return oracle;
  }

  List<Instant> starts() {
    return starts;
  }

  List<Instant> ends() {
    return ends;
  }

  private Instant instant(String line) {
    String value = line.substring(line.indexOf(':') + 1);
    if (value.endsWith("Z")) {
      return LocalDateTime.parse(value.substring(0, value.length() - 1), LOCAL)
          .toInstant(ZoneOffset.UTC);
    }
    String zone = line.substring(line.indexOf('=') + 1, line.indexOf(':'));
    LocalDateTime local = LocalDateTime.parse(value, LOCAL);
    TreeMap<Instant, ZoneOffset> observances = zones.get(zone);
    List<Instant> possible = new ArrayList<>();
    for (ZoneOffset candidate : new HashSet<>(observances.values())) {
      Instant instant = local.toInstant(candidate);
      Map.Entry<Instant, ZoneOffset> inForce = observances.floorEntry(instant);
      if (inForce != null && inForce.getValue().equals(candidate)) {
        possible.add(instant);
      }
    }
    if (possible.size() != 1) {
      throw new AssertionError(line + " is one of " + possible);
    }
    return possible.get(0);
  }
}
