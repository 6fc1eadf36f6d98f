package io.plenary.schedule.cast;

import io.plenary.agenda.Room;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All moments at which something may start: those of the grid, window by window, and those at which
 * sessions were placed before. A moment may be there in several windows.
 */
public final class Starts {

  /** A moment, and the window that it is in, or -1. */
  private record Entry(ZonedDateTime moment, int window) {}

  private final List<Window> windows;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Instant, Integer> outside = new HashMap<>();

  public Starts(Grid grid) {
    windows = grid.windows();
    for (int window = 0; window < windows.size(); window++) {
      for (ZonedDateTime moment : windows.get(window).starts()) {
        entries.add(new Entry(moment, window));
      }
    }
  }

  /** {@return the number of a moment that is none of the grid's; the same for the same moment} */
  int addOutside(ZonedDateTime moment) {
    return outside.computeIfAbsent(moment.toInstant(), instant -> {
      entries.add(new Entry(moment, -1));
      return entries.size() - 1;
    });
  }

  /** {@return how many there are} */
  public int size() {
    return entries.size();
  }

  /**
   * {@return the moment of a start}
   *
   * @param start its number
   */
  public ZonedDateTime moment(int start) {
    return entries.get(start).moment();
  }

  /**
   * {@return the number of the window that a start is in, or -1}
   *
   * @param start its number
   */
  public int windowOf(int start) {
    return entries.get(start).window();
  }

  Optional<Window> window(int start) {
    int window = windowOf(start);
    return window < 0 ? Optional.empty() : Optional.of(windows.get(window));
  }

  List<Room.Id> closedIn(int window) {
    return windows.get(window).closedRooms();
  }

  /** {@return how many windows there are} */
  public int windows() {
    return windows.size();
  }
}
