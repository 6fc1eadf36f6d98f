/** Zones and moments: named, read and written by the rules of the JDK. */
@NullMarked
package io.plenary.ical.time;

import org.jspecify.annotations.NullMarked;
