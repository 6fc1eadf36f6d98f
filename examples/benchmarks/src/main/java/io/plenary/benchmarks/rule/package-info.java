/** How long it takes to check an agenda, to keep a report current, to look things up. */
@NullMarked
package io.plenary.benchmarks.rule;

import org.jspecify.annotations.NullMarked;
