/** What is said to someone who mistyped a word. */
@NullMarked
package io.plenary.rule.words;

import org.jspecify.annotations.NullMarked;
