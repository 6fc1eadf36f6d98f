/** Rules about what makes a programme good to follow: what is held at once, and what in a row. */
@NullMarked
package io.plenary.rule.programme;

import org.jspecify.annotations.NullMarked;
