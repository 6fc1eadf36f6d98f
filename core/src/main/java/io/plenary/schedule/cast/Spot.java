package io.plenary.schedule.cast;

/**
 * A place that a unit may take.
 *
 * @param start the number of the start
 * @param choice the number of the unit's choice of rooms
 */
public record Spot(int start, int choice) {}
