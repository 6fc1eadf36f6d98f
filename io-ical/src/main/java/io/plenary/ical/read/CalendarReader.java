package io.plenary.ical.read;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.format.Imported;
import io.plenary.format.Limits;
import io.plenary.format.ReadOptions;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.ical.document.Component;
import io.plenary.ical.document.ComponentReader;
import io.plenary.ical.field.Kept;
import io.plenary.ical.field.Vocabulary;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import io.plenary.ical.time.Steps;
import io.plenary.ical.time.Zones;
import java.io.InputStream;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a calendar as an agenda. */
public final class CalendarReader {

  private static final Set<String> OF_CALENDAR = Set.of(
      Vocabulary.AGENDA,
      Vocabulary.ROOM,
      Vocabulary.TRACK,
      Vocabulary.PERSON,
      Vocabulary.KIND,
      Vocabulary.ROLE,
      Vocabulary.WITHDRAWN);
  private static final Set<String> OF_EVENT = Set.of(Vocabulary.SESSION);

  private final List<Component> calendars;
  private final Component calendar;
  private final Problems problems;

  private CalendarReader(List<Component> calendars, Problems problems) {
    this.calendars = calendars;
    this.calendar = calendars.get(0);
    this.problems = problems;
  }

  public static Imported read(InputStream in, ReadOptions options) {
    Limits limits = options.limits();
    Problems problems = new Problems(limits.problems());
    List<Component> calendars = ComponentReader.read(in, limits, problems);
    Agenda agenda = new CalendarReader(calendars, problems).agenda(options);
    return new Imported(agenda, problems.list(), Kept.NAMESPACE);
  }

  private Agenda agenda(ReadOptions options) {
    envelope();
    Steps steps = new Steps();
    Zones zones = new Zones(calendar, options, steps, problems);
    AgendaHead head = new AgendaHead(calendar, problems);
    Definitions definitions = new Definitions(calendars, problems);
    String id = head.id();
    AgendaBuilder agenda = Agenda.builder().id(id).zone(zones.ofAgenda());
    head.read(agenda);
    SessionIds ids = new SessionIds(problems);
    Instances instances = new Instances(ids, steps, problems);
    List<EventDraft> events = new ArrayList<>();
    for (Component each : calendars) {
      Zones own = each == calendar
          ? zones
          : new Zones(each, options.withZone(zones.ofAgenda()), steps, problems);
      EventTimes times = new EventTimes(own, problems);
      EventReader reader = new EventReader(definitions, times, id, ids, problems);
      events.addAll(events(each, reader, times, instances));
    }
    Hierarchy hierarchy = new Hierarchy(events, problems);
    events.forEach(event -> add(event, hierarchy.blockOf(event), agenda));
    definitions.rooms().list().forEach(agenda::addRoom);
    definitions.tracks().list().forEach(agenda::addTrack);
    definitions.people().forEach(agenda::addPerson);
    unknown();
    return build(agenda);
  }

  private List<EventDraft> events(
      Component each, EventReader reader, EventTimes times, Instances instances) {
    Set<String> withdrawn = each.properties(Vocabulary.WITHDRAWN).stream()
        .map(ContentLine::asText)
        .collect(Collectors.toSet());
    if (each != calendar) {
      problems.addOnce(
          ReadCode.CALENDAR_MERGED,
          "",
          each.at(),
          "another calendar",
          "its events were read as sessions of the same agenda");
    }
    List<EventDraft> drafts = each.components().stream()
        .filter(component -> component.name().equals("VEVENT"))
        .filter(event -> !isWithdrawn(event, withdrawn))
        .map(reader::read)
        .toList();
    List<EventDraft> all = new ArrayList<>();
    drafts.forEach(draft -> all.addAll(instances.of(draft, times)));
    return new Overrides(times).apply(all);
  }

  /** What a publisher took back stands in the calendar for its subscribers, and is no session. */
  private static boolean isWithdrawn(Component event, Set<String> withdrawn) {
    return !withdrawn.isEmpty()
        && event.properties("UID").stream().map(ContentLine::asText).anyMatch(withdrawn::contains);
  }

  /** Readers leave out what would be a defect; one that they let through must still be told. */
  private Agenda build(AgendaBuilder agenda) {
    try {
      return agenda.build();
    } catch (InvalidAgendaException e) {
      e.defects().forEach(defect -> unsound(defect.message()));
      throw new UnreadableAgendaException(problems.list());
    }
  }

  private void unsound(String defect) {
    problems.add(ReadCode.AGENDA_UNSOUND, calendar.at(), defect, "nothing was read");
  }

  private void envelope() {
    calendar
        .property("VERSION", problems)
        .filter(line -> !line.value().strip().equals("2.0"))
        .ifPresent(line -> unknown(ReadCode.VERSION_UNKNOWN, line, "read as version 2.0"));
    calendar
        .property("CALSCALE", problems)
        .filter(line -> !line.value().strip().toUpperCase(Locale.ROOT).equals("GREGORIAN"))
        .ifPresent(line -> unknown(ReadCode.SCALE_UNKNOWN, line, "read as GREGORIAN"));
  }

  private void unknown(ReadCode code, ContentLine line, String done) {
    problems.add(code, calendar.at(line), Quoted.of(line.value()), done);
  }

  private void add(EventDraft event, Optional<EventDraft> block, AgendaBuilder agenda) {
    agenda.addSession(
        block.map(b -> event.session().toBuilder().partOf(b.id()).build()).orElse(event.session()));
    event
        .start()
        .map(start -> placement(start, event, block))
        .ifPresent(placement -> agenda.place(event.id(), placement));
  }

  private Placement placement(ZonedDateTime start, EventDraft event, Optional<EventDraft> block) {
    Room.Id[] rooms = event.rooms().toArray(Room.Id[]::new);
    Optional<Duration> offset = event
        .offset()
        .filter(distance -> block
            .flatMap(EventDraft::start)
            .filter(from -> from.plus(distance).toInstant().equals(start.toInstant()))
            .isPresent());
    if (event.offset().isPresent() && offset.isEmpty()) {
      problems.add(
          ReadCode.FIELD_INVALID,
          event.event().at(),
          "an offset of " + event.offset().get() + " that does not lead to its start",
          "the start was used");
    }
    return offset
        .map(distance -> Placement.inBlock(distance, rooms))
        .orElseGet(() -> Placement.at(start, rooms));
  }

  /** Tells of what is in the calendar and is not read. */
  private void unknown() {
    calendars.forEach(this::unknown);
  }

  private void unknown(Component each) {
    unknownFields(each, OF_CALENDAR);
    for (Component component : each.components()) {
      if (component.name().equals("VEVENT")) {
        unknownFields(component, OF_EVENT);
      } else if (!component.name().equals("VTIMEZONE")) {
        problems.addOnce(
            ReadCode.COMPONENT_IGNORED,
            component.name(),
            component.at(),
            "a component " + component.name(),
            "it was left out");
      }
    }
  }

  private void unknownFields(Component component, Set<String> known) {
    for (ContentLine line : component.properties()) {
      if (line.name().startsWith(Vocabulary.PREFIX) && !known.contains(line.name())) {
        problems.addOnce(
            ReadCode.FIELD_UNKNOWN,
            line.name(),
            component.at(line),
            "a property " + line.name(),
            "it was left out");
      }
    }
  }
}
