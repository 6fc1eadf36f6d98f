package io.plenary.schedule.cost;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps what groups cost. Which sessions a group has is told by a number; of groups that have come to the
 * same number before, the rule need not be asked again.
 */
final class GroupSums {

  private static final int REMEMBERED = 18;

  private final Problem problem;
  private final GroupBook book;
  private final Memo memo = new Memo(REMEMBERED);
  private final Map<Session.Id, Integer> positions = new HashMap<>();
  private final Comparator<PlacedSession> order;
  private final Cost asked = new Cost();
  private long[] hashes = new long[64];
  private long[][] members = new long[64][0];
  private Cost[] costs = new Cost[64];
  private int known;
  private int[] changed = new int[64];
  private boolean[] isChanged = new boolean[64];
  private Cost[] before = new Cost[64];
  private int changes;

  GroupSums(Problem problem) {
    this.problem = problem;
    this.book = problem.groups();
    problem
        .agenda()
        .sessions()
        .forEach(session -> positions.put(session.id(), positions.size()));
    order = Comparator.<PlacedSession>comparingLong(
            session -> session.placedTime().start().toEpochSecond())
        .thenComparing(session -> Objects.requireNonNull(positions.get(session.id())));
    grow();
  }

  private void grow() {
    if (book.size() > hashes.length) {
      int size = Math.max(book.size(), hashes.length * 2);
      hashes = Arrays.copyOf(hashes, size);
      members = Arrays.copyOf(members, size);
      costs = Arrays.copyOf(costs, size);
      isChanged = Arrays.copyOf(isChanged, size);
      before = Arrays.copyOf(before, size);
      changed = Arrays.copyOf(changed, size);
    }
    for (; known < book.size(); known++) {
      hashes[known] = book.group(known).fixedHash;
      members[known] = new long[4];
      costs[known] = new Cost();
      before[known] = new Cost();
    }
  }

  /** Asks about all groups as they are, for the first time. */
  void begin(Cost total, Arrangement arrangement) {
    grow();
    for (int group = 0; group < known; group++) {
      change(group);
    }
    settle(total, arrangement);
    forget();
  }

  void enter(GroupBook.Entry[] entries, int unit) {
    grow();
    for (GroupBook.Entry entry : entries) {
      int group = entry.group();
      hashes[group] += entry.hash();
      long[] row = members[group];
      if (row[0] + 1 == row.length) {
        row = Arrays.copyOf(row, row.length * 2);
        members[group] = row;
      }
      row[(int) ++row[0]] = (long) unit << 32 | entry.member();
      change(group);
    }
  }

  void leave(GroupBook.Entry[] entries, int unit) {
    for (GroupBook.Entry entry : entries) {
      int group = entry.group();
      hashes[group] -= entry.hash();
      long name = (long) unit << 32 | entry.member();
      long[] row = members[group];
      int i = 1;
      while (row[i] != name) {
        i++;
      }
      row[i] = row[(int) row[0]--];
      change(group);
    }
  }

  private void change(int group) {
    if (!isChanged[group]) {
      isChanged[group] = true;
      copy(costs[group], before[group]);
      changed[changes++] = group;
    }
  }

  private static void copy(Cost from, Cost to) {
    to.hard = from.hard;
    to.medium = from.medium;
    to.soft = from.soft;
  }

  /** Adds to a total what has changed since the last time that changes were forgotten or undone. */
  void settle(Cost total, Arrangement arrangement) {
    for (int i = 0; i < changes; i++) {
      int group = changed[i];
      Cost cost = costs[group];
      long hash = hashes[group];
      int slot = memo.slot(group, hash);
      if (!memo.has(slot, group, hash)) {
        asked.clear();
        book.ask(group, sessions(group, arrangement), asked);
        memo.put(slot, group, hash, asked);
      }
      cost.clear();
      memo.add(slot, cost, 1);
      total.hard += cost.hard - before[group].hard;
      total.medium += cost.medium - before[group].medium;
      total.soft += cost.soft - before[group].soft;
    }
  }

  private List<PlacedSession> sessions(int group, Arrangement arrangement) {
    List<PlacedSession> sessions = new ArrayList<>(book.group(group).fixed);
    long[] row = members[group];
    for (int i = 1; i <= row[0]; i++) {
      sessions.add(arrangement.placed((int) (row[i] >>> 32)).get((int) row[i]));
    }
    sessions.sort(order);
    return sessions;
  }

  /** Takes the present state for granted. */
  void forget() {
    for (int i = 0; i < changes; i++) {
      isChanged[changed[i]] = false;
    }
    changes = 0;
  }

  /** Takes costs back to what they were; sessions have gone back before. */
  void undo() {
    for (int i = 0; i < changes; i++) {
      copy(before[changed[i]], costs[changed[i]]);
    }
    forget();
  }

  /** {@return the groups of a unit at a place} */
  GroupBook.Entry[] entries(int unit, int start, int choice, Arrangement arrangement) {
    int spot = start * problem.choicesOf(unit) + choice;
    GroupBook.Entry[] entries = book.known(unit, spot);
    return entries == null
        ? book.entries(unit, spot, problem.at(unit, start, choice))
        : entries;
  }
}
