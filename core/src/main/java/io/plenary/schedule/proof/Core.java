package io.plenary.schedule.proof;

import java.util.List;

/**
 * Demands that cannot hold together.
 *
 * @param units the units that cannot all have a place
 * @param rules the ids of the rules that cannot all be kept if they do
 * @param ground why
 * @param isIrreducible whether it is known of each demand that the others can hold together without it
 */
public record Core(List<Integer> units, List<String> rules, Ground ground, boolean isIrreducible) {}
