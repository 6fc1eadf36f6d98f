package io.plenary.ical.write;

import org.immutables.value.Value;

/** How a calendar is written: what {@code CalendarOptions} says, where the writers can see it. */
@Value.Immutable
@Value.Style(allowedClasspathAnnotations = {Override.class})
public interface Settings {

  /** {@return which sessions are asked for} */
  @Value.Default
  default Selection selection() {
    return Selection.all();
  }
}
