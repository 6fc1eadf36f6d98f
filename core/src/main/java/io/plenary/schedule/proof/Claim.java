package io.plenary.schedule.proof;

import java.util.List;

/**
 * A unit that takes one of some seats, or has no place.
 *
 * @param unit the number of the unit
 * @param length how long it takes a lane, in seconds, more than 0
 * @param seats those that will do, each once
 */
public record Claim(int unit, long length, List<Seat> seats) {}
