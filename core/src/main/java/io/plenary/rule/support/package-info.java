/** What several rules need. */
@NullMarked
package io.plenary.rule.support;

import org.jspecify.annotations.NullMarked;
