package io.plenary.oracle;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** An agenda as the oracle sees it: what is held, in the order of the agenda. */
final class Programme {

  final Agenda agenda;
  private final Map<Session.Id, Item> known = new HashMap<>();
  private final List<Item> held = new ArrayList<>();
  private final List<Item> placed = new ArrayList<>();

  Programme(Agenda agenda) {
    this.agenda = agenda;
    for (Session session : agenda.sessions()) {
      Item item = item(session);
      if (item.isHeld()) {
        held.add(item);
        if (item.placed) {
          placed.add(item);
        }
      }
    }
  }

  private Item item(Session session) {
    Item item = known.get(session.id());
    if (item == null) {
      Optional<Item> block =
          session.partOf().map(outer -> item(agenda.session(outer).orElseThrow()));
      item = new Item(agenda, session, block);
      known.put(session.id(), item);
    }
    return item;
  }

  /** All that are held, placed or not. */
  List<Item> held() {
    return held;
  }

  /** All that are held and placed. */
  List<Item> placed() {
    return placed;
  }

  List<Item> placed(Predicate<Item> wanted) {
    return placed.stream().filter(wanted).toList();
  }

  /** Each two that are placed, the one that comes first on the agenda first. */
  void pairs(BiConsumer<Item, Item> each) {
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        each.accept(placed.get(i), placed.get(j));
      }
    }
  }

  /** The conference days on which something starts. */
  Set<LocalDate> days() {
    Set<LocalDate> days = new LinkedHashSet<>();
    placed.forEach(item -> days.add(item.day.orElseThrow()));
    return days;
  }

  List<Item> placedOn(LocalDate day, Predicate<Item> wanted) {
    return placed(item -> item.day.orElseThrow().equals(day) && wanted.test(item));
  }

  /** Those of which no other of them is a part, over whatever steps. */
  static List<Item> leaves(List<Item> items) {
    return items.stream()
        .filter(item -> items.stream().noneMatch(other -> other.isInside(item)))
        .toList();
  }

  /** Those that are not, over whatever steps, part of another of them. */
  static List<Item> outermost(List<Item> items) {
    return items.stream()
        .filter(item -> items.stream().noneMatch(item::isInside))
        .toList();
  }

  /** In order of time; the order of the agenda decides between those that start together. */
  static List<Item> inOrder(List<Item> items) {
    List<Item> sorted = new ArrayList<>();
    for (Item item : items) {
      int at = sorted.size();
      while (at > 0 && sorted.get(at - 1).start > item.start) {
        at--;
      }
      sorted.add(at, item);
    }
    return sorted;
  }

  /** Whether two clash, and nothing around either of them already does. */
  static boolean outermost(Item one, Item other, BiPredicate<Item, Item> clash) {
    if (!clash.test(one, other) || one.inLineWith(other)) {
      return false;
    }
    for (Item around : one.line()) {
      for (Item aroundOther : other.line()) {
        boolean itself = around == one && aroundOther == other;
        if (!itself && !around.inLineWith(aroundOther) && clash.test(around, aroundOther)) {
          return false;
        }
      }
    }
    return true;
  }
}
