/**
 * What differs between two versions of an agenda: what was added, cancelled, moved, renamed, who
 * joined and who left.
 *
 * <pre>{@code
 * AgendaDiff diff = AgendaDiff.between(published, revised);
 * System.out.println(diff.releaseNotes());
 * for (SessionChange.Moved moved : diff.sessions(SessionChange.Moved.class)) {
 *   notify(moved.session(), moved.from(), moved.to());
 * }
 * }</pre>
 *
 * <p>An {@link io.plenary.change.AgendaDiff} holds {@link io.plenary.change.Change}s: {@link
 * io.plenary.change.SessionChange}s first, then {@link io.plenary.change.EntryChange}s of rooms, people
 * and tracks, then {@link io.plenary.change.AgendaChange}s of what stands at the head of the agenda.
 * Each is a record of its own, to be told apart by {@code instanceof}. What is the same in both
 * versions is said by a {@link io.plenary.change.Matching}: by id, unless asked otherwise. No parameter
 * may be null and no method returns null.
 */
@NullMarked
package io.plenary.change;

import org.jspecify.annotations.NullMarked;
