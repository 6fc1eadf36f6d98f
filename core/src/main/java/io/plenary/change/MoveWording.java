package io.plenary.change;

import io.plenary.agenda.Room;
import io.plenary.text.Wording;
import io.plenary.time.TimeRange;
import java.util.List;
import java.util.Optional;

/** Words where a session was and where it goes. */
record MoveWording(SessionChange.Moved moved, String parts) {

  String sentence() {
    String session = Wording.write(moved.session());
    Optional<String> from = spot(moved.from());
    Optional<String> to = spot(moved.to());
    if (from.isEmpty()) {
      return session + " now has a place on the timetable: " + to.orElseThrow() + ".";
    } else if (to.isEmpty()) {
      return session + ", " + from.get() + ", has lost its place on the timetable" + parts + ".";
    }
    TimeRange time = moved.to().time().orElseThrow();
    List<Room> rooms = moved.to().rooms();
    if (Versions.sameStart(moved.from().time(), moved.to().time())) {
      return session + ", " + Wording.write(time) + ", moves" + parts + " from "
          + inOrNowhere(moved.from().rooms()) + " to " + inOrNowhere(rooms) + ".";
    } else if (names(moved.from().rooms()).equals(names(rooms))) {
      return session + " moves" + parts + " from "
          + Wording.write(moved.from().time().orElseThrow()) + " to " + Wording.write(time)
          + (rooms.isEmpty() ? "" : ", in " + names(rooms)) + ".";
    }
    return session + " moves" + parts + " from " + from.get() + " to " + to.get() + ".";
  }

  /** When and where, if it has a time. */
  static Optional<String> spot(Spot spot) {
    return spot.time()
        .map(time ->
            Wording.write(time) + (spot.rooms().isEmpty() ? "" : " in " + names(spot.rooms())));
  }

  private static String inOrNowhere(List<Room> rooms) {
    return rooms.isEmpty() ? "no room" : names(rooms);
  }

  private static String names(List<Room> rooms) {
    return Wording.write(rooms);
  }
}
