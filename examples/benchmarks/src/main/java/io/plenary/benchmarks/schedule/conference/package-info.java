/** OptaPlanner's conference example, told as an agenda, a grid and rules. */
@NullMarked
package io.plenary.benchmarks.schedule.conference;

import org.jspecify.annotations.NullMarked;
