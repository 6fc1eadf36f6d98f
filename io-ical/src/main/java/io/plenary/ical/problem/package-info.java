/** What can be wrong with a calendar, and how it is told. */
@NullMarked
package io.plenary.ical.problem;

import org.jspecify.annotations.NullMarked;
