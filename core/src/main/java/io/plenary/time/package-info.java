/**
 * Ranges of time as conferences use them: half-open, in a zone, and right on the nights when clocks
 * change.
 *
 * <p>A talk from 09:00 to 09:20 is a {@link io.plenary.time.TimeRange}; the hours in which a speaker
 * is in the building are {@link io.plenary.time.TimeRanges}; the days of a congress whose evenings
 * run past midnight are {@link io.plenary.time.ConferenceDays}; the text {@code 2024-11-19T09:00} on
 * a programme becomes a moment by {@link io.plenary.time.WallClock}.
 *
 * <p>Nothing here reads the system clock, the default zone or the default locale. No parameter may
 * be null and no method returns null.
 */
@NullMarked
package io.plenary.time;

import org.jspecify.annotations.NullMarked;
