package io.plenary.ical.field;

import io.plenary.ical.time.Zones;
import io.plenary.value.Color;
import io.plenary.value.Country;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns texts into values, within the bounds that an agenda has; an exception of {@link
 * IllegalArgumentException} or {@link java.time.DateTimeException} says that it cannot be done.
 */
public final class Parse {

  public static final Duration LONGEST = Duration.ofDays(366);
  private static final Instant FIRST = Instant.parse("1583-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private Parse() {}

  /** {@return a reader of numbers that are not below the given one} */
  public static Function<String, Integer> atLeast(int least) {
    return text -> {
      int number = Integer.parseInt(text);
      require(number >= least);
      return number;
    };
  }

  public static Language language(String text) {
    Language language = Language.of(text);
    require(language.isWellFormed());
    return language;
  }

  public static Country country(String text) {
    Country country = Country.of(text);
    require(country.isWellFormed());
    return country;
  }

  public static Color color(String text) {
    return Color.of(text);
  }

  public static String notBlank(String text) {
    require(!text.isBlank());
    return text;
  }

  public static boolean flag(String text) {
    require(text.equals("true") || text.equals("false"));
    return text.equals("true");
  }

  /** {@return a day that an agenda can name} */
  public static LocalDate day(String text) {
    LocalDate day = LocalDate.parse(text);
    require(isUsable(day.atStartOfDay(ZoneOffset.UTC)));
    return day;
  }

  public static LocalTime time(String text) {
    LocalTime time = LocalTime.parse(text);
    require(time.equals(time.truncatedTo(ChronoUnit.SECONDS)));
    return time;
  }

  public static ZoneId zone(String text) {
    Optional<ZoneId> zone = Zones.byName(text);
    require(zone.isPresent());
    return zone.orElseThrow();
  }

  public static Duration duration(String text) {
    Duration duration = Duration.parse(text);
    require(isUsable(duration));
    return duration;
  }

  /** {@return whether an agenda can hold the duration} */
  public static boolean isUsable(Duration duration) {
    return !duration.isNegative()
        && duration.compareTo(LONGEST) <= 0
        && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS));
  }

  /** {@return whether an agenda can hold the moment} */
  public static boolean isUsable(ZonedDateTime moment) {
    Instant instant = moment.toInstant();
    return !instant.isBefore(FIRST) && instant.isBefore(LAST);
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
