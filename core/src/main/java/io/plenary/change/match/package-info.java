/** Finds out what is the same thing in two versions of an agenda. */
@NullMarked
package io.plenary.change.match;

import org.jspecify.annotations.NullMarked;
