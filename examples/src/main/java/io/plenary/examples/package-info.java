/**
 * Programs to run and to read: {@link io.plenary.examples.ThreeDayProgramme} reads, prints, checks and
 * publishes a programme; {@link io.plenary.examples.BuildADay} builds one.
 */
@NullMarked
package io.plenary.examples;

import org.jspecify.annotations.NullMarked;
