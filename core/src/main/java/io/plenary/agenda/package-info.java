/**
 * The agenda of a conference: what is held, who takes part, where and when.
 *
 * <p>Everything on a programme is a {@link io.plenary.agenda.Session}: a talk, a break, a sector with
 * its moderator and the talks that are part of it. {@link io.plenary.agenda.Timetable} says when and
 * in which {@link io.plenary.agenda.Room} each is placed. {@link io.plenary.agenda.Agenda} holds them
 * together and answers questions; start with {@link io.plenary.agenda.Agenda#builder()}.
 *
 * <table>
 * <caption>Names of methods</caption>
 * <tr><th>Prefix</th><th>Meaning</th></tr>
 * <tr><td>{@code of}, {@code at}, {@code in}</td><td>a new value</td></tr>
 * <tr><td>{@code builder}, {@code toBuilder}</td><td>a builder, empty or filled</td></tr>
 * <tr><td>{@code add…}</td><td>one more of a list, on a builder</td></tr>
 * <tr><td>{@code with…}</td><td>a copy in which one thing is different</td></tr>
 * <tr><td>{@code without…}</td><td>a copy from which something and all mention of it is gone</td></tr>
 * <tr><td>{@code …Of}, {@code …In}, {@code …On}, {@code …At}</td><td>a look-up</td></tr>
 * </table>
 *
 * <p>All types are immutable, lists keep the order in which they were given, and what is absent is an
 * empty {@link java.util.Optional}. No parameter may be null and no method returns null.
 */
@NullMarked
package io.plenary.agenda;

import org.jspecify.annotations.NullMarked;
