package io.plenary.rule.support;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.value.Place;
import io.plenary.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What rules ask of the rooms of a session. */
public final class Rooms {

  private Rooms() {}

  /**
   * {@return how many people the rooms take together; nothing if there are no rooms, or the capacity
   * of one of them is not known}
   *
   * @param rooms the rooms of a session
   */
  public static OptionalLong seats(List<Room> rooms) {
    long seats = 0;
    for (Room room : rooms) {
      if (room.capacity().isEmpty()) {
        return OptionalLong.empty();
      }
      seats += room.capacity().getAsInt();
    }
    return rooms.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seats);
  }

  /**
   * {@return the rooms in which both are held}
   *
   * @param one one session
   * @param other the other
   */
  public static List<Room> shared(PlacedSession one, PlacedSession other) {
    List<Room> shared = new ArrayList<>();
    for (Room room : one.rooms()) {
      for (Room another : other.rooms()) {
        if (room.id().equals(another.id())) {
          shared.add(room);
        }
      }
    }
    return shared;
  }

  /**
   * {@return the venue of a room; nothing if it is the agenda's own}
   *
   * @param room the room
   */
  public static Optional<Text> venue(Room room) {
    return room.place().flatMap(Place::venue);
  }

  /**
   * {@return a breach that concerns rooms as well, each named once}
   *
   * @param breach the breach
   * @param rooms the rooms
   */
  public static Breach tell(Breach breach, List<Room> rooms) {
    Breach told = breach;
    for (Room room : rooms) {
      told = told.subjects().contains(room.id()) ? told : told.about(room.id());
    }
    return told;
  }
}
