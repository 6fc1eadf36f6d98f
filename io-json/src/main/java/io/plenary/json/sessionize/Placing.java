package io.plenary.json.sessionize;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.json.foreign.Assembly;
import io.plenary.json.foreign.Kept;
import io.plenary.json.foreign.Lengths;
import io.plenary.json.foreign.Node;
import io.plenary.json.foreign.Problems;
import io.plenary.json.foreign.ReadCode;
import io.plenary.json.foreign.Times;
import io.plenary.json.stream.Quoted;
import io.plenary.value.Extension;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Settles when and where sessions are held; without a zone, they are not placed. */
final class Placing {

  private final Assembly assembly;
  private final Categories categories;
  private final boolean roomsListed;
  private final boolean zoneKnown;
  private final Problems problems;
  private final Times times;

  Placing(
      Assembly assembly,
      Categories categories,
      boolean roomsListed,
      Optional<ZoneId> zone,
      Problems problems) {
    this.assembly = assembly;
    this.categories = categories;
    this.roomsListed = roomsListed;
    this.zoneKnown = zone.isPresent();
    this.problems = problems;
    // without a zone, lengths are those that clocks show
    this.times = new Times(zone.orElse(ZoneOffset.UTC), Times.Offsets.NONE, problems);
  }

  void settle(SessionDraft draft) {
    Session session = categories.sort(draft.session(), draft.categories());
    List<Room.Id> rooms = draft.rooms().stream().map(this::room).toList();
    Optional<ZonedDateTime> start = moment(draft.start());
    Optional<ZonedDateTime> end = moment(draft.end());
    if (start.isPresent() && end.isPresent()) {
      session = session.withDuration(Lengths.between(
          start.get(), end.get(), draft.end().map(Node::place).orElse(draft.place()), problems));
    }
    boolean placed = start.isPresent() && zoneKnown;
    boolean endSaid = placed && session.duration().isPresent();
    assembly.put(keep(session, draft, placed, endSaid));
    if (placed) {
      assembly.place(
          session.id(), new Placement(new Placement.At(start.get()), rooms, false, List.of()));
    }
  }

  private Optional<ZonedDateTime> moment(Optional<Node> time) {
    return time.filter(node -> !node.isVoid())
        .flatMap(node -> times.moment(node.scalar(), node.place()));
  }

  /** Keeps what the placement and the duration do not say. */
  private static Session keep(
      Session session, SessionDraft draft, boolean placed, boolean endSaid) {
    Session.Builder kept = session.toBuilder();
    draft
        .start()
        .filter(node -> !placed)
        .ifPresent(node -> kept.addExtension(extension("startsAt", node)));
    draft
        .end()
        .filter(node -> !endSaid)
        .ifPresent(node -> kept.addExtension(extension("endsAt", node)));
    draft.rooms().stream()
        .filter(node -> !placed)
        .findFirst()
        .ifPresent(node -> kept.addExtension(extension("roomId", node)));
    return kept.build();
  }

  private static Extension extension(String name, Node value) {
    return Kept.of(SessionizeFormat.NAME, name, value);
  }

  private Room.Id room(Node id) {
    if (assembly.room(id.scalar()).isEmpty()) {
      if (roomsListed) {
        problems.add(
            ReadCode.REFERENCE_DANGLING,
            id.place(),
            "the room " + Quoted.of(id.scalar()) + ", which is not listed",
            "the id was used as the name");
      }
      assembly.put(Room.builder().id(id.scalar()).name(id.scalar()).build());
    }
    return Room.Id.of(id.scalar());
  }
}
