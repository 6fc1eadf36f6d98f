package io.plenary.json.sessionize;

import io.plenary.agenda.Session;
import io.plenary.json.foreign.Node;
import io.plenary.json.stream.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A session until the zone, the rooms and the categories of the document are known.
 *
 * @param session the session, without times, tracks and tags
 * @param place where it stands
 * @param start when it starts, without a zone
 * @param end when it ends, without a zone
 * @param rooms the ids of its rooms
 * @param categories the ids of the items of categories
 */
record SessionDraft(
    Session session,
    Place place,
    Optional<Node> start,
    Optional<Node> end,
    Set<Node> rooms,
    List<Node> categories) {

  /** Whether it says the same, rooms aside. */
  boolean isLike(SessionDraft other) {
    return session.equals(other.session)
        && start.equals(other.start)
        && end.equals(other.end)
        && categories.equals(other.categories);
  }
}
