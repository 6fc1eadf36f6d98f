package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Session;
import io.plenary.agenda.Timetable;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Score;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A place that a session could have, and what that would bring and settle.
 *
 * @param session the session
 * @param placements what the timetable would say of it, and of those of its parts of which it would say
 *     something else than now
 * @param change the findings that would come and go if all other sessions stay where they are
 */
public record Suggestion(
    Session.Id session, Map<Session.Id, Placement> placements, ReportChange change) {

  /**
   * Keeps the map as it is.
   *
   * @param session the session
   * @param placements what the timetable would say of it and of its parts
   * @param change the findings that would come and go
   */
  public Suggestion {
    placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
  }

  /** {@return the place} */
  public Placement placement() {
    return Objects.requireNonNull(placements.get(session));
  }

  /** {@return what the agenda would come to} */
  public Score score() {
    return change.after();
  }

  /**
   * {@return an agenda with the session there}
   *
   * @param agenda the agenda that was asked about
   */
  public Agenda takenUpIn(Agenda agenda) {
    Map<Session.Id, Placement> all = new LinkedHashMap<>(agenda.timetable().placements());
    all.putAll(placements);
    return agenda.withTimetable(Timetable.of(all));
  }

  /** {@return the place, and the changes line by line} */
  @Override
  public String toString() {
    return placement() + "\n" + change;
  }
}
