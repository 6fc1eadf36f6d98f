package io.plenary.oracle;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is to be found about sessions that belong together, over days and rooms. */
final class SequenceOracle {

  private static final int MOST_UNBALANCED = 20;

  private final Programme on;
  private final Verdicts found;

  SequenceOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    on.pairs(this::levels);
    for (LocalDate day : on.days()) {
      for (Track track : on.agenda.tracks()) {
        roomChanges("track-changes-room", roomed(day, track.id()), List.of(track.id()));
      }
      for (Tag tag : tags("theme")) {
        roomChanges("tag-changes-room", roomed(day, tag), List.of());
      }
      on.agenda.rooms().forEach(room -> interruptions(room, day));
    }
    tags("content").forEach(this::days);
    for (Span slot : slots()) {
      on.agenda.rooms().forEach(room -> mixedTracks(room, slot));
    }
    balance();
  }

  private Set<Tag> tags(String category) {
    Set<Tag> tags = new LinkedHashSet<>();
    on.placed().forEach(item -> tags.addAll(item.tagsOf(category)));
    return tags;
  }

  /** Those of a day that have a track or tag and rooms, in order. */
  private List<Item> roomed(LocalDate day, Object mark) {
    return Programme.inOrder(on.placedOn(
        day,
        item -> !item.isInterlude()
            && !item.rooms.isEmpty()
            && (item.session.tracks().contains(mark) || item.session.tags().contains(mark))));
  }

  /** The first of each sort. */
  private static <K> Map<K, Item> firsts(List<Item> items, Function<Item, K> sort) {
    Map<K, Item> firsts = new LinkedHashMap<>();
    items.forEach(item -> firsts.putIfAbsent(sort.apply(item), item));
    return firsts;
  }

  private static Set<Ref> ids(Map<?, Item> items) {
    Set<Ref> ids = new LinkedHashSet<>();
    items.values().forEach(item -> ids.add(item.id()));
    return ids;
  }

  private void roomChanges(String rule, List<Item> items, List<Track.Id> more) {
    Map<Set<Room>, Item> firsts =
        firsts(Programme.outermost(items), item -> new HashSet<>(item.rooms));
    if (firsts.size() > 1) {
      Set<Ref> subjects = ids(firsts);
      firsts.keySet().forEach(rooms -> rooms.forEach(room -> subjects.add(room.id())));
      subjects.addAll(more);
      found.add(rule, firsts.size() - 1, subjects);
    }
  }

  private void interruptions(Room room, LocalDate day) {
    List<Item> items = Programme.inOrder(Programme.outermost(on.placedOn(
        day,
        item -> item.rooms.contains(room)
            && !item.isInterlude()
            && !item.session.tracks().isEmpty())));
    for (int i = 0; i < items.size(); i++) {
      interruption(room, items.subList(0, i), items.get(i));
    }
  }

  private void interruption(Room room, List<Item> earlier, Item item) {
    Set<Ref> tracks = new LinkedHashSet<>();
    int latest = -1;
    for (Track.Id track : item.session.tracks()) {
      int last = -1;
      for (int i = 0; i < earlier.size(); i++) {
        last = earlier.get(i).session.tracks().contains(track) ? i : last;
      }
      for (int i = last + 1; last >= 0 && i < earlier.size(); i++) {
        if (isBetween(earlier.get(last), earlier.get(i), item)) {
          tracks.add(track);
          latest = Math.max(latest, i);
        }
      }
    }
    if (latest >= 0) {
      tracks.add(room.id());
      found.add("track-interrupted", 1, item, earlier.get(latest), tracks);
    }
  }

  private static boolean isBetween(Item before, Item between, Item after) {
    return before.end <= between.start
        && between.end <= after.start
        && Collections.disjoint(between.session.tracks(), after.session.tracks());
  }

  private void levels(Item one, Item other) {
    int here = one.session.level().orElse(0);
    int there = other.session.level().orElse(0);
    if (here == 0 || there == 0 || here == there || one.inLineWith(other)) {
      return;
    }
    Item lower = here < there ? one : other;
    Item higher = lower == one ? other : one;
    long shared =
        one.tagsOf("content").stream().filter(other.session.tags()::contains).count();
    if (shared > 0 && lower.end > higher.start) {
      found.add("level-out-of-order", shared, one.id(), other.id());
    }
  }

  private void days(Tag tag) {
    List<Item> items = Programme.inOrder(on.placed(item -> item.session.tags().contains(tag)));
    Map<LocalDate, Item> firsts = firsts(items, item -> item.day.orElseThrow());
    if (firsts.size() > 1) {
      found.add("related-on-other-days", firsts.size() - 1, ids(firsts));
    }
  }

  /** Each stretch of time that is a slot, once. */
  private Set<Span> slots() {
    Set<Span> slots = new LinkedHashSet<>();
    on.agenda.slots().stream().map(Slot::time).map(Span::of).forEach(slots::add);
    return slots;
  }

  private void mixedTracks(Room room, Span slot) {
    List<Item> items = Programme.leaves(on.placed(item -> item.rooms.contains(room)
        && !item.isInterlude()
        && !item.session.tracks().isEmpty()
        && item.start >= slot.start()
        && item.end <= slot.end()));
    Set<Track.Id> common = new HashSet<>();
    on.agenda.tracks().forEach(track -> common.add(track.id()));
    items.forEach(item -> common.retainAll(item.session.tracks()));
    if (!items.isEmpty() && common.isEmpty()) {
      Map<Set<Track.Id>, Item> firsts =
          firsts(Programme.inOrder(items), item -> new HashSet<>(item.session.tracks()));
      Set<Ref> subjects = ids(firsts);
      firsts.keySet().forEach(subjects::addAll);
      subjects.add(room.id());
      found.add("mixed-tracks", firsts.size() - 1, subjects);
    }
  }

  private void balance() {
    List<Item> leaves = Programme.inOrder(Programme.leaves(on.placed(item -> !item.isInterlude())));
    Map<LocalDate, Item> firsts = firsts(leaves, item -> item.day.orElseThrow());
    LocalDate fullest = null;
    LocalDate thinnest = null;
    for (LocalDate day : firsts.keySet()) {
      fullest = fullest == null || count(leaves, day) > count(leaves, fullest) ? day : fullest;
      thinnest = thinnest == null || count(leaves, day) < count(leaves, thinnest) ? day : thinnest;
    }
    long surplus = count(leaves, fullest) - count(leaves, thinnest) - MOST_UNBALANCED;
    if (surplus > 0) {
      found.add(
          "unbalanced-days",
          surplus,
          firsts.get(fullest).id(),
          firsts.get(thinnest).id());
    }
  }

  private static long count(List<Item> items, LocalDate day) {
    return items.stream().filter(item -> item.day.orElseThrow().equals(day)).count();
  }
}
