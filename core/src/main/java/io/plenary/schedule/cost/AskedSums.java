package io.plenary.schedule.cost;

import io.plenary.rule.shape.PlacedSession;
import java.util.List;

/**
 * Adds up what rules say when they are asked place by place: of units that are tied, and of units that
 * meet in a room. Answers are remembered as long as there is room for them.
 */
final class AskedSums {

  private static final int REMEMBERED = 18;

  private final Problem problem;
  private final Memo ties = new Memo(REMEMBERED);
  private final Memo met = new Memo(REMEMBERED);
  private final Occupancy occupancy;
  private final int[] found;
  private final long[] seen;
  private final Cost asked = new Cost();
  private final long gap;
  private long search;

  AskedSums(Problem problem, int units) {
    this.problem = problem;
    this.gap = problem.meetings().gap();
    this.occupancy = new Occupancy(problem.rooms(), problem.clock(), units, gap);
    this.found = new int[Math.max(16, units * 4)];
    this.seen = new long[units];
  }

  void enter(int unit, int start, int choice) {
    occupancy.add(unit, start, choice);
  }

  void leave(int unit, int start, int choice) {
    occupancy.remove(unit, start, choice);
  }

  /** Adds what a unit costs at a place together with the others where they are, or takes it off. */
  void add(int unit, int start, int choice, Arrangement others, Cost cost, int sign) {
    for (Links.Asked link : problem.links().asked(unit)) {
      int other = link.partner();
      if (others.start(other) >= 0) {
        addTies(unit, spot(unit, start, choice), link, others, cost, sign);
      }
    }
    if (!problem.meetings().isEmpty()) {
      addMeetings(unit, start, choice, others, cost, sign);
    }
  }

  private void addTies(
      int unit, int spot, Links.Asked link, Arrangement others, Cost cost, int sign) {
    int other = link.partner();
    long one = (long) unit << 32 | spot;
    long another = (long) other << 32 | spot(other, others.start(other), others.choice(other));
    boolean inOrder = unit < other;
    long first = inOrder ? one : another;
    long second = inOrder ? another : one;
    int slot = ties.slot(first, second);
    if (!ties.has(slot, first, second)) {
      List<PlacedSession> placed = placed(unit, spot);
      List<PlacedSession> placedOther = others.placed(other);
      asked.clear();
      for (Tie tie : link.ties()) {
        boolean ownFirst = tie.one().unit() == unit;
        PlacedSession at = (ownFirst ? placed : placedOther).get(tie.one().member());
        PlacedSession atOther = (ownFirst ? placedOther : placed).get(tie.other().member());
        asked.add(tie.rule().level(), tie.cost(at, atOther));
      }
      ties.put(slot, first, second, asked);
    }
    ties.add(slot, cost, sign);
  }

  private void addMeetings(
      int unit, int start, int choice, Arrangement others, Cost cost, int sign) {
    int count = occupancy.find(unit, start, choice, found);
    search++;
    long from = problem.second(start) - gap;
    long to = problem.second(start) + problem.length(unit) + gap;
    for (int i = 0; i < count; i++) {
      int other = found[i];
      if (seen[other] != search) {
        seen[other] = search;
        long otherFrom = problem.second(others.start(other));
        if (otherFrom <= to && from <= otherFrom + problem.length(other)) {
          addMeeting(unit, spot(unit, start, choice), other, others, cost, sign);
        }
      }
    }
  }

  private void addMeeting(
      int unit, int spot, int other, Arrangement others, Cost cost, int sign) {
    long one = (long) unit << 32 | spot;
    long another = (long) other << 32 | spot(other, others.start(other), others.choice(other));
    boolean inOrder = unit < other;
    long first = inOrder ? one : another;
    long second = inOrder ? another : one;
    int slot = met.slot(first, second);
    if (!met.has(slot, first, second)) {
      asked.clear();
      problem.meetings().add(unit, placed(unit, spot), other, others.placed(other), asked);
      met.put(slot, first, second, asked);
    }
    met.add(slot, cost, sign);
  }

  private int spot(int unit, int start, int choice) {
    return start * problem.choicesOf(unit) + choice;
  }

  private List<PlacedSession> placed(int unit, int spot) {
    int choices = problem.choicesOf(unit);
    return problem.at(unit, spot / choices, spot % choices);
  }
}
