package io.plenary.json.frab;

import io.plenary.json.foreign.Item;
import io.plenary.json.foreign.Node;
import io.plenary.value.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The members of an event that wait until the zone, the days and the tracks of the document are known;
 * what is not there is null.
 *
 * @param date the moment at which it starts
 * @param start the same, or the time on the clock
 * @param end the moment at which it ends
 * @param room the room
 * @param track the track
 */
record Late(Node date, Node start, Node end, Node room, Node track) {

  static Late take(Item event) {
    return new Late(
        taken("date", event),
        taken("start", event),
        taken("end", event),
        taken("room", event),
        taken("track", event));
  }

  private static Node taken(String name, Item event) {
    return event.take(name).orElse(Node.NULL);
  }

  boolean hasDate() {
    return !date.is(Node.Kind.NULL);
  }

  /** A member that says something. */
  Optional<Node> member(String name) {
    Node member = given(name);
    return member.isVoid() ? Optional.empty() : Optional.of(member);
  }

  private Node given(String name) {
    return switch (name) {
      case "date" -> date;
      case "start" -> start;
      case "end" -> end;
      case "room" -> room;
      case "track" -> track;
      default -> Node.NULL;
    };
  }

  /** All members that would say when and where an event is, to keep them for one that has no time. */
  List<Extension> ofPlacement() {
    List<Extension> kept = new ArrayList<>();
    for (String name : List.of("date", "start", "end", "room")) {
      Node member = given(name);
      if (!member.is(Node.Kind.NULL)) {
        kept.add(Frab.keep(name, member));
      }
    }
    return kept;
  }
}
