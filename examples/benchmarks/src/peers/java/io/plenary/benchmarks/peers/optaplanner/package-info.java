/** OptaPlanner's conference example, without its user interface. */
@NullMarked
package io.plenary.benchmarks.peers.optaplanner;

import org.jspecify.annotations.NullMarked;
