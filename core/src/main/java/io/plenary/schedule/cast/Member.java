package io.plenary.schedule.cast;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A session of a unit: a block or, at a fixed distance from its start, one of its parts.
 *
 * @param session the session
 * @param block the number of the member that it is part of, or -1 for the first of the unit
 * @param fromBlock the elapsed time from the start of its block
 * @param fromStart the elapsed time from the start of the unit
 * @param length its length
 * @param holder the number of the room that it takes among those that the unit takes, or -1
 * @param rooms the rooms that it has wherever the unit is
 * @param given what the timetable said of it before, if it said anything
 */
public record Member(
    Session session,
    int block,
    Duration fromBlock,
    Duration fromStart,
    Duration length,
    int holder,
    List<Room> rooms,
    Optional<Placement> given) {}
