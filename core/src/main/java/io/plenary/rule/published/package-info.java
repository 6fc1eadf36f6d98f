/** Rules that compare an agenda with the one that was published. */
@NullMarked
package io.plenary.rule.published;

import org.jspecify.annotations.NullMarked;
