package io.plenary.rule.engine;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes out which time and rooms are in effect for sessions, as {@link io.plenary.agenda.Agenda} says:
 * starts and rooms go from blocks to their parts, and the end of a block whose duration is not known is
 * that of its last part.
 */
final class Places {

  private final Content content;
  private final ZoneId zone;

  Places(Content content, ZoneId zone) {
    this.content = content;
    this.zone = zone;
  }

  /** {@return all whose place may be another when that of the given one is, blocks first} */
  static List<Node> reachOf(Node node) {
    return treeOf(topOf(node));
  }

  /** {@return all whose place may be another when a part of the given one comes, goes or changes} */
  static List<Node> reachByPartOf(Node block) {
    return block.session.duration().isEmpty() ? reachOf(block) : List.of();
  }

  private static Node topOf(Node node) {
    Node top = node;
    while (top.block != null && top.block.session.duration().isEmpty()) {
      top = top.block;
    }
    return top;
  }

  /** {@return the node and what is part of it, blocks before their parts} */
  static List<Node> treeOf(Node top) {
    List<Node> tree = new ArrayList<>(List.of(top));
    for (int i = 0; i < tree.size(); i++) {
      tree.addAll(tree.get(i).parts);
    }
    return tree;
  }

  /** Makes out the places of all whose place depends on that of the given one. */
  void makeOut(Node changed) {
    List<Node> tree = reachOf(changed);
    tree.forEach(this::start);
    for (int i = tree.size() - 1; i >= 0; i--) {
      end(tree.get(i));
    }
    tree.forEach(this::place);
  }

  /** Makes out the places of all whose place depends on the parts of a block. */
  void makeOutBlock(Node block) {
    if (block.session.duration().isEmpty()) {
      makeOut(block);
    }
  }

  /** Takes over what an agenda has made out for a session, and for what it is part of. */
  void adopt(Node node, Agenda agenda) {
    if (node.block == null || node.block.isPlacedOnce()) {
      adoptPart(node, agenda);
      return;
    }
    Deque<Node> line = new ArrayDeque<>();
    for (Node next = node; next != null && !next.isPlacedOnce(); next = next.block) {
      line.push(next);
    }
    line.forEach(next -> adoptPart(next, agenda));
  }

  private void adoptPart(Node node, Agenda agenda) {
    node.rooms = agenda.roomsOf(node.session.id());
    node.time = agenda.timeOf(node.session.id());
    node.start = node.time.map(TimeRange::start);
    place(node);
  }

  private void start(Node node) {
    node.rooms = rooms(node);
    ZoneId own = zoneOf(node);
    // an agenda keeps a moment in the zone of the place; so do findings that tell of it
    node.placement = node.placement.map(placement -> placement.start() instanceof Placement.At at
        ? placement.withStart(new Placement.At(at.moment().withZoneSameInstant(own)))
        : placement);
    node.start = node.placement
        .flatMap(placement -> start(placement.start(), node.block))
        .map(moment -> moment.withZoneSameInstant(own));
  }

  private List<Room> rooms(Node node) {
    List<Room.Id> declared = node.placement.map(Placement::rooms).orElse(List.of());
    if (declared.isEmpty()) {
      return node.block == null ? List.of() : node.block.rooms;
    }
    return declared.stream().flatMap(id -> content.room(id).stream()).toList();
  }

  private ZoneId zoneOf(Node node) {
    return node.rooms.isEmpty() ? zone : node.rooms.get(0).zone().orElse(zone);
  }

  private static Optional<ZonedDateTime> start(Placement.Start start, @Nullable Node block) {
    if (start instanceof Placement.At at) {
      return Optional.of(at.moment());
    }
    Duration offset = ((Placement.Offset) start).fromStart();
    return block == null ? Optional.empty() : block.start.map(moment -> moment.plus(offset));
  }

  private static void end(Node node) {
    node.time = node.start.map(start -> node.session
        .duration()
        .map(duration -> TimeRange.of(start, duration))
        .orElseGet(() -> new TimeRange(start, lastEnd(start, node))));
  }

  private static ZonedDateTime lastEnd(ZonedDateTime start, Node node) {
    Instant last = start.toInstant();
    for (Node part : node.parts) {
      Instant end = part.time.map(time -> time.end().toInstant()).orElse(last);
      last = end.isAfter(last) ? end : last;
    }
    return last.atZone(start.getZone());
  }

  private void place(Node node) {
    PlacedSession.Place place = new PlacedSession.Place(node.placement, node.time, node.rooms);
    node.placed(
        node.block == null
            ? PlacedSession.of(node.session, content, place)
            : node.block.placed().part(node.session, place));
  }
}
