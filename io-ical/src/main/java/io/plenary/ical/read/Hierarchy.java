package io.plenary.ical.read;

import io.plenary.agenda.Session;
import io.plenary.ical.line.ContentLine;
import io.plenary.ical.problem.Problems;
import io.plenary.ical.problem.Quoted;
import io.plenary.ical.problem.ReadCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which events are part of which, from the UIDs that they name (RFC 5545, 3.8.4.5). */
final class Hierarchy {

  private final Problems problems;
  private final Map<Session.Id, EventDraft> drafts = new HashMap<>();
  private final Map<String, Session.Id> byUid = new HashMap<>();
  private final Map<Session.Id, Session.Id> blocks = new HashMap<>();

  Hierarchy(List<EventDraft> events, Problems problems) {
    this.problems = problems;
    for (EventDraft event : events) {
      drafts.put(event.id(), event);
      event.uid().ifPresent(uid -> byUid.putIfAbsent(uid, event.id()));
    }
    events.forEach(this::find);
    breakCycles(events);
  }

  /** {@return the event that an event is part of} */
  Optional<EventDraft> blockOf(EventDraft event) {
    return Optional.ofNullable(blocks.get(event.id())).map(drafts::get);
  }

  private void find(EventDraft event) {
    Optional<ContentLine> line = event.parent();
    Optional<Session.Id> block = line.map(ContentLine::asText).map(byUid::get);
    block.ifPresent(id -> blocks.put(event.id(), id));
    if (line.isPresent() && block.isEmpty()) {
      problems.add(
          ReadCode.PARENT_UNKNOWN,
          event.event().at(line.get()),
          Quoted.of(line.get().value()),
          "the event was read as part of none");
    }
  }

  private void breakCycles(List<EventDraft> events) {
    Set<Session.Id> sound = new HashSet<>();
    for (EventDraft event : events) {
      if (!blocks.containsKey(event.id())) {
        continue;
      }
      Set<Session.Id> path = new LinkedHashSet<>();
      Session.@Nullable Id next = event.id();
      while (next != null && !sound.contains(next) && path.add(next)) {
        next = blocks.get(next);
      }
      if (next != null && !sound.contains(next)) {
        List<Session.Id> steps = new ArrayList<>(path);
        release(steps.get(steps.size() - 1));
      }
      sound.addAll(path);
    }
  }

  private void release(Session.Id id) {
    blocks.remove(id);
    EventDraft event = Optional.ofNullable(drafts.get(id)).orElseThrow();
    problems.add(
        ReadCode.PARENT_CYCLE,
        event.event().at(event.parent().orElseThrow()),
        "an event that is, over some steps, part of itself",
        "it was read as part of none");
  }
}
