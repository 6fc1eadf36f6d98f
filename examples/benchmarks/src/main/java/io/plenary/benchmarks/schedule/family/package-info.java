/** What the scheduling problems of others have in common. */
@NullMarked
package io.plenary.benchmarks.schedule.family;

import org.jspecify.annotations.NullMarked;
