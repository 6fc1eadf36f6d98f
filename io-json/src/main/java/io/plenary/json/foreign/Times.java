package io.plenary.json.foreign;

import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

  private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
      + "(?:[Tt ](\\d{1,2}:\\d{2}(?::\\d{2})?)(\\.\\d+)?)?\\s*"
      + "([Zz]|[+-]\\d{2}(?::?\\d{2})?(?::\\d{2})?)?");
  private static final LocalDateTime FIRST = LocalDateTime.parse("1583-01-03T00:00:00");
  private static final LocalDateTime LAST = LocalDateTime.parse("9997-12-01T00:00:00");

  /** What a text says; many events start at the same time, which is taken apart once. */
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
      String fraction = matcher.group(3);
      return new Written(
          Times.local(matcher),
          offset,
          matcher.group(4) != null && offset.isEmpty(),
          fraction != null && !fraction.matches("\\.0+"));
    }
  }

  private final Map<String, Written> known = new HashMap<>();
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
    String offset = matcher.group(4);
    try {
      return Optional.ofNullable(offset)
          .map(text -> text.equalsIgnoreCase("z") ? ZoneOffset.UTC : ZoneOffset.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(Matcher matcher) {
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      String time = matcher.group(2);
      return Optional.of(time == null ? date.atStartOfDay() : date.atTime(clock(time)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime clock(String time) {
    String[] parts = time.split(":", -1);
    return LocalTime.of(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /** {@return the moment that a text denotes, in the zone} */
  public Optional<ZonedDateTime> moment(String text, Place place) {
    Written written = known.computeIfAbsent(text, Written::of);
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
    return Optional.of(
        written.offset().map(offset -> at(local, offset, place)).orElseGet(() -> at(local, place)));
  }

  private ZonedDateTime at(LocalDateTime local, ZoneOffset offset, Place place) {
    boolean checked = offsets == Offsets.OF_ZONE && !offset.equals(ZoneOffset.UTC);
    if (checked && !zone.getRules().isValidOffset(local, offset)) {
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
