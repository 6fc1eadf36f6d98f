/**
 * Rule sets as files, and reports for programs.
 *
 * <p>{@link io.plenary.json.rules.RulesJson} reads what an organiser's rules are and writes them; {@link
 * io.plenary.json.rules.ReportJson} writes what rules found on an agenda, and what has changed since. No
 * parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.json.rules;

import org.jspecify.annotations.NullMarked;
