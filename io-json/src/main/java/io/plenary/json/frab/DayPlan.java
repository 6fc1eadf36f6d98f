package io.plenary.json.frab;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Times;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day as it is written: as it was read, or else from the start of one day to that of the next.
 *
 * @param date the day
 * @param kept what was read of it
 * @param index which day it is
 * @param agenda the agenda
 */
record DayPlan(LocalDate date, Optional<Node> kept, int index, Agenda agenda) {

  /** The days that were read, and every other one with an event. */
  static List<DayPlan> of(Agenda agenda, Set<LocalDate> withEvents) {
    Map<LocalDate, Node> kept = new LinkedHashMap<>();
    List<Node> read =
        Frab.kept(agenda.extensions(), Frab.DAYS).map(Node::elements).orElse(List.of());
    for (Node day : read) {
      day.member("date")
          .map(Node::scalar)
          .flatMap(Times::date)
          .ifPresent(date -> kept.putIfAbsent(date, day));
    }
    Set<LocalDate> dates = new LinkedHashSet<>(kept.keySet());
    withEvents.stream().sorted().forEach(dates::add);
    if (kept.isEmpty()) {
      dates.addAll(agenda.days());
    }
    List<LocalDate> ordered = new ArrayList<>(dates);
    if (kept.size() < dates.size()) {
      ordered.sort(LocalDate::compareTo);
    }
    List<DayPlan> plans = new ArrayList<>();
    for (LocalDate date : ordered) {
      Optional<Node> day = Optional.ofNullable(kept.get(date));
      plans.add(new DayPlan(date, day, plans.size() + 1, agenda));
    }
    return plans;
  }

  /** The day on which a session is written. */
  static Optional<LocalDate> dayOf(Session session, Agenda agenda, EventWriter events) {
    Optional<TimeRange> time = agenda.timeOf(session);
    return time.flatMap(range -> events.keptDay(session, range))
        .flatMap(Times::date)
        .or(() -> time.map(range -> agenda.conferenceDays().dayOf(range.start())))
        .or(() -> Frab.keptText(session.extensions(), "day").flatMap(Times::date));
  }

  /** The rooms that were listed, though perhaps nothing is held there. */
  List<String> rooms() {
    return kept.flatMap(day -> day.member("rooms")).stream()
        .flatMap(rooms -> rooms.elements().stream())
        .map(Node::scalar)
        .toList();
  }

  /** All but the rooms. */
  Map<String, Node> members(boolean second) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("index", Node.number(index));
    members.put("date", Node.text(date.toString()));
    TimeTexts texts = new TimeTexts();
    TimeRange range = agenda.conferenceDays().rangeOf(date);
    members.put(second ? "start" : "day_start", Node.text(texts.moment(range.start())));
    members.put(second ? "end" : "day_end", Node.text(texts.moment(range.end())));
    kept.ifPresent(day -> day.members().forEach((name, value) -> {
      if (!value.isVoid()) {
        members.put(name, value);
      }
    }));
    members.remove("rooms");
    return members;
  }
}
