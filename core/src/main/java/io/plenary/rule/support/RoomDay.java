package io.plenary.rule.support;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PlacedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The key of what is held in one room on one day.
 *
 * @param room the room
 * @param day the conference day on which the sessions start
 */
public record RoomDay(Room.Id room, LocalDate day) {

  /**
   * {@return a key for each of some rooms of a session}
   *
   * @param rooms the rooms
   * @param session the session, placed
   */
  public static List<RoomDay> of(List<Room> rooms, PlacedSession session) {
    if (rooms.isEmpty()) {
      return List.of();
    }
    LocalDate day = session.day().orElseThrow();
    List<RoomDay> days = new ArrayList<>(rooms.size());
    for (Room room : rooms) {
      days.add(new RoomDay(room.id(), day));
    }
    return days;
  }

  /**
   * {@return a breach that concerns the room as well, with the parameters {@code room} and {@code day}}
   *
   * @param breach the breach
   * @param content where the room's name stands
   */
  public Breach tell(Breach breach, Content content) {
    return breach.about(room).with("room", content.room(room).orElseThrow()).with("day", day);
  }
}
