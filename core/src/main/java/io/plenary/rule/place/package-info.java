/** Rules about rooms: none holds two sessions at once, is too small, closed, or without interpreters. */
@NullMarked
package io.plenary.rule.place;

import org.jspecify.annotations.NullMarked;
