/** Rules about blocks, breaks and what a programme must be complete in. */
@NullMarked
package io.plenary.rule.structure;

import org.jspecify.annotations.NullMarked;
