package io.plenary.schedule.proof;

/**
 * Where and when something would begin, in a lane that holds one thing at a time: a room, or the time of
 * a person.
 *
 * @param lane the number of the lane
 * @param second when it would begin, counted from 1970
 */
public record Seat(int lane, long second) {}
