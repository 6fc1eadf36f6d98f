package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.rule.Report;
import io.plenary.rule.Rules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a conference of three days from Plenary JSON, prints it as a timetable, checks it and publishes
 * it as a calendar.
 */
public final class ThreeDayProgramme {

  private static final int TERMINAL_WIDTH = 100;

  private ThreeDayProgramme() {}

  /**
   * Runs the example; the calendar is written to {@code target/programme.ics}.
   *
   * @param args not used
   * @throws IOException if there is no place for the calendar
   */
  public static void main(String[] args) throws IOException {
    run(System.out, Path.of("target", "programme.ics"));
  }

  static void run(PrintStream out, Path calendar) throws IOException {
    Imported imported = Programme.read();
    imported.problems().forEach(out::println);
    Agenda agenda = imported.agenda();
    out.println(TimetablePrinter.print(agenda, TERMINAL_WIDTH));

    Report report = Rules.standard().check(agenda);
    out.println(report);

    Files.createDirectories(calendar.toAbsolutePath().getParent());
    List<Problem> problems = AgendaFormats.write(agenda, calendar);
    problems.forEach(out::println);
    out.println("Calendar written to " + calendar + ".");
  }
}
