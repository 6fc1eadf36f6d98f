/**
 * What places cost, in numbers: what rules say of them is asked once, or when it is first needed, and
 * kept current while units move.
 */
@NullMarked
package io.plenary.schedule.cost;

import org.jspecify.annotations.NullMarked;
