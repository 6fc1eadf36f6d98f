package io.plenary.rule.support;

import io.plenary.rule.shape.PlacedSession;
import java.util.Optional;

/** What rules ask of the blocks around sessions. */
public final class Blocks {

  private Blocks() {}

  /**
   * {@return whether a session lies within the time of the block that it is part of}
   *
   * @param session the session, placed
   */
  public static boolean encloses(PlacedSession session) {
    Optional<PlacedSession> block = session.block();
    return block.isPresent()
        && block.get().isPlaced()
        && block.get().placedTime().encloses(session.placedTime());
  }

  /**
   * {@return whether what is said of the rooms of a block need not be said of this part again: it
   * declares no rooms of its own and lies within the time of the block}
   *
   * @param session the session, placed
   */
  public static boolean standsFor(PlacedSession session) {
    return !session.declaresRooms() && encloses(session);
  }

  /**
   * {@return whether two sessions are the same, one is part of the other, or both are part of one and
   * the same, over whatever steps}
   *
   * @param one one session
   * @param other the other
   */
  public static boolean unite(PlacedSession one, PlacedSession other) {
    return outermost(one).id().equals(outermost(other).id());
  }

  private static PlacedSession outermost(PlacedSession session) {
    PlacedSession outermost = session;
    while (outermost.block().isPresent()) {
      outermost = outermost.block().get();
    }
    return outermost;
  }
}
