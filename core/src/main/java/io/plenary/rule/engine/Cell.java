package io.plenary.rule.engine;

import io.plenary.agenda.Room;
import java.util.Optional;

/**
 * Where sessions lie that may have to be compared.
 *
 * @param key what they share
 * @param stretch the number of a stretch of time
 * @param room a room that they are in, where that counts
 */
record Cell(Object key, long stretch, Optional<Room.Id> room) {}
