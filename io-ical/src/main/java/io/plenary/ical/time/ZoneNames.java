package io.plenary.ical.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names of zones that are not those of the tz database: the ones of Windows, as the Unicode CLDR maps
 * them, and abbreviations that stand for one region to most people. {@code IST}, {@code BST} and {@code
 * CST} do not, and are not here.
 */
final class ZoneNames {

  private static final String TABLE = "windows-zones.txt";
  private static final Map<String, String> WINDOWS = read();

  private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
      Map.entry("cest", "Europe/Paris"),
      Map.entry("mez", "Europe/Berlin"),
      Map.entry("mesz", "Europe/Berlin"),
      Map.entry("eest", "Europe/Athens"),
      Map.entry("west", "Europe/Lisbon"),
      Map.entry("msk", "Europe/Moscow"),
      Map.entry("edt", "America/New_York"),
      Map.entry("et", "America/New_York"),
      Map.entry("cdt", "America/Chicago"),
      Map.entry("mdt", "America/Denver"),
      Map.entry("pst", "America/Los_Angeles"),
      Map.entry("pdt", "America/Los_Angeles"),
      Map.entry("pt", "America/Los_Angeles"),
      Map.entry("akst", "America/Anchorage"),
      Map.entry("akdt", "America/Anchorage"),
      Map.entry("jst", "Asia/Tokyo"),
      Map.entry("kst", "Asia/Seoul"),
      Map.entry("hkt", "Asia/Hong_Kong"),
      Map.entry("sgt", "Asia/Singapore"),
      Map.entry("aest", "Australia/Sydney"),
      Map.entry("aedt", "Australia/Sydney"),
      Map.entry("awst", "Australia/Perth"),
      Map.entry("nzst", "Pacific/Auckland"),
      Map.entry("nzdt", "Pacific/Auckland"));

  private ZoneNames() {}

  private static Map<String, String> read() {
    try (InputStream in = Objects.requireNonNull(ZoneNames.class.getResourceAsStream(TABLE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> names = new LinkedHashMap<>();
      lines
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(row -> names.put(row[0].toLowerCase(Locale.ROOT), row[1]));
      return Collections.unmodifiableMap(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the zone of a name of Windows} */
  static Optional<ZoneId> ofWindows(String name) {
    return zone(WINDOWS, name);
  }

  /** {@return the zone of an abbreviation} */
  static Optional<ZoneId> ofAbbreviation(String name) {
    return zone(ABBREVIATIONS, name);
  }

  private static Optional<ZoneId> zone(Map<String, String> names, String name) {
    return Optional.ofNullable(names.get(name.strip().toLowerCase(Locale.ROOT)))
        .flatMap(Zones::byName);
  }
}
