package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** In which zone a document is read whose times have offsets and which need not name one. */
public final class Zones {

  private Zones() {}

  /**
   * {@return the zone that is named, or given, or one that always has the offset of the times}
   *
   * @param named what the document says
   * @param given what the caller says
   * @param offset the offset of a time in the document
   */
  public static ZoneId choose(
      Optional<String> named,
      Optional<ZoneId> given,
      Optional<ZoneOffset> offset,
      Place place,
      Problems problems) {
    Optional<ZoneId> known = named.flatMap(Times::zone);
    if (known.isPresent()) {
      return known.get();
    }
    ZoneId zone = given
        .flatMap(each -> Times.zone(each.getId()))
        .or(() -> offset.flatMap(Zones::fixed))
        .orElseGet(() -> ZoneId.of("UTC"));
    if (named.isPresent()) {
      problems.add(
          ReadCode.ZONE_UNKNOWN, place, Quoted.of(named.get()), "times are kept in " + zone);
    } else if (given.isEmpty()) {
      problems.add(
          ReadCode.ZONE_MISSING,
          place,
          "no zone, and offsets such as " + offset.map(ZoneOffset::getId).orElse("none"),
          "moments are right where there are offsets, and kept in " + zone);
    }
    return zone;
  }

  /** The zone that never has another offset; the tz database has them for whole hours. */
  private static Optional<ZoneId> fixed(ZoneOffset offset) {
    int hours = offset.getTotalSeconds() / 3600;
    // there, what is ahead of UTC is written with a minus sign
    return Times.zone("Etc/GMT" + (hours > 0 ? "-" + hours : hours < 0 ? "+" + -hours : ""))
        .filter(zone -> zone.getRules().isValidOffset(LocalDateTime.of(2000, 1, 1, 0, 0), offset));
  }
}
