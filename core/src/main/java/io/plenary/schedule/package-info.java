/**
 * Makes agendas keep their rules: places sessions, improves and repairs a plan, suggests places for one
 * session, and explains why there is no plan.
 */
@NullMarked
package io.plenary.schedule;

import org.jspecify.annotations.NullMarked;
