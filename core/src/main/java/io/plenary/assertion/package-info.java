/**
 * Assertions on agendas, for any test framework: {@code assertThat(agenda).isValid()} fails with the
 * checker's report.
 *
 * <p>Nothing here needs a test framework; what fails is an {@link java.lang.AssertionError}. No
 * parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.assertion;

import org.jspecify.annotations.NullMarked;
