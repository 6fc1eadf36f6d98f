package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the times of a document into moments, and tells what is odd about them. */
public final class Times {

  /** What is expected of the offsets of times. */
  public enum Offsets {
    /** The dialect writes none. */
    NONE,
    /** The dialect writes them. */
    ANY,
    /** The dialect writes them, and the zone uses them. */
    OF_ZONE
  }

  private static final Pattern TIME =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
          + "(?:[Tt ](?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
          + "(?<fraction>\\.\\d+)?)?\\s*"
          + "(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?(?::\\d{2})?)?");
  private static final LocalDateTime FIRST = LocalDateTime.parse("1583-01-03T00:00:00");
  private static final LocalDateTime LAST = LocalDateTime.parse("9997-12-01T00:00:00");

  /** What a text says. */
  private record Written(
      Optional<LocalDateTime> local,
      Optional<ZoneOffset> offset,
      boolean brokenOffset,
      boolean fraction) {

    static Written of(String text) {
      Matcher matcher = TIME.matcher(text.strip());
      if (!matcher.matches()) {
        return new Written(Optional.empty(), Optional.empty(), false, false);
      }
      Optional<ZoneOffset> offset = Times.offset(matcher);
      String fraction = matcher.group("fraction");
      return new Written(
          Times.local(matcher),
          offset,
          matcher.group("offset") != null && offset.isEmpty(),
          fraction != null && !fraction.matches("\\.0+"));
    }
  }

  /** Moments of which there is nothing to tell; many events start at the same, which is read once. */
  private final Map<String, ZonedDateTime> regular = new HashMap<>();

  private final ZoneId zone;
  private final Offsets offsets;
  private final Problems problems;

  /** For times in a zone. */
  public Times(ZoneId zone, Offsets offsets, Problems problems) {
    this.zone = zone;
    this.offsets = offsets;
    this.problems = problems;
  }

  /** {@return the zone of the given name, if the tz database has it} */
  public static Optional<ZoneId> zone(String name) {
    return Optional.of(name)
        .filter(ZoneRulesProvider.getAvailableZoneIds()::contains)
        .map(ZoneId::of);
  }

  /** {@return the offset that a time names, if it does} */
  public static Optional<ZoneOffset> offset(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    return matcher.matches() ? offset(matcher) : Optional.empty();
  }

  /** {@return the local part of a time, whatever its offset} */
  public static Optional<LocalDateTime> local(String text) {
    Matcher matcher = TIME.matcher(text.strip());
    return matcher.matches() ? local(matcher) : Optional.empty();
  }

  /** {@return the date with which a text begins, if it is a date or a time within bounds} */
  public static Optional<LocalDate> date(String text) {
    return local(text)
        .map(LocalDateTime::toLocalDate)
        .filter(date -> date.getYear() > 1583 && date.getYear() < 9997);
  }

  private static Optional<ZoneOffset> offset(Matcher matcher) {
    String offset = matcher.group("offset");
    try {
      return Optional.ofNullable(offset)
          .map(text -> text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(Matcher matcher) {
    try {
      return Optional.of(LocalDateTime.of(
          number("year", matcher),
          number("month", matcher),
          number("day", matcher),
          number("hour", matcher),
          number("minute", matcher),
          number("second", matcher)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What is not written is zero. */
  private static int number(String part, Matcher matcher) {
    String digits = matcher.group(part);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** {@return the moment that a text denotes, in the zone} */
  public Optional<ZonedDateTime> moment(String text, Place place) {
    ZonedDateTime known = regular.get(text);
    return known == null ? read(text, place) : Optional.of(known);
  }

  private Optional<ZonedDateTime> read(String text, Place place) {
    Written written = Written.of(text);
    if (written.local().isEmpty() || written.brokenOffset()) {
      problems.add(
          ReadCode.TIME_UNREADABLE, place, Quoted.of(text), "kept as it is, without a time");
      return Optional.empty();
    }
    if (written.fraction()) {
      problems.addOnce(
          ReadCode.TIME_FRACTION, "", place, Quoted.of(text), "read without the fraction");
    }
    LocalDateTime local = written.local().get();
    if (local.isBefore(FIRST) || local.isAfter(LAST)) {
      problems.add(ReadCode.TIME_OUT_OF_BOUNDS, place, Quoted.of(text), "kept, without a time");
      return Optional.empty();
    }
    ZonedDateTime moment =
        written.offset().map(offset -> at(local, offset, place)).orElseGet(() -> at(local, place));
    if (!written.fraction() && isRegular(local, written.offset())) {
      regular.put(text, moment);
    }
    return Optional.of(moment);
  }

  private boolean isRegular(LocalDateTime local, Optional<ZoneOffset> offset) {
    return offset
        .map(given -> agrees(local, given))
        .orElseGet(() ->
            offsets == Offsets.NONE && zone.getRules().getValidOffsets(local).size() == 1);
  }

  private boolean agrees(LocalDateTime local, ZoneOffset offset) {
    return offsets != Offsets.OF_ZONE
        || offset.equals(ZoneOffset.UTC)
        || zone.getRules().isValidOffset(local, offset);
  }

  private ZonedDateTime at(LocalDateTime local, ZoneOffset offset, Place place) {
    if (!agrees(local, offset)) {
      problems.addOnce(
          ReadCode.ZONE_DISAGREES,
          "",
          place,
          local + " with the offset " + offset + ", and the zone " + zone,
          "the offset was heeded");
    }
    return ZonedDateTime.ofInstant(local, offset, zone);
  }

  /** {@return the moment at which clocks in the zone show a time} */
  public ZonedDateTime at(LocalDateTime local, Place place) {
    if (offsets != Offsets.NONE) {
      problems.addOnce(
          ReadCode.TIME_WITHOUT_OFFSET, "", place, local.toString(), "read as local in " + zone);
    }
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
    ZonedDateTime moment = ZonedDateTime.ofLocal(local, zone, null);
    if (valid.isEmpty()) {
      problems.add(
          ReadCode.TIME_IN_GAP,
          place,
          local + ", which does not exist in " + zone,
          "read as " + moment.toLocalDateTime());
    } else if (valid.size() > 1) {
      problems.add(
          ReadCode.TIME_TWICE,
          place,
          local + ", which happens twice in " + zone,
          "read as the first, " + moment.toOffsetDateTime());
    }
    return moment;
  }
}
