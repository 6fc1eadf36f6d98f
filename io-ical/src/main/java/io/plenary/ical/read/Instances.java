package io.plenary.ical.read;

import io.plenary.agenda.Session;
import io.plenary.ical.field.Kept;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import io.plenary.ical.time.Moments;
import io.plenary.ical.time.RecurrenceRule;
import io.plenary.ical.time.Recurrences;
import io.plenary.ical.time.Steps;
import io.plenary.ical.time.TimeValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The instances of events that recur (RFC 5545, 3.8.5): those of a rule or a list, without the ones
 * that are excepted, within a year and in bounded number.
 */
final class Instances {

  private static final int DAYS = 366;

  /** One for each day, and some: what recurs more often is no programme. */
  private static final int OF_ONE = 400;

  private static final int OF_ALL = 20_000;

  private final SessionIds ids;
  private final Steps steps;
  private final Problems problems;
  private int left = OF_ALL;

  Instances(SessionIds ids, Steps steps, Problems problems) {
    this.ids = ids;
    this.steps = steps;
    this.problems = problems;
  }

  /**
   * {@return the instances of an event, which is its only one unless it recurs}
   *
   * @param draft the event
   * @param times the times of its calendar
   */
  List<EventDraft> of(EventDraft draft, EventTimes times) {
    if (draft.start().isEmpty() || !draft.recurs()) {
      return List.of(draft);
    }
    List<ContentLine> lists = draft.event().properties("RDATE");
    List<ContentLine> rules = draft.event().properties("RRULE");
    ZonedDateTime start = draft.start().get();
    Map<Instant, ZonedDateTime> all = new TreeMap<>();
    all.put(start.toInstant(), start);
    rules.forEach(line -> rule(line, draft).forEach(each -> all.put(each.toInstant(), each)));
    for (ContentLine line : lists) {
      times.moments(line, draft.event()).forEach(each -> all.put(each.toInstant(), each));
    }
    except(draft, times, all);
    Session further = withoutUid(draft.session());
    List<EventDraft> instances = new ArrayList<>();
    // one at least, lest an event be lost for those before it
    int most = Math.max(1, Math.min(OF_ONE, left));
    for (ZonedDateTime each : all.values().stream().limit(most).toList()) {
      instances.add(instances.isEmpty() ? first(draft, each) : further(draft, further, each));
    }
    left = Math.max(0, left - instances.size());
    tell(draft, rules.isEmpty() ? lists.get(0) : rules.get(0), instances.size(), all.size());
    return instances;
  }

  private List<ZonedDateTime> rule(ContentLine line, EventDraft draft) {
    Optional<RecurrenceRule> rule = RecurrenceRule.parse(line.value());
    if (rule.isEmpty()) {
      problems.add(
          ReadCode.RECURRENCE_IGNORED,
          draft.event().at(line),
          Quoted.of(line.text()),
          "no instance was made of it");
      return List.of();
    }
    ZonedDateTime start = draft.start().orElseThrow();
    LocalDateTime local = start.toLocalDateTime();
    LocalDateTime end = local.plusDays(DAYS);
    int most = Math.min(OF_ONE, left);
    List<LocalDateTime> found = Recurrences.of(rule.get(), local, end, most, steps);
    boolean endless =
        rule.get().until().isEmpty() && rule.get().count().orElse(Integer.MAX_VALUE) > found.size();
    boolean later =
        rule.get().until().filter(until -> until.local().isAfter(end)).isPresent();
    if (endless || later || found.size() == most || steps.left() == 0) {
      String done = steps.left() == 0
          ? "there are too many recurrences in the document, and not all were read"
          : "it was read for a year, and up to " + most + " instances";
      problems.add(ReadCode.RECURRENCE_CUT, draft.event().at(line), Quoted.of(line.text()), done);
    }
    return found.stream()
        .map(each -> each.atZone(start.getZone()))
        .filter(each -> isWithin(rule.get(), each))
        .toList();
  }

  private static boolean isWithin(RecurrenceRule rule, ZonedDateTime moment) {
    Optional<TimeValue> until = rule.until();
    if (until.isEmpty()) {
      return true;
    }
    TimeValue last = until.get();
    if (last.isUtc()) {
      return !moment.toInstant().isAfter(last.local().toInstant(ZoneOffset.UTC));
    }
    LocalDateTime local = moment.toLocalDateTime();
    return last.isDate()
        ? !local.toLocalDate().isAfter(last.local().toLocalDate())
        : !local.isAfter(last.local());
  }

  /** An exception that is a date stands for whatever begins on that day. */
  private void except(EventDraft draft, EventTimes times, Map<Instant, ZonedDateTime> all) {
    ZoneId zone = draft.start().orElseThrow().getZone();
    Set<LocalDate> days = new HashSet<>();
    for (ContentLine line : draft.event().properties("EXDATE")) {
      EventTimes.dates(line).forEach(days::add);
      times.moments(line, draft.event()).forEach(each -> all.remove(each.toInstant()));
    }
    all.values().removeIf(each -> days.contains(each.withZoneSameInstant(zone).toLocalDate()));
  }

  private static EventDraft first(EventDraft draft, ZonedDateTime start) {
    return draft.at(draft.session(), draft.uid(), start);
  }

  /** A further instance has an id of its own, and no UID: it is written as an event by itself. */
  private EventDraft further(EventDraft draft, Session session, ZonedDateTime start) {
    String id = draft.id().value() + "/" + Moments.local(start.toLocalDateTime());
    Session instance =
        session.toBuilder().id(ids.claim(Optional.of(id), draft.event())).build();
    return draft.at(instance, Optional.empty(), start);
  }

  private static Session withoutUid(Session session) {
    return session.withExtensions(
        session.extensions().stream().filter(each -> !Kept.isUid(each)).toList());
  }

  private void tell(EventDraft draft, ContentLine line, int made, int all) {
    if (made < all) {
      problems.add(
          ReadCode.RECURRENCE_CUT,
          draft.event().at(line),
          all + " instances",
          "the first " + made + " were read");
    }
    problems.add(
        ReadCode.RECURRENCE_READ,
        draft.event().at(line),
        Quoted.of(line.text()),
        "read as " + made + " sessions");
  }
}
