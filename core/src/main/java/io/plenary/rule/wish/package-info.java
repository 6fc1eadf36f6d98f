/** Rules about wishes that stand on the agenda: when and where sessions and people would like to be. */
@NullMarked
package io.plenary.rule.wish;

import org.jspecify.annotations.NullMarked;
