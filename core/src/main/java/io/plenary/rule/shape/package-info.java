/**
 * The shapes that a rule can have, for those who write rules of their own.
 *
 * <p>A rule says once, in terms of sessions, rooms and people, what must hold or is wished for; the
 * checker, the explanation and the scheduler all ask the same rule. {@link
 * io.plenary.rule.shape.SessionRule} looks at one session, {@link io.plenary.rule.shape.PairRule} at
 * two, {@link io.plenary.rule.shape.GroupRule} at all that share a key, {@link
 * io.plenary.rule.shape.AgendaRule} at everything.
 *
 * <p>Rules are pure: the same question has the same answer, they hold no state and read no clock.
 * Cancelled sessions, and parts of them, are never shown to a rule. No parameter may be null and no
 * method returns null.
 */
@NullMarked
package io.plenary.rule.shape;

import org.jspecify.annotations.NullMarked;
