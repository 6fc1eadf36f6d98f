/** Runs other solvers beside Plenary's. */
@NullMarked
package io.plenary.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
