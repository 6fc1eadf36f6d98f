/**
 * The door through which agendas come in and go out: {@link io.plenary.format.AgendaFormats} reads and
 * writes files in every format whose module is present.
 *
 * <p>A module offers an {@link io.plenary.format.AgendaFormat} to {@link java.util.ServiceLoader}. What
 * was irregular in a file comes back beside its agenda as {@link io.plenary.format.Problem}s; a file
 * that gives no agenda at all throws {@link io.plenary.format.UnreadableAgendaException}. No parameter
 * may be null and no method returns null.
 */
@NullMarked
package io.plenary.format;

import org.jspecify.annotations.NullMarked;
