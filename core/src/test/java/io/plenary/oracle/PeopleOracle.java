package io.plenary.oracle;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be found about people in one session, or in two. */
final class PeopleOracle {

  private static final long LEAST_PAUSE = 15 * 60;
  private static final long BETWEEN_ROOMS = 5 * 60;
  private static final long BETWEEN_BUILDINGS = 10 * 60;
  private static final long BETWEEN_VENUES = 3600;

  private final Programme on;
  private final Verdicts found;

  PeopleOracle(Programme on, Verdicts found) {
    this.on = on;
    this.found = found;
  }

  void check() {
    for (Item item : on.placed()) {
      item.needed().forEach(person -> availability(item, person));
    }
    on.pairs((one, other) -> {
      if (Programme.outermost(one, other, PeopleOracle::clash)) {
        Set<Person.Id> people = one.peopleWith(other, Item::isNeeded);
        found.add("person-clash", people.size(), one, other, people);
      }
      if (!one.inLineWith(other) && !one.overlaps(other)) {
        pause(one, other);
        way(one, other);
      }
    });
  }

  private static boolean inPerson(Participation part) {
    return Item.isNeeded(part) && part.delivery() == Delivery.IN_PERSON;
  }

  private static boolean toSpeak(Participation part) {
    return Item.isNeeded(part) && Item.isSpeaking(part);
  }

  private static boolean clash(Item one, Item other) {
    return one.overlaps(other) && !one.peopleWith(other, Item::isNeeded).isEmpty();
  }

  private void availability(Item item, Person.Id id) {
    List<Span> there = Span.of(on.agenda.person(id).orElseThrow().availability());
    if (Span.sayNothing(there)) {
      found.add("availability-unknown", 1, item.id(), id);
    } else if (!Span.cover(there, item)) {
      found.add("person-unavailable", 1, item.id(), id);
    }
  }

  private void pause(Item one, Item other) {
    Set<Person.Id> people = one.peopleWith(other, PeopleOracle::toSpeak);
    if (!people.isEmpty() && one.gapTo(other) < LEAST_PAUSE && !one.isUnitedWith(other)) {
      found.add("short-pause", people.size(), one, other, people);
    }
  }

  private void way(Item one, Item other) {
    Set<Person.Id> people = one.peopleWith(other, PeopleOracle::inPerson);
    boolean apart = one.roomsWith(other).isEmpty();
    if (people.isEmpty() || one.rooms.isEmpty() || other.rooms.isEmpty() || !apart) {
      return;
    }
    boolean travels = !venue(one).equals(venue(other));
    Set<Ref> about = new LinkedHashSet<>(people);
    about.add(firstOf(one).id());
    about.add(firstOf(other).id());
    if (one.gapTo(other) < (travels ? BETWEEN_VENUES : walk(one, other))) {
      found.add(travels ? "travel-time" : "walking-time", people.size(), one, other, about);
    }
  }

  private static long walk(Item one, Item other) {
    Optional<Text> here = building(one);
    Optional<Text> there = building(other);
    boolean same = here.isEmpty() || there.isEmpty() || here.equals(there);
    return same ? BETWEEN_ROOMS : BETWEEN_BUILDINGS;
  }

  private static Optional<Text> venue(Item item) {
    return firstOf(item).place().flatMap(Place::venue);
  }

  private static Optional<Text> building(Item item) {
    return firstOf(item).place().flatMap(Place::building);
  }

  private static Room firstOf(Item item) {
    return item.rooms.get(0);
  }
}
