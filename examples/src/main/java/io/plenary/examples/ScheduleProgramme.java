package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Timetable;
import io.plenary.change.AgendaDiff;
import io.plenary.rule.Rules;
import io.plenary.schedule.Budget;
import io.plenary.schedule.Progress;
import io.plenary.schedule.Repair;
import io.plenary.schedule.Schedule;
import io.plenary.schedule.Scheduler;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import io.plenary.time.TimeRange;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the programme of three days, throws away the places of all but what is fixed, and has it made anew.
 * Then a moderator falls ill and a room is lost, and the new programme is repaired.
 */
public final class ScheduleProgramme {

  private static final int TERMINAL_WIDTH = 100;
  private static final Room.Id PLENARY_ROOM = Room.Id.of("room-1");
  private static final Room.Id RESTAURANT = Room.Id.of("restaurant-bleu");
  private static final Session.Id SUMMARY = Session.Id.of("summary");

  private final PrintStream out;
  private final Agenda printed;
  private final Scheduler scheduler;

  private ScheduleProgramme(PrintStream out) {
    this.out = out;
    this.printed = Programme.read().orThrow();
    this.scheduler = Scheduler.of(Rules.standard().with("preferred-room"))
        .grid(grid())
        .budget(Budget.steps(100_000))
        .listener(this::tell);
  }

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    ScheduleProgramme example = new ScheduleProgramme(out);
    Agenda made = example.make();
    example.repair(made);
  }

  private Agenda make() {
    title("As it was printed");
    out.println(TimetablePrinter.print(printed, TERMINAL_WIDTH));

    title("Made anew around registration, opening, meals, reception and closing");
    Schedule schedule = scheduler.schedule(withWishes(withoutPlaces()));
    out.println();
    out.println(TimetablePrinter.print(schedule.agenda(), TERMINAL_WIDTH));
    out.println(schedule.report());

    title("What is different from the printed one");
    out.println(AgendaDiff.between(printed, schedule.agenda()).releaseNotes());
    return schedule.agenda();
  }

  /** A morning and an afternoon each day, in any room but the restaurant. */
  private Grid grid() {
    List<Window> windows = new ArrayList<>();
    for (LocalDate day : printed.days()) {
      windows.add(window(day, LocalTime.of(9, 0), LocalTime.of(12, 30)));
      windows.add(window(day, LocalTime.of(14, 0), LocalTime.of(17, 0)));
    }
    return Grid.of(windows);
  }

  private Window window(LocalDate day, LocalTime from, LocalTime to) {
    TimeRange time = new TimeRange(
        day.atTime(from).atZone(printed.zone()), day.atTime(to).atZone(printed.zone()));
    return Window.every(Duration.ofMinutes(10), time).close(RESTAURANT);
  }

  private Agenda withoutPlaces() {
    Map<Session.Id, Placement> fixed = new LinkedHashMap<>(printed.timetable().placements());
    fixed.keySet().removeIf(id -> !isFixed(printed.session(id).orElseThrow()));
    fixed.replaceAll((id, placement) -> placement.pin());
    return printed.withTimetable(Timetable.of(fixed));
  }

  private static boolean isFixed(Session session) {
    boolean everyone = session.kind().interlude() || session.kind().equals(SessionKind.CEREMONY);
    return session.partOf().isEmpty() && (everyone || session.id().equals(SUMMARY));
  }

  /** What everyone attends is wished for in the room that it was in. */
  private static Agenda withWishes(Agenda agenda) {
    Preferences wish = Preferences.builder().addPreferredRoom(PLENARY_ROOM).build();
    Agenda wishing = agenda;
    for (Session session : agenda.topSessions()) {
      if (session.kind().equals(SessionKind.SECTOR) || session.kind().equals(SessionKind.PLENARY)) {
        wishing = wishing.withSession(session.withPreferences(wish));
      }
    }
    return wishing;
  }

  private void repair(Agenda published) {
    Person ill = published.person("cloitre-orenstein").orElseThrow();
    LocalDate illOn = dayOf(published, Session.Id.of("precursors"));
    Session.Id cases = Session.Id.of("cases");
    LocalDate lostOn = dayOf(published, cases);
    Room lost = published.roomsOf(cases).get(0);
    Agenda changed = published
        .withPerson(ill.withAvailability(daysBut(illOn)))
        .withRoom(lost.withAvailability(daysBut(lostOn)));

    title(ill.name() + " is ill on " + illOn + ", and " + lost.name() + " is lost on " + lostOn);
    out.println(Rules.standard().check(changed));

    title("Repaired");
    Repair repair = scheduler.repair(changed);
    out.println();
    out.println(AgendaDiff.between(changed, repair.schedule().agenda()).releaseNotes());
    out.println(repair.moves().size() + " of "
        + published.timetable().placements().size() + " sessions have another time or room.");
    out.println(repair.schedule().report());
  }

  private static LocalDate dayOf(Agenda agenda, Session.Id session) {
    return agenda.timeOf(session).orElseThrow().start().toLocalDate();
  }

  private List<TimeRange> daysBut(LocalDate lost) {
    return printed.days().stream()
        .filter(day -> !day.equals(lost))
        .map(day -> new TimeRange(
            day.atStartOfDay(printed.zone()), day.plusDays(1).atStartOfDay(printed.zone())))
        .toList();
  }

  private void title(String title) {
    out.println("\n" + title + "\n" + "═".repeat(TERMINAL_WIDTH));
  }

  /** Each line in the place of the one before. */
  private void tell(Progress progress) {
    String line = progress.toString();
    out.print("\r" + line + " ".repeat(Math.max(0, TERMINAL_WIDTH - line.length() - 1)));
    out.flush();
  }
}
