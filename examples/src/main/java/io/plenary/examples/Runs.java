package io.plenary.examples;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is held one after another, and what beside each other. */
final class Runs {

  private Runs() {}

  /** The sessions of a day that stand on their own: not within another that has a time. */
  static List<Session> topSessionsOn(LocalDate day, Agenda agenda) {
    return agenda.sessionsOn(day).stream()
        .filter(session -> session.partOf().flatMap(agenda::timeOf).isEmpty())
        .toList();
  }

  /** Parts the sessions where nothing is held across: those of one run are held beside each other. */
  static List<List<Session>> of(List<Session> sessions, Agenda agenda) {
    List<List<Session>> runs = new ArrayList<>();
    for (Session session : sessions) {
      TimeRange time = timeOf(session, agenda);
      List<Session> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.stream().anyMatch(other -> timeOf(other, agenda).overlaps(time))) {
        last.add(session);
      } else {
        runs.add(new ArrayList<>(List.of(session)));
      }
    }
    return runs;
  }

  private static TimeRange timeOf(Session session, Agenda agenda) {
    return agenda.timeOf(session).orElseThrow();
  }
}
