/** Looks for good arrangements: builds one, then improves it by steps that are kept or taken back. */
@NullMarked
package io.plenary.schedule.search;

import org.jspecify.annotations.NullMarked;
