package io.plenary.json.schemaorg;

import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.stream.Place;
import io.plenary.json.stream.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which drafts are of one event, and which events are part of which, known when all have been met. */
final class Kinship {

  /** A thing, and an event that is above or below it, by its id. */
  private record Tie(EventDraft draft, boolean above, String id, Place place) {}

  private final Problems problems;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, EventDraft> known = new LinkedHashMap<>();

  Kinship(Problems problems) {
    this.problems = problems;
  }

  void add(EventDraft draft) {
    drafts.add(draft);
  }

  /** An event has an id; one that has it already is the same. */
  void call(EventDraft draft, String id) {
    EventDraft first = known.putIfAbsent(id, draft);
    if (first == null || first == draft) {
      return;
    }
    if (disagree(first, draft)) {
      problems.add(
          ReadCode.SESSION_DISAGREES,
          draft.place(),
          "the event " + Quoted.of(id) + " with another name or time",
          "the first one was used");
    }
    first.absorb(draft);
    drafts.remove(draft);
  }

  private static boolean disagree(EventDraft one, EventDraft other) {
    boolean start = one.late("startDate").isPresent()
        && other.late("startDate").isPresent()
        && !one.late("startDate").equals(other.late("startDate"));
    return start || !one.session().title().equals(other.session().title());
  }

  boolean isKnown(String id) {
    return known.containsKey(id);
  }

  /** A thing has an event as its part that is described elsewhere. */
  void holds(EventDraft thing, String id, Place place) {
    ties.add(new Tie(thing, false, id, place));
  }

  /** An event is part of one that is described elsewhere. */
  void within(EventDraft event, String id, Place place) {
    ties.add(new Tie(event, true, id, place));
  }

  /** The events, each once. */
  List<EventDraft> events() {
    ties.forEach(this::tie);
    ties.clear();
    return drafts.stream().filter(EventDraft::isEvent).toList();
  }

  private void tie(Tie tie) {
    Optional<EventDraft> here = tie.draft.event();
    Optional<EventDraft> there = Optional.ofNullable(known.get(tie.id)).flatMap(EventDraft::event);
    if (here.isEmpty()) {
      return; // a list of events that stand elsewhere
    }
    if (there.isEmpty()) {
      problems.add(
          ReadCode.REFERENCE_DANGLING, tie.place, "the event " + Quoted.of(tie.id), "left out");
      return;
    }
    EventDraft part = tie.above ? here.get() : there.get();
    EventDraft block = tie.above ? there.get() : here.get();
    if (part.block().isEmpty() && !part.putInto(block)) {
      problems.add(
          ReadCode.PART_OF_ITSELF,
          tie.place,
          "the event " + Quoted.of(tie.id) + " within itself",
          "it was left where it is");
    }
  }
}
