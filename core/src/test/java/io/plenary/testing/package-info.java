/**
 * Arbitrary agendas for property tests with jqwik, ours and others': {@link
 * io.plenary.testing.Agendas#agendas()} draws sound agendas in which everything that the model can say
 * occurs, odd texts and nights of changing clocks included.
 *
 * <p>Everything is drawn by combinators, so that what fails shrinks. No parameter may be null and no
 * method returns null.
 */
@NullMarked
package io.plenary.testing;

import org.jspecify.annotations.NullMarked;
