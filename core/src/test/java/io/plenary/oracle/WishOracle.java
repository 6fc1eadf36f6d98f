package io.plenary.oracle;

import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.List;

/** What is to be found about what sessions and people want, and do not want. */
final class WishOracle {

  private final Programme on;
  private final Verdicts found;

  WishOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Item item : on.placed()) {
      List<Span> allowed = Span.of(item.session.allowedTimes());
      if (!Span.sayNothing(allowed) && !Span.cover(allowed, item)) {
        found.add("outside-allowed-times", 1, item.id());
      }
      holder(item, item.session.preferences(), List.of(item.id()));
      for (Person.Id id : item.needed()) {
        Person person = on.agenda.person(id).orElseThrow();
        holder(item, person.preferences(), List.of(item.id(), id));
      }
    }
  }

  private void holder(Item item, Preferences wishes, List<Ref> about) {
    unwanted(
        item,
        "forbidden",
        about,
        new Unwanted(wishes.forbiddenTimes(), wishes.forbiddenRooms(), wishes.forbiddenFeatures()));
    unwanted(
        item,
        "undesired",
        about,
        new Unwanted(wishes.undesiredTimes(), wishes.undesiredRooms(), wishes.undesiredFeatures()));
    List<Span> times = Span.of(wishes.preferredTimes());
    if (!Span.sayNothing(times) && !Span.cover(times, item)) {
      found.add("preferred-time", 1, about);
    }
    boolean hasPreferred =
        item.rooms.stream().anyMatch(room -> wishes.preferredRooms().contains(room.id()));
    if (!wishes.preferredRooms().isEmpty() && !item.rooms.isEmpty() && !hasPreferred) {
      found.add("preferred-room", 1, withRooms(item, about));
    }
    long lacking = wishes.preferredFeatures().stream()
        .filter(feature -> item.rooms.stream().noneMatch(r -> r.features().contains(feature)))
        .count();
    if (lacking > 0 && !item.rooms.isEmpty()) {
      found.add("preferred-feature", lacking, withRooms(item, about));
    }
  }

  private static List<Ref> withRooms(Item item, List<Ref> about) {
    List<Ref> all = new ArrayList<>(about);
    item.rooms.forEach(room -> all.add(room.id()));
    return all;
  }

  private record Unwanted(
      List<TimeRange> times, List<Room.Id> rooms, List<Room.Feature> features) {}

  private void unwanted(Item item, String how, List<Ref> about, Unwanted unwanted) {
    boolean then = false;
    for (Span span : Span.of(unwanted.times())) {
      then |= item.overlaps(span.start(), span.end());
    }
    if (then) {
      found.add(how + "-time", 1, about);
    }
    List<Ref> there = new ArrayList<>(about);
    List<Ref> having = new ArrayList<>(about);
    for (Room room : item.rooms) {
      if (unwanted.rooms().contains(room.id())) {
        there.add(room.id());
      }
      if (room.features().stream().anyMatch(unwanted.features()::contains)) {
        having.add(room.id());
      }
    }
    if (there.size() > about.size()) {
      found.add(how + "-room", 1, there);
    }
    if (having.size() > about.size()) {
      found.add(how + "-feature", 1, having);
    }
  }
}
