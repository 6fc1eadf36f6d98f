/**
 * What must hold on an agenda and what is wished for, and what is found when an agenda is checked.
 *
 * <pre>{@code
 * Report report = Rules.standard().check(agenda);
 * System.out.println(report);
 * }</pre>
 *
 * <p>{@link io.plenary.rule.Rules} are asked; a {@link io.plenary.rule.Report} with its {@link
 * io.plenary.rule.Finding}s and its {@link io.plenary.rule.Score} is the answer. Rules of one's own are
 * written in the shapes of {@link io.plenary.rule.shape}. No parameter may be null and no method
 * returns null.
 */
@NullMarked
package io.plenary.rule;

import org.jspecify.annotations.NullMarked;
