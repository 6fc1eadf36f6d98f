/** How well Plenary's scheduler does beside others, on problems of others and on large congresses. */
@NullMarked
package io.plenary.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
