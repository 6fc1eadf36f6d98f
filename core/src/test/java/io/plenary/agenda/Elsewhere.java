package io.plenary.agenda;

import io.plenary.time.TimeRange;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An agenda all of whose times are given as clocks in another zone show them. */
final class Elsewhere {

  private final ZoneId zone;

  private Elsewhere(ZoneId zone) {
    this.zone = zone;
  }

  static Agenda moved(Agenda agenda, ZoneId zone) {
    Elsewhere there = new Elsewhere(zone);
    Map<Session.Id, Placement> plan = new LinkedHashMap<>();
    agenda
        .timetable()
        .placements()
        .forEach((session, placement) -> plan.put(session, there.placement(placement)));
    return ImmutableAgenda.newBuilder()
        .from(agenda)
        .openingHours(there.ranges(agenda.openingHours()))
        .slots(each(agenda.slots(), slot -> slot.withTime(slot.time().in(zone))))
        .rooms(
            each(agenda.rooms(), room -> room.withAvailability(there.ranges(room.availability()))))
        .people(each(agenda.people(), there::person))
        .sessions(each(agenda.sessions(), there::session))
        .timetable(Timetable.of(plan))
        .build();
  }

  private Placement placement(Placement placement) {
    return placement.start() instanceof Placement.At at
        ? placement.withStart(new Placement.At(at.moment().withZoneSameInstant(zone)))
        : placement;
  }

  private Person person(Person person) {
    return person
        .withAvailability(ranges(person.availability()))
        .withPreferences(preferences(person.preferences()));
  }

  private Session session(Session session) {
    return session
        .withAllowedTimes(ranges(session.allowedTimes()))
        .withPreferences(preferences(session.preferences()));
  }

  private Preferences preferences(Preferences preferences) {
    return preferences
        .withPreferredTimes(ranges(preferences.preferredTimes()))
        .withUndesiredTimes(ranges(preferences.undesiredTimes()))
        .withForbiddenTimes(ranges(preferences.forbiddenTimes()));
  }

  private List<TimeRange> ranges(List<TimeRange> ranges) {
    return each(ranges, range -> range.in(zone));
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }
}
