/** Writes agendas as calendars. */
@NullMarked
package io.plenary.ical.write;

import org.jspecify.annotations.NullMarked;
