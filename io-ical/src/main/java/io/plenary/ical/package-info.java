/**
 * Agendas as iCalendar (RFC 5545), the format in which phones and desktop calendars subscribe to a
 * programme.
 *
 * <p>{@link io.plenary.ical.ICalendar} writes and reads calendars; {@link
 * io.plenary.ical.ICalendarFormat} offers the same behind {@link io.plenary.format.AgendaFormats}. The
 * document {@code docs/ical-format.md} says property by property what is written, what is read, and
 * what a calendar cannot hold.
 *
 * <p>No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.ical;

import org.jspecify.annotations.NullMarked;
