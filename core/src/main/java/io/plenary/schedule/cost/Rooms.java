package io.plenary.schedule.cost;

import io.plenary.schedule.cast.Domains;
import io.plenary.schedule.cast.Starts;
import io.plenary.schedule.cast.Unit;
import io.plenary.agenda.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms in numbers, and which of them each choice of a unit takes. */
final class Rooms {

  private final int starts;
  private final int count;
  private final int[][][] taken;
  private final boolean[][] closed;

  Rooms(List<Room> rooms, List<Unit> units, Starts starts, Domains domains) {
    this.starts = starts.size();
    this.count = rooms.size();
    Map<Room.Id, Integer> numbers = new HashMap<>();
    rooms.forEach(room -> numbers.put(room.id(), numbers.size()));
    closed = new boolean[starts.windows()][count];
    for (int window = 0; window < closed.length; window++) {
      for (Room.Id room : domains.closedIn(window)) {
        Integer number = numbers.get(room);
        if (number != null) {
          closed[window][number] = true;
        }
      }
    }
    taken = new int[units.size()][][];
    for (Unit unit : units) {
      List<int[]> choices = new ArrayList<>();
      for (List<Room> choice : unit.choices()) {
        choices.add(numbersOf(unit, choice, numbers));
      }
      taken[unit.number()] = choices.toArray(int[][]::new);
    }
  }

  private static int[] numbersOf(Unit unit, List<Room> choice, Map<Room.Id, Integer> numbers) {
    List<Room> all = new ArrayList<>(choice);
    unit.members().forEach(member -> all.addAll(member.rooms()));
    unit.around().ifPresent(block -> all.addAll(choice.isEmpty() ? block.rooms() : List.of()));
    return all.stream()
        .distinct()
        .flatMap(room -> Stream.ofNullable(numbers.get(room.id())))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  int starts() {
    return starts;
  }

  int count() {
    return count;
  }

  /** {@return how wide a table is that has a column for each room, for none, and for no place at all} */
  int width() {
    return count + 2;
  }

  /** {@return how wide a table is that has a column for each start, and for no place at all} */
  int timeWidth() {
    return starts + 1;
  }

  int choices(int unit) {
    return taken[unit].length;
  }

  /** {@return the rooms that a unit is in with a choice} */
  int[] taken(int unit, int choice) {
    return taken[unit][choice];
  }

  /** {@return whether none of the rooms of a choice is closed in a window; -1 is no window} */
  boolean areOpen(int unit, int choice, int window) {
    for (int room : taken[unit][choice]) {
      if (window >= 0 && closed[window][room]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the column of a single session with a choice: that of its room, or that for none} */
  int column(int unit, int choice) {
    int[] rooms = taken[unit][choice];
    return rooms.length == 0 ? none() : rooms[0];
  }

  /** {@return the column of what is placed, but in no room} */
  int none() {
    return count;
  }
}
