package io.plenary.rule.programme;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Firsts;
import io.plenary.rule.support.Parts;
import io.plenary.time.TimeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever takes a seat in a room for a slot hears one track. */
public final class MixedTracks implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "mixed-tracks",
      "The sessions with a track that are held in a room and lie within a slot of the agenda,"
          + " interludes aside, all share a track; what has a part among them is not looked at, and"
          + " each further set of tracks counts.",
      "In {room}, the slot on {slot} holds {sessions}, which have no track in common.");

  private record Cell(Room.Id room, TimeRange slot) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    List<Slot> slots = session.content().slots();
    if (slots.isEmpty()
        || session.session().tracks().isEmpty()
        || session.rooms().isEmpty()
        || session.session().kind().interlude()) {
      return List.of();
    }
    long start = session.placedTime().start().toEpochSecond();
    long end = session.placedTime().end().toEpochSecond();
    List<Cell> keys = new ArrayList<>(1);
    for (Slot slot : slots) {
      TimeRange time = slot.time();
      if (time.start().toEpochSecond() <= start && end <= time.end().toEpochSecond()) {
        session.rooms().forEach(room -> keys.add(new Cell(room.id(), time)));
      }
    }
    return keys;
  }

  /** The first session of each set of tracks stands for all. */
  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    if (sessions.size() < 2) {
      return List.of();
    }
    Map<Set<Track.Id>, PlacedSession> firsts =
        Firsts.of(Parts.leavesOf(sessions), MixedTracks::tracksOf);
    Set<Track.Id> common = new LinkedHashSet<>(firsts.keySet().iterator().next());
    firsts.keySet().forEach(common::retainAll);
    return common.isEmpty() ? List.of(breach((Cell) key, firsts)) : List.of();
  }

  private static Set<Track.Id> tracksOf(PlacedSession session) {
    return new LinkedHashSet<>(session.session().tracks());
  }

  private static Breach breach(Cell cell, Map<Set<Track.Id>, PlacedSession> firsts) {
    List<PlacedSession> sessions = List.copyOf(firsts.values());
    Set<Ref> subjects = new LinkedHashSet<>();
    sessions.forEach(session -> subjects.add(session.id()));
    subjects.add(cell.room());
    firsts.keySet().forEach(subjects::addAll);
    Room room = sessions.get(0).content().room(cell.room()).orElseThrow();
    return new Breach(firsts.size() - 1, List.copyOf(subjects), Map.of())
        .with("room", room)
        .with("slot", cell.slot())
        .with("sessions", sessions.stream().map(PlacedSession::session).toList());
  }
}
