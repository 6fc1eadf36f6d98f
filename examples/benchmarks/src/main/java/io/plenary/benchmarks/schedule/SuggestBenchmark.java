package io.plenary.benchmarks.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.benchmarks.rule.Congress;
import io.plenary.rule.Rules;
import io.plenary.schedule.Advisor;
import io.plenary.schedule.Scheduler;
import io.plenary.schedule.grid.Grid;
import io.plenary.time.TimeRange;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The five best places for each session of a congress of five days and a thousand sessions: in each of twenty
 * rooms one could start at each of ten hours a day, which makes a thousand places.
 */
public final class SuggestBenchmark {

  private static final PrintStream OUT = System.out;
  private static final List<String> KNOWN = List.of("sessions", "warm", "rounds");
  private static final int PLACES = 5;

  private SuggestBenchmark() {}

  /**
   * Asks about each session several times on one thread, and prints percentiles of its processor time.
   *
   * @param args if wanted, {@code sessions=}, {@code warm=} how often each session is asked about before
   *     it counts, {@code rounds=} how often it counts
   */
  public static void main(String[] args) {
    Arguments arguments = new Arguments(args, KNOWN);
    Agenda agenda = Congress.of(arguments.number("sessions", 1000), 1);
    OUT.println("| rules | compiled in | suggest p50 | p90 | p99 | most |");
    OUT.println("|---|---:|---:|---:|---:|---:|");
    OUT.println(row("standard", Rules.standard(), agenda, arguments));
    OUT.println(row("all", Rules.all(), agenda, arguments));
  }

  private static String row(String name, Rules rules, Agenda agenda, Arguments arguments) {
    long begun = ProcessorTime.ofThisThread();
    Advisor advisor = Scheduler.of(rules).grid(grid(agenda)).advise(agenda);
    long compiled = ProcessorTime.ofThisThread() - begun;
    for (int round = 0; round < arguments.number("warm", 4); round++) {
      ask(advisor, agenda.topSessions(), new long[agenda.topSessions().size()], 0);
    }
    int rounds = arguments.number("rounds", 3);
    long[] nanos = new long[agenda.topSessions().size() * rounds];
    for (int round = 0; round < rounds; round++) {
      ask(advisor, agenda.topSessions(), nanos, round * agenda.topSessions().size());
    }
    Percentiles percentiles = new Percentiles(nanos);
    return String.format(
        Locale.ROOT,
        "| %s | %,d ms | %s | %s | %s | %s |",
        name,
        compiled / 1_000_000,
        percentiles.text(50),
        percentiles.text(90),
        percentiles.text(99),
        percentiles.text(100));
  }

  private static void ask(Advisor advisor, List<Session> sessions, long[] nanos, int from) {
    for (int i = 0; i < sessions.size(); i++) {
      long begun = ProcessorTime.ofThisThread();
      advisor.suggest(sessions.get(i).id(), PLACES);
      nanos[from + i] = ProcessorTime.ofThisThread() - begun;
    }
  }

  private static Grid grid(Agenda agenda) {
    return Grid.every(
        Duration.ofHours(1),
        agenda.days().stream()
            .map(day -> TimeRange.of(day.atTime(8, 0).atZone(agenda.zone()), Duration.ofHours(11)))
            .toList());
  }
}
