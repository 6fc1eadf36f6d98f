package io.plenary.schedule.cost;

import io.plenary.schedule.sum.Cost;
import io.plenary.schedule.sum.Memo;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what groups cost. Which sessions a group has is told by a number; of groups that have come to the
 * same number before, the rule need not be asked again.
 */
final class GroupSums {

  private static final int REMEMBERED = 18;

  private final Problem problem;
  private final GroupBook book;
  private final Memo memo = new Memo(REMEMBERED);
  private final Cost asked = new Cost();
  private final List<Crowd> crowds = new ArrayList<>();
  private final List<Crowd> changed = new ArrayList<>();
  private final List<Integer> changedNumbers = new ArrayList<>();

  GroupSums(Problem problem) {
    this.problem = problem;
    this.book = problem.groups();
  }

  private Crowd crowd(int group) {
    while (crowds.size() < book.size()) {
      crowds.add(new Crowd(book.group(crowds.size())));
    }
    return crowds.get(group);
  }

  /** Asks about all groups of what stays where it is. */
  void begin(Cost total, Arrangement arrangement) {
    for (int group = 0; group < book.size(); group++) {
      change(crowd(group), group);
    }
    settle(total, arrangement);
    forget();
  }

  void enter(GroupBook.Entry[] entries, int unit) {
    for (GroupBook.Entry entry : entries) {
      Crowd crowd = crowd(entry.group());
      if (crowd.enter(entry, unit)) {
        change(crowd, entry.group());
      }
    }
  }

  void leave(GroupBook.Entry[] entries, int unit) {
    for (GroupBook.Entry entry : entries) {
      Crowd crowd = crowd(entry.group());
      if (crowd.leave(entry, unit)) {
        change(crowd, entry.group());
      }
    }
  }

  private void change(Crowd crowd, int group) {
    if (!crowd.isChanged) {
      crowd.isChanged = true;
      crowd.before.set(crowd.cost);
      changed.add(crowd);
      changedNumbers.add(group);
    }
  }

  /** Adds to a total what has changed since it was last settled. */
  void settle(Cost total, Arrangement arrangement) {
    for (int i = 0; i < changed.size(); i++) {
      Crowd crowd = changed.get(i);
      int group = changedNumbers.get(i);
      int slot = memo.slot(group, crowd.hash);
      if (!memo.has(slot, group, crowd.hash)) {
        asked.clear();
        book.ask(crowd, arrangement, asked);
        memo.put(slot, group, crowd.hash, asked);
      }
      asked.set(crowd.cost); // what was added when it was settled before
      crowd.cost.clear();
      memo.add(slot, crowd.cost, 1);
      total.add(crowd.cost, asked);
    }
  }

  /** Takes the present state for granted. */
  void forget() {
    for (int i = 0; i < changed.size(); i++) {
      changed.get(i).isChanged = false;
    }
    changed.clear();
    changedNumbers.clear();
  }

  /** Takes costs back to what they were; sessions have gone back before. */
  void undo() {
    for (int i = 0; i < changed.size(); i++) {
      changed.get(i).cost.set(changed.get(i).before);
    }
    forget();
  }

  /** {@return the groups of a unit at a place} */
  GroupBook.Entry[] entries(int unit, int start, int choice) {
    int spot = start * problem.choicesOf(unit) + choice;
    GroupBook.Entry[] entries = book.known(unit, spot);
    return entries == null ? book.entries(unit, spot, problem.at(unit, start, choice)) : entries;
  }

  /** {@return a unit of one of the groups, or -1} */
  int companion(GroupBook.Entry[] entries, int which, int whom) {
    return entries.length == 0
        ? -1
        : crowd(entries[which % entries.length].group()).unit(whom);
  }
}
