package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints an agenda for a terminal: the days one below another, parts below the session that they are
 * part of, and side by side what is held at the same time.
 */
final class TimetablePrinter {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Agenda agenda;
  private final int width;
  private final SessionLines lines;
  private final SideBySide sideBySide;

  private TimetablePrinter(Agenda agenda, int width) {
    this.agenda = agenda;
    this.width = width;
    this.lines = new SessionLines(agenda);
    this.sideBySide = new SideBySide(agenda, lines);
  }

  /** Returns the timetable of an agenda, for a terminal that is so many columns wide. */
  static String print(Agenda agenda, int width) {
    return new TimetablePrinter(agenda, width).print();
  }

  private String print() {
    List<String> text = new ArrayList<>(heading());
    for (LocalDate day : agenda.days()) {
      text.addAll(List.of("", DAY.format(day), "━".repeat(width)));
      text.addAll(inOrder(Runs.topSessionsOn(day, agenda), List.of(), width));
    }
    List<Session> unplaced =
        agenda.sessions().stream().filter(s -> agenda.timeOf(s).isEmpty()).toList();
    if (!unplaced.isEmpty()) {
      text.addAll(List.of("", "Not placed yet", "━".repeat(width)));
      unplaced.forEach(s -> text.addAll(Columns.wrap(s.title().first(), width, 2)));
    }
    return String.join("\n", text) + "\n";
  }

  private List<String> heading() {
    Stream.Builder<String> text = Stream.builder();
    text.add(agenda.title().first());
    agenda.subtitle().map(Text::first).ifPresent(text);
    dates().ifPresent(text);
    agenda.venue().map(TimetablePrinter::venue).ifPresent(text);
    agenda.organizers().stream().map(organizer -> organizer.name().first()).forEach(text);
    agenda
        .version()
        .flatMap(Version::date)
        .map(d -> "Version of " + DATE.format(d))
        .ifPresent(text);
    return text.build().flatMap(line -> Columns.wrap(line, width, 2).stream()).toList();
  }

  private Optional<String> dates() {
    List<LocalDate> days = agenda.days();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String first = DATE.format(days.get(0));
    String last = DATE.format(days.get(days.size() - 1));
    return Optional.of(first.equals(last) ? first : first + " – " + last);
  }

  private static String venue(Venue venue) {
    Stream<Optional<?>> parts = Stream.of(venue.name(), venue.city(), venue.country());
    return parts.flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(", "));
  }

  private List<String> inOrder(List<Session> sessions, List<Room> above, int columns) {
    List<String> text = new ArrayList<>();
    boolean gap = false;
    for (List<Session> run : Runs.of(sessions, agenda)) {
      boolean block = run.size() > 1 || !lines.partsOf(run.get(0)).isEmpty();
      if (!text.isEmpty() && (gap || block)) {
        text.add("");
      }
      gap = block;
      text.addAll(
          run.size() == 1 ? withParts(run.get(0), above, columns) : sideBySide.print(run, columns));
    }
    return text;
  }

  private List<String> withParts(Session session, List<Room> above, int columns) {
    List<String> text = new ArrayList<>(lines.of(session, above, columns));
    List<Room> rooms = agenda.roomsOf(session);
    text.addAll(Columns.indent(inOrder(lines.partsOf(session), rooms, columns - 2), 2));
    return text;
  }
}
