package io.plenary.rule.people;

import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.People;
import io.plenary.rule.support.Rooms;
import io.plenary.rule.support.Succession;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way of someone who must be in two sessions, from the first room of the one to the first room of
 * the other.
 *
 * @param from where the earlier session is held
 * @param to where the later one is held
 */
record Journey(Room from, Room to) {

  /** {@return whether there is a way between two sessions, and too little time for it} */
  static boolean isMissed(PlacedSession first, PlacedSession second, Duration least) {
    return !first.rooms().isEmpty()
        && !second.rooms().isEmpty()
        && !first.sharesRoomWith(second)
        && !first.sharesLineWith(second)
        && Succession.isClose(first, second, least);
  }

  /** {@return the way between two sessions that have rooms} */
  static Journey between(PlacedSession first, PlacedSession second) {
    Succession order = Succession.of(first, second);
    return new Journey(order.earlier().rooms().get(0), order.later().rooms().get(0));
  }

  /** {@return whether both rooms are at one venue} */
  boolean staysAtVenue() {
    return Rooms.venue(from).equals(Rooms.venue(to));
  }

  /** {@return whether both rooms are in buildings that are known, and not in the same one} */
  boolean changesBuilding() {
    Optional<Text> building = from.place().flatMap(Place::building);
    Optional<Text> other = to.place().flatMap(Place::building);
    return building.isPresent() && other.isPresent() && !building.equals(other);
  }

  /**
   * {@return a breach by two sessions, with the parameters of {@link Succession#tell} and {@link
   * People#tell}, {@code from}, {@code to} and {@code least}}
   */
  static Breach tell(
      PlacedSession first, PlacedSession second, List<Person.Id> people, Duration least) {
    Journey way = between(first, second);
    Breach breach = Succession.tell(first, second)
        .with("from", way.from)
        .with("to", way.to)
        .with("least", least);
    return People.tell(Rooms.tell(breach, List.of(way.from, way.to)), people, first.content());
  }
}
