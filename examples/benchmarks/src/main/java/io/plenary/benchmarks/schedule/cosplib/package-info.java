/** The real conferences of CoSPLib, told as an agenda, a grid and rules. */
@NullMarked
package io.plenary.benchmarks.schedule.cosplib;

import org.jspecify.annotations.NullMarked;
