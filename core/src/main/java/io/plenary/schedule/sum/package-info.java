/** Sums of penalties that are kept current, and what makes them quick to look up. */
@NullMarked
package io.plenary.schedule.sum;

import org.jspecify.annotations.NullMarked;
