package io.plenary.text;

import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.time.TimeRange;
import io.plenary.time.TimeRanges;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a sentence is filled with as a careful secretary would. */
public final class Wording {

  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final int LONGEST_TITLE = 80;

  private Wording() {}

  /**
   * {@return a sentence in which names in braces are replaced by what they stand for; names that stand
   * for nothing are left} What is in brackets is left out if a name in it stands for nothing: {@code
   * {session}[, {time},] is a talk} reads well of a session without a time, too.
   *
   * @param pattern the sentence
   * @param parameters what the names stand for
   */
  public static String fill(String pattern, Map<String, Object> parameters) {
    Matcher matcher = BRACES.matcher(withoutWhatIsUnknown(pattern, parameters));
    StringBuilder sentence = new StringBuilder();
    while (matcher.find()) {
      Object value = parameters.get(matcher.group(1));
      String text = value == null ? matcher.group() : write(value);
      matcher.appendReplacement(sentence, Matcher.quoteReplacement(text));
    }
    return matcher.appendTail(sentence).toString();
  }

  private static String withoutWhatIsUnknown(String pattern, Map<String, Object> parameters) {
    return BRACKETS.matcher(pattern).replaceAll(optional -> {
      boolean known = BRACES
          .matcher(optional.group(1))
          .results()
          .allMatch(name -> parameters.containsKey(name.group(1)));
      return known ? Matcher.quoteReplacement(optional.group(1)) : "";
    });
  }

  /**
   * {@return a value as it stands in a sentence, on one line}
   *
   * @param value something of an agenda, a time, a text, or a list of such
   */
  public static String write(Object value) {
    if (value instanceof Session session) {
      return quote(session.title().first());
    } else if (value instanceof Room room) {
      return oneLine(room.name().first());
    } else if (value instanceof Track track) {
      return quote(track.name().first());
    } else if (value instanceof Person person) {
      return oneLine(person.displayName());
    } else if (value instanceof Tag tag) {
      return quote(tag.name());
    } else if (value instanceof Language language) {
      return language.displayName(Locale.ENGLISH);
    } else if (value instanceof TimeRange range) {
      return range(range);
    } else if (value instanceof TimeRanges ranges) {
      return list(ranges.ranges());
    } else if (value instanceof Duration duration) {
      return duration(duration);
    } else if (value instanceof LocalDate date) {
      return DAY.format(date);
    } else if (value instanceof List<?> values) {
      return list(values);
    }
    return oneLine(String.valueOf(value));
  }

  /**
   * {@return a title in quotation marks, cut where it is very long}
   *
   * @param title the title
   */
  public static String quote(String title) {
    String line = oneLine(title);
    if (line.codePointCount(0, line.length()) > LONGEST_TITLE) {
      line = line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
    }
    return "“" + line + "”";
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String range(TimeRange range) {
    String start = DAY.format(range.start()) + " " + CLOCK.format(range.start());
    if (range.isEmpty()) {
      return start;
    }
    boolean sameDay = range.start().toLocalDate().equals(range.end().toLocalDate());
    return sameDay
        ? start + "–" + CLOCK.format(range.end())
        : start + " – " + DAY.format(range.end()) + " " + CLOCK.format(range.end());
  }

  private static String duration(Duration duration) {
    List<String> parts = new ArrayList<>();
    count(parts, duration.toDays(), "day");
    count(parts, duration.toHoursPart(), "hour");
    count(parts, duration.toMinutesPart(), "minute");
    count(parts, duration.toSecondsPart(), "second");
    return parts.isEmpty() ? "no time" : String.join(" ", parts);
  }

  private static void count(List<String> parts, long number, String unit) {
    if (number != 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }

  private static String list(List<?> values) {
    List<String> texts = values.stream().map(Wording::write).toList();
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
