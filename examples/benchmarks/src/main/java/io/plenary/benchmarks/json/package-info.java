/** How long it takes to read and write JSON, and how much memory, beside Jackson alone. */
@NullMarked
package io.plenary.benchmarks.json;

import org.jspecify.annotations.NullMarked;
