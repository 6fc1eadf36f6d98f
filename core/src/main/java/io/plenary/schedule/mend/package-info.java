/** Looks for plans that disturb as little of a published one as possible. */
@NullMarked
package io.plenary.schedule.mend;

import org.jspecify.annotations.NullMarked;
