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

  /** {@return which sessions are asked for} */
  @Value.Default
  default Selection selection() {
    return Selection.all();
  }

  /** {@return whether sessions that have parts become events} */
  @Value.Default
  default boolean blocks() {
    return true;
  }

  /** {@return whether interludes become events} */
  @Value.Default
  default boolean interludes() {
    return true;
  }

  /** {@return the name of the calendar, if it is not the title} */
  Optional<String> name();

  /** {@return when the agenda was revised, if that is said} */
  Optional<Instant> stamp();

  /** {@return the language of texts, if one is asked for} */
  Optional<Language> language();

  /** {@return other names of roles, by role} */
  Map<String, String> roleNames();

  /** {@return what gives descriptions of the caller's own} */
  Optional<BiFunction<Agenda, Session, String>> description();

  /** {@return whether descriptions list links} */
  @Value.Default
  default boolean linksInDescription() {
    return false;
  }

  /** {@return how long before a start an alarm rings} */
  List<Duration> alarms();

  /** {@return how often the calendar should be asked for} */
  Optional<Duration> refresh();

  /** {@return where the calendar is published} */
  Optional<String> source();

  /** {@return whether there is a METHOD} */
  @Value.Default
  default boolean method() {
    return false;
  }

  /** {@return whether there are PARTICIPANTs} */
  @Value.Default
  default boolean participants() {
    return false;
  }

  /** {@return whether there are VLOCATIONs} */
  @Value.Default
  default boolean locations() {
    return false;
  }

  /** {@return whether there are STYLED-DESCRIPTIONs} */
  @Value.Default
  default boolean styledDescriptions() {
    return false;
  }

  /** {@return whether there are LINK, CONCEPT and REFID} */
  @Value.Default
  default boolean links() {
    return false;
  }

  /** {@return whether there is COLOR} */
  @Value.Default
  default boolean colors() {
    return false;
  }

  /** {@return whether there is IMAGE} */
  @Value.Default
  default boolean images() {
    return false;
  }

  /** {@return whether there is CONFERENCE} */
  @Value.Default
  default boolean conferences() {
    return false;
  }
}
