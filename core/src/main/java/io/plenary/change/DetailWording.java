package io.plenary.change;

import io.plenary.agenda.SessionKind;
import io.plenary.text.Wording;
import io.plenary.value.Text;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Words what became of an attribute: {@code the capacity is now 60 instead of 40}. */
final class DetailWording {

  /** Where the name alone does not make a sentence. */
  private static final Map<String, String> LABELS = Map.of(
      "dayStart", "start of the day",
      "participants", "order of the participants",
      "placement", "way it is placed",
      "recording", "consent to recording",
      "streaming", "consent to streaming");

  /** Texts that are too long to be repeated. */
  private static final List<String> LONG = List.of("biography", "description");

  private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

  private DetailWording() {}

  /** What can be told by its values first, then, together, what cannot. */
  static String clauses(List<Detail> details) {
    List<String> clauses = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (Detail detail : details) {
      clause(detail).ifPresentOrElse(clauses::add, () -> labels.add("the " + label(detail.name())));
    }
    if (!labels.isEmpty()) {
      boolean several =
          labels.size() > 1 || (labels.get(0).endsWith("s") && !labels.get(0).contains(" of "));
      clauses.add(Wording.write(labels) + (several ? " have changed" : " has changed"));
    }
    return String.join("; ", clauses);
  }

  private static Optional<String> clause(Detail detail) {
    Optional<String> before = brief(detail.before());
    Optional<String> after = brief(detail.after());
    if (LONG.contains(detail.name()) || (before.isEmpty() && after.isEmpty())) {
      return Optional.empty();
    }
    String label = "the " + label(detail.name());
    return Optional.of(
        after.isEmpty()
            ? label + " is no longer " + before.get()
            : label + " is now " + after.get()
                + before.map(text -> " instead of " + text).orElse(""));
  }

  private static String label(String name) {
    return LABELS.getOrDefault(
        name, CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT));
  }

  /** A value that fits into a sentence; not a list, and nothing that is made of several values. */
  private static Optional<String> brief(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(DetailWording::brief);
    } else if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of("" + number.getAsInt()) : Optional.empty();
    } else if (value instanceof Text text) {
      return Optional.of(Wording.quote(text.first()));
    } else if (value instanceof Enum<?> constant) {
      return Optional.of(constant.name().toLowerCase(Locale.ROOT));
    } else if (value instanceof SessionKind kind) {
      return Optional.of(Wording.write(kind.name()));
    } else if (value instanceof Version version) {
      return Optional.of(version(version));
    }
    boolean fits = value instanceof String
        || value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof ZoneId;
    return fits ? Optional.of(Wording.write(value)) : Optional.empty();
  }

  static String version(Version version) {
    String date = version.date().map(day -> " of " + Wording.write(day)).orElse("");
    return version.label().map(Wording::write).orElse("the version") + date;
  }
}
