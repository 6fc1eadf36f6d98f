package io.plenary.schedule.cost;

import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.schedule.sum.Cost;
import io.plenary.schedule.sum.Memo;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up what rules say when they are asked place by place: of units that are tied, and of units that
 * meet in a room. Answers are remembered as long as there is room for them.
 */
final class AskedSums {

  private static final int TIES_REMEMBERED = 17;
  private static final int MEETINGS_REMEMBERED = 19;

  private final Problem problem;
  private final Memo ties = new Memo(TIES_REMEMBERED);
  private final Memo met = new Memo(MEETINGS_REMEMBERED);
  private final Occupancy occupancy;
  private final int[] found;
  private final Cost asked = new Cost();
  private final long gap;

  /** Who is within reach of a unit at a start, which holds as long as no other unit moves. */
  private final List<Links.Asked> near = new ArrayList<>();

  private int nearUnit = -1;
  private int nearStart;

  AskedSums(Problem problem, int units) {
    this.problem = problem;
    this.gap = problem.meetings().gap();
    this.occupancy = new Occupancy(problem.rooms(), problem.clock(), units, gap);
    this.found = new int[units];
  }

  void enter(int unit, int start, int choice) {
    nearUnit = nearUnit == unit ? unit : -1;
    occupancy.add(unit, start, choice);
  }

  void leave(int unit, int start, int choice) {
    nearUnit = nearUnit == unit ? unit : -1;
    occupancy.remove(unit, start, choice);
  }

  /** Adds what a unit costs at a place together with the others where they are, or takes it off. */
  void add(int unit, int start, int choice, Arrangement others, Cost cost, int sign) {
    List<Links.Asked> links = near(unit, start, others);
    for (int i = 0; i < links.size(); i++) {
      Links.Asked link = links.get(i);
      addTies(unit, spot(unit, start, link.byTime() ? 0 : choice), link, others, cost, sign);
    }
    addMeetings(unit, start, choice, others, cost, sign);
  }

  private List<Links.Asked> near(int unit, int start, Arrangement others) {
    if (nearUnit != unit || nearStart != start) {
      nearUnit = unit;
      nearStart = start;
      near.clear();
      for (Links.Asked link : problem.links().asked(unit)) {
        int otherStart = others.start(link.partner());
        if (otherStart >= 0 && reaches(unit, start, link, otherStart)) {
          near.add(link);
        }
      }
    }
    return near;
  }

  /** {@return whether a tie of two single sessions is within reach; of blocks it may be} */
  private boolean reaches(int unit, int start, Links.Asked link, int otherStart) {
    if (problem.clock().gap(unit, start, link.partner(), otherStart) > link.farthest()) {
      return false;
    }
    if (!link.simple()) {
      return true;
    }
    for (int i = 0; i < link.ties().size(); i++) {
      Reach reach = link.ties().get(i).rule().rule().reach();
      if (problem.clock().reaches(reach, unit, start, link.partner(), otherStart)) {
        return true;
      }
    }
    return false;
  }

  private void addTies(
      int unit, int spot, Links.Asked link, Arrangement others, Cost cost, int sign) {
    int other = link.partner();
    int choice = link.byTime() ? 0 : others.choice(other);
    long one = tieName(unit, spot, link);
    long another = tieName(other, spot(other, others.start(other), choice), link);
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
        PlacedSession atOther =
            (ownFirst ? placedOther : placed).get(tie.other().member());
        asked.add(tie.rule().level(), tie.cost(at, atOther));
      }
      ties.put(slot, first, second, asked);
    }
    ties.add(slot, cost, sign);
  }

  private static long tieName(int unit, int spot, Links.Asked link) {
    return (link.byTime() ? 1L << 62 : 0) | (long) unit << 32 | spot;
  }

  /** Adds what a unit costs at a place together with those that it meets in a room there. */
  void addMeetings(int unit, int start, int choice, Arrangement others, Cost cost, int sign) {
    if (problem.meetings().isEmpty()) {
      return;
    }
    int count = occupancy.find(unit, start, choice, found);
    long from = problem.second(start) - gap;
    long to = problem.second(start) + problem.length(unit) + gap;
    for (int i = 0; i < count; i++) {
      int other = found[i];
      long otherFrom = problem.second(others.start(other));
      if (otherFrom <= to && from <= otherFrom + problem.length(other)) {
        addMeeting(unit, start, choice, other, others, cost, sign);
      }
    }
  }

  /** {@return the only unit that is there at that time; -1 if there is none, -2 if there are several} */
  int occupant(int unit, int start, int choice, Arrangement others) {
    int count = occupancy.find(unit, start, choice, found);
    int only = -1;
    long from = problem.second(start);
    long to = from + problem.length(unit);
    for (int i = 0; i < count; i++) {
      int other = found[i];
      long otherFrom = problem.second(others.start(other));
      if (otherFrom < to && from < otherFrom + problem.length(other)) {
        if (only >= 0) {
          return -2;
        }
        only = other;
      }
    }
    return only;
  }

  /** Finds the units that are in a room at about some time, and answers how many. */
  int findIn(int room, long from, long to, int[] units) {
    return occupancy.findIn(room, from, to, units);
  }

  /** Of single sessions that meet in whatever room, rules may mind nothing but when. */
  private void addMeeting(
      int unit, int start, int choice, int other, Arrangement others, Cost cost, int sign) {
    long one = meetingName(unit, start, choice, other);
    long another = meetingName(other, others.start(other), others.choice(other), unit);
    long first = Math.min(one, another);
    long second = Math.max(one, another);
    int slot = met.slot(first, second);
    if (!met.has(slot, first, second)) {
      asked.clear();
      List<PlacedSession> placed = problem.at(unit, start, choice);
      problem.meetings().add(unit, placed, other, others.placed(other), asked);
      met.put(slot, first, second, asked);
    }
    met.add(slot, cost, sign);
  }

  /** What remains of a unit and its place when all is left out that no rule about meetings minds. */
  private long meetingName(int unit, int start, int choice, int other) {
    Meetings meetings = problem.meetings();
    if (meetings.areByTime() && problem.isSimple(unit) && problem.isSimple(other)) {
      int tied =
          meetings.arePlain() ? meetings.tieClass(Math.min(unit, other), Math.max(unit, other)) : 0;
      return tied == 0
          ? (long) unit << 32 | start
          : Long.MIN_VALUE / 2 + ((long) tied << 44 | problem.length(unit) << 22 | start);
    }
    return (long) unit << 32 | spot(unit, start, choice);
  }

  private int spot(int unit, int start, int choice) {
    return start * problem.choicesOf(unit) + choice;
  }

  private List<PlacedSession> placed(int unit, int spot) {
    int choices = problem.choicesOf(unit);
    return problem.at(unit, spot / choices, spot % choices);
  }
}
