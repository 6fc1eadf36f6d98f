/** Rules about how two sessions want to stand to each other. */
@NullMarked
package io.plenary.rule.relation;

import org.jspecify.annotations.NullMarked;
