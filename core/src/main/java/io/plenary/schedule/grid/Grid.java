package io.plenary.schedule.grid;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.time.TimeRange;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The windows in which sessions may be placed.
 *
 * <pre>{@code
 * Grid.of(agenda)                                           // its slots, opening hours or days
 * Grid.every(Duration.ofMinutes(15), agenda.openingHours())
 * Grid.ofSlots(agenda.slots())
 * Grid.of(List.of(Window.ofSlots(morning), Window.ofSlots(labs).reserve(SessionKind.WORKSHOP)))
 * }</pre>
 */
public final class Grid {

  private static final Duration SHORTEST_STEP = Duration.ofMinutes(5);
  private static final Duration LONGEST_STEP = Duration.ofMinutes(30);
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final List<Window> windows;

  private Grid(List<Window> windows) {
    if (windows.isEmpty()) {
      throw new IllegalArgumentException("a grid needs a window");
    }
    this.windows = List.copyOf(windows);
  }

  /**
   * {@return a grid of windows}
   *
   * @param windows at least one
   */
  public static Grid of(List<Window> windows) {
    return new Grid(windows);
  }

  /**
   * {@return a grid in which sessions start at every step of some stretches of time}
   *
   * @param step the elapsed time from start to start
   * @param times the stretches, such as the opening hours of a house
   */
  public static Grid every(Duration step, List<TimeRange> times) {
    return new Grid(times.stream()
        .filter(time -> !time.isEmpty())
        .map(time -> Window.every(step, time))
        .toList());
  }

  /**
   * {@return a grid of slots} Slots that follow each other without a gap, and are kept for the same
   * kinds and closed to the same rooms, are one window: a long session takes several of them.
   *
   * @param slots the slots
   */
  public static Grid ofSlots(List<Slot> slots) {
    List<Slot> inOrder = new ArrayList<>(slots);
    inOrder.sort(Comparator.comparing(slot -> slot.time().start().toInstant()));
    List<List<Slot>> runs = new ArrayList<>();
    for (Slot slot : inOrder) {
      if (!slot.time().isEmpty() && !continuesOneOf(runs, slot)) {
        runs.add(new ArrayList<>(List.of(slot)));
      }
    }
    return new Grid(runs.stream().map(Grid::window).toList());
  }

  private static boolean continuesOneOf(List<List<Slot>> runs, Slot slot) {
    for (List<Slot> run : runs) {
      Slot last = run.get(run.size() - 1);
      boolean touches = last.time().end().toInstant().equals(slot.time().start().toInstant());
      if (touches
          && last.reservedFor().equals(slot.reservedFor())
          && last.closedRooms().equals(slot.closedRooms())) {
        return run.add(slot);
      }
    }
    return false;
  }

  private static Window window(List<Slot> run) {
    Window window = Window.ofSlots(run.stream().map(Slot::time).toList());
    return new Window(
        window.time(), window.starts(), run.get(0).reservedFor(), run.get(0).closedRooms());
  }

  /**
   * {@return the grid that an agenda suggests} It is that of its slots, if it has any; otherwise that of
   * its opening hours, or, if it has none, of each day of the conference from 09:00 to 18:00. Where
   * there are no slots, sessions start at each common divisor of their durations, but not more often
   * than every five minutes, nor less than every half hour.
   *
   * @param agenda the agenda
   * @throws IllegalArgumentException if it has neither slots nor opening hours nor days
   */
  public static Grid of(Agenda agenda) {
    Objects.requireNonNull(agenda, "agenda");
    if (!agenda.slots().isEmpty()) {
      return ofSlots(agenda.slots());
    }
    List<TimeRange> times =
        agenda.openingHours().isEmpty() ? officeHours(agenda) : agenda.openingHours();
    if (times.isEmpty()) {
      throw new IllegalArgumentException("the agenda “" + agenda.title().first()
          + "” has neither slots nor opening hours nor days to place sessions in");
    }
    return every(step(agenda), times);
  }

  private static List<TimeRange> officeHours(Agenda agenda) {
    List<TimeRange> times = new ArrayList<>();
    for (LocalDate day : agenda.days()) {
      times.add(new TimeRange(
          day.atTime(MORNING).atZone(agenda.zone()), day.atTime(EVENING).atZone(agenda.zone())));
    }
    return times;
  }

  private static Duration step(Agenda agenda) {
    BigInteger divisor = BigInteger.ZERO;
    for (Session session : agenda.sessions()) {
      long seconds = session.duration().orElse(Duration.ZERO).toSeconds();
      divisor = divisor.gcd(BigInteger.valueOf(seconds));
    }
    Duration step = Duration.ofSeconds(divisor.longValueExact());
    if (step.isZero() || step.compareTo(LONGEST_STEP) > 0) {
      return LONGEST_STEP;
    }
    return step.compareTo(SHORTEST_STEP) < 0 ? SHORTEST_STEP : step;
  }

  /** {@return the windows, in the order given} */
  public List<Window> windows() {
    return windows;
  }

  /** {@return how many windows and starts there are} */
  @Override
  public String toString() {
    int starts = windows.stream().mapToInt(window -> window.starts().size()).sum();
    return "a grid of " + windows.size() + " windows with " + starts + " starts";
  }
}
