package io.plenary.ical.write;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.immutables.value.Value;

/**
 * How a calendar is written: what {@code CalendarOptions} says, which documents each setting, where the
 * writers can see it.
 */
@Value.Immutable
@Value.Style(allowedClasspathAnnotations = {Override.class})
public interface Settings {

  @Value.Default
  default Selection selection() {
    return Selection.all();
  }

  @Value.Default
  default boolean blocks() {
    return true;
  }

  @Value.Default
  default boolean interludes() {
    return true;
  }

  Optional<String> name();

  Optional<Instant> stamp();

  Optional<Language> language();

  Map<String, String> roleNames();

  Optional<BiFunction<Agenda, Session, String>> description();

  @Value.Default
  default boolean linksInDescription() {
    return false;
  }

  List<Duration> alarms();

  Optional<Duration> refresh();

  Optional<String> source();

  @Value.Default
  default boolean method() {
    return false;
  }

  @Value.Default
  default boolean participants() {
    return false;
  }

  @Value.Default
  default boolean locations() {
    return false;
  }

  @Value.Default
  default boolean styledDescriptions() {
    return false;
  }

  @Value.Default
  default boolean links() {
    return false;
  }

  @Value.Default
  default boolean colors() {
    return false;
  }

  @Value.Default
  default boolean images() {
    return false;
  }

  @Value.Default
  default boolean conferences() {
    return false;
  }
}
