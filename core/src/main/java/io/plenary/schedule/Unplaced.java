package io.plenary.schedule;

import io.plenary.agenda.Session;

/**
 * A session that has no place, and why.
 *
 * @param session the session
 * @param why a sentence that a chairperson understands
 */
public record Unplaced(Session.Id session, String why) {}
