package io.plenary.schedule.cast;

import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.schedule.grid.Window;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where units may be placed: the starts at which they fit in a window, and the rooms there are. */
public final class Domains {

  /** A part that is placed into a block that stays where it is starts at any fifth minute of it. */
  private static final Duration STEP = Duration.ofMinutes(5);

  /** Of several rooms that a unit takes at once, at most so many combinations are tried. */
  private static final int MOST_CHOICES = 4096;

  private final List<Room> rooms;
  private final Starts starts;
  private final Map<Unit, int[]> startsOf = new HashMap<>();

  public Domains(List<Room> rooms, Starts starts) {
    this.rooms = rooms;
    this.starts = starts;
  }

  /** {@return the rooms that a unit may take, each choice with a room for each member that takes one} */
  List<List<Room>> choices(List<Member> members) {
    int holders = (int) members.stream().filter(member -> member.holder() >= 0).count();
    if (holders == 1) {
      return rooms.stream().map(List::of).toList();
    }
    int most = rooms.size();
    while (holders > 1 && Math.pow(most, holders) > MOST_CHOICES && most > holders) {
      most--;
    }
    List<List<Room>> choices = new ArrayList<>();
    combine(rooms.subList(0, most), holders, List.of(), choices);
    return choices;
  }

  private static void combine(
      List<Room> rooms, int more, List<Room> taken, List<List<Room>> choices) {
    if (more == 0) {
      choices.add(taken);
      return;
    }
    for (Room room : rooms) {
      if (!taken.contains(room) || taken.size() >= rooms.size()) {
        List<Room> next = new ArrayList<>(taken);
        next.add(room);
        combine(rooms, more - 1, List.copyOf(next), choices);
      }
      if (choices.size() >= MOST_CHOICES) {
        return;
      }
    }
  }

  /** {@return the number of the start at which a session is now} */
  int startAt(Session session, TimeRange time) {
    for (int start = 0; start < starts.size(); start++) {
      boolean same = starts.moment(start).toInstant().equals(time.start().toInstant());
      if (same && fits(session, time.length(), start)) {
        return start;
      }
    }
    return starts.addOutside(time.start());
  }

  /** {@return whether there is a place for a unit, which is remembered} */
  boolean admit(Unit unit) {
    List<Integer> found = new ArrayList<>();
    if (unit.around().flatMap(PlacedSession::time).isPresent()) {
      addWithin(unit.around().get().placedTime(), unit.length(), found);
    } else {
      int gridStarts = starts.size();
      for (int start = 0; start < gridStarts; start++) {
        if (fits(unit.session(), unit.length(), start)) {
          found.add(start);
        }
      }
    }
    Optional<Integer> current = unit.current().map(Spot::start);
    if (current.isPresent() && !found.contains(current.get())) {
      found.add(current.get());
    }
    startsOf.put(unit, found.stream().mapToInt(Integer::intValue).toArray());
    return !found.isEmpty() && !unit.choices().isEmpty();
  }

  private void addWithin(TimeRange block, Duration length, List<Integer> found) {
    ZonedDateTime next = block.start();
    while (!next.plus(length).toInstant().isAfter(block.end().toInstant())) {
      found.add(starts.addOutside(next));
      next = next.plus(STEP);
    }
  }

  private boolean fits(Session session, Duration length, int start) {
    Optional<Window> window = starts.window(start);
    if (window.isEmpty()) {
      return false;
    }
    Instant end = starts.moment(start).plus(length).toInstant();
    return window.get().admits(session) && !end.isAfter(window.get().time().end().toInstant());
  }

  public int[] startsOf(Unit unit) {
    return Objects.requireNonNull(startsOf.get(unit));
  }

  /** {@return the rooms that are closed in a window} */
  public List<Room.Id> closedIn(int window) {
    return starts.closedIn(window);
  }
}
