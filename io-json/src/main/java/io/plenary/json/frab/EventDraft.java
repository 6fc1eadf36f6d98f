package io.plenary.json.frab;

import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.json.stream.Place;
import java.util.Optional;

/**
 * An event until the zone, the days and the tracks of the document are known.
 *
 * @param session the session, without its track
 * @param place where it stands
 * @param room the room under which it stands
 * @param day the day under which it stands
 * @param late members that wait
 */
record EventDraft(
    Session session, Place place, Optional<String> room, Optional<DayDraft> day, Late late) {

  Optional<Node> late(String name) {
    return late.member(name);
  }

  Optional<String> lateText(String name) {
    return late(name).filter(node -> node.is(Node.Kind.TEXT)).map(Node::scalar);
  }
}
