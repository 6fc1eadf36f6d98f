/** How long it takes to read and write calendars, beside the libraries that others use for it. */
@NullMarked
package io.plenary.benchmarks.ical;

import org.jspecify.annotations.NullMarked;
