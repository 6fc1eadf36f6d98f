/** What can be proved about all plans at once: that none is better, or that there is none at all. */
@NullMarked
package io.plenary.schedule.proof;

import org.jspecify.annotations.NullMarked;
