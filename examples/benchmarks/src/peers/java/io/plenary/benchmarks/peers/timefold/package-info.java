/** The constraints of the conference family for Timefold's solver. */
@NullMarked
package io.plenary.benchmarks.peers.timefold;

import org.jspecify.annotations.NullMarked;
