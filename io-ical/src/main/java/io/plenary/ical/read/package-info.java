/** Reads calendars as agendas. */
@NullMarked
package io.plenary.ical.read;

import org.jspecify.annotations.NullMarked;
