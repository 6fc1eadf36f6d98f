package io.plenary.schedule.cost;

import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.sum.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sessions of a group while units come and go, told by a number, and what they cost. */
final class Crowd {

  final GroupBook.Group group;
  final Cost cost = new Cost();
  final Cost before = new Cost();
  boolean isChanged;

  /** The same for the same sessions, as far as the rule looks at them. */
  long hash;

  private @Nullable GroupBook.Entry[] entries = new GroupBook.Entry[4];
  private int[] units = new int[4];
  private int size;
  private int[] alike = new int[0];
  private long[] looks = new long[0];
  private long look;

  Crowd(GroupBook.Group group) {
    this.group = group;
    group.fixed.forEach(fixed -> enter(fixed.entry(), -1));
  }

  /** {@return whether that makes a difference} */
  boolean enter(GroupBook.Entry entry, int unit) {
    boolean differs = group.countsAlike || !hasAspect(entry);
    count(entry, 1);
    if (size == units.length) {
      entries = Arrays.copyOf(entries, size * 2);
      units = Arrays.copyOf(units, size * 2);
    }
    entries[size] = entry;
    units[size++] = unit;
    hash += differs ? entry.hash() : 0;
    return differs;
  }

  /** {@return whether that makes a difference} */
  boolean leave(GroupBook.Entry entry, int unit) {
    int at = size - 1; // what comes last leaves first, mostly
    while (units[at] != unit || at(at).member() != entry.member()) {
      at--;
    }
    entries[at] = entries[--size];
    units[at] = units[size];
    entries[size] = null;
    count(entry, -1);
    boolean differs = group.countsAlike || !hasAspect(entry);
    hash -= differs ? entry.hash() : 0;
    return differs;
  }

  private GroupBook.Entry at(int number) {
    return Objects.requireNonNull(entries[number]);
  }

  private boolean hasAspect(GroupBook.Entry entry) {
    return entry.aspect() != GroupBook.ITSELF
        && entry.aspect() < alike.length
        && alike[entry.aspect()] > 0;
  }

  /** Counts the sessions of an aspect, where more than one makes no difference. */
  private void count(GroupBook.Entry entry, int change) {
    int aspect = entry.aspect();
    if (!group.countsAlike && aspect != GroupBook.ITSELF) {
      if (aspect >= alike.length) {
        alike = Arrays.copyOf(alike, Math.max(aspect + 1, alike.length * 2));
      }
      alike[aspect] += change;
    }
  }

  /** {@return one of the units, drawn by any number; -1 for what stays where it is} */
  int unit(int whom) {
    return units[whom % size];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** {@return the aspects of its sessions in order of time; each once if that is enough} */
  List<Object> aspects(List<Object> values) {
    sort();
    look++;
    List<Object> aspects = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (isNew(at(i))) {
        aspects.add(values.get(at(i).aspect()));
      }
    }
    return aspects;
  }

  /** {@return its sessions in order of time; one of each aspect if that is enough} */
  List<PlacedSession> sessions(Arrangement arrangement) {
    sort();
    List<PlacedSession> sessions = new ArrayList<>(size);
    look++;
    for (int i = 0; i < size; i++) {
      GroupBook.Entry entry = at(i);
      if (isNew(entry)) {
        sessions.add(
            units[i] < 0 ? fixed(entry) : arrangement.placed(units[i]).get(entry.member()));
      }
    }
    return sessions;
  }

  /** {@return whether nothing of its aspect has been met since the present look began} */
  private boolean isNew(GroupBook.Entry entry) {
    if (group.countsAlike || entry.aspect() == GroupBook.ITSELF) {
      return true;
    }
    if (looks.length < alike.length) {
      looks = Arrays.copyOf(looks, alike.length);
    }
    boolean first = looks[entry.aspect()] != look;
    looks[entry.aspect()] = look;
    return first;
  }

  private PlacedSession fixed(GroupBook.Entry entry) {
    for (GroupBook.Fixed each : group.fixed) {
      if (each.entry().equals(entry)) {
        return each.session();
      }
    }
    throw new IllegalStateException("a session that stays has left: " + entry);
  }

  /** By insertion: there are few, and they are nearly in order from the last time. */
  private void sort() {
    for (int i = 1; i < size; i++) {
      GroupBook.Entry entry = at(i);
      int unit = units[i];
      int to = i;
      while (to > 0 && at(to - 1).order() > entry.order()) {
        entries[to] = entries[to - 1];
        units[to] = units[to - 1];
        to--;
      }
      entries[to] = entry;
      units[to] = unit;
    }
  }
}
