package io.plenary.rule.support;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tells blocks from their parts among sessions that are looked at together, so that none counts twice. */
public final class Parts {

  private Parts() {}

  /**
   * {@return those of the sessions of which none of the others is part, over whatever steps}
   *
   * @param sessions sessions that are looked at together
   */
  public static List<PlacedSession> leavesOf(List<PlacedSession> sessions) {
    Set<Session.Id> blocks = new HashSet<>();
    for (PlacedSession session : sessions) {
      Optional<PlacedSession> block = session.block();
      while (block.isPresent() && blocks.add(block.get().id())) {
        block = block.get().block();
      }
    }
    if (blocks.isEmpty()) {
      return sessions;
    }
    List<PlacedSession> leaves = new ArrayList<>();
    for (PlacedSession session : sessions) {
      if (!blocks.contains(session.id())) {
        leaves.add(session);
      }
    }
    return leaves;
  }

  /**
   * {@return what a rule that tells blocks from their parts looks at in a session} Which of the sessions are
   * part of others is told by those that are part of something: they name it.
   *
   * @param session a session
   * @param looked what else the rule looks at, a value; together with its id, it tells of what the session
   *     is part of whether that is looked at, too
   */
  public static Object aspectOf(PlacedSession session, Function<PlacedSession, ?> looked) {
    Object own = looked.apply(session);
    if (session.block().isEmpty()) {
      return own;
    }
    List<Object> line = new ArrayList<>();
    line.add(own);
    Optional<PlacedSession> block = session.block();
    while (block.isPresent()) {
      line.add(block.get().id());
      line.add(looked.apply(block.get()));
      block = block.get().block();
    }
    return line;
  }

  /**
   * {@return those of the sessions that are part, over whatever steps, of none of the others}
   *
   * @param sessions sessions that are looked at together
   */
  public static List<PlacedSession> outermostOf(List<PlacedSession> sessions) {
    Set<Session.Id> ids = new HashSet<>();
    sessions.forEach(session -> ids.add(session.id()));
    List<PlacedSession> outermost = new ArrayList<>();
    for (PlacedSession session : sessions) {
      Optional<PlacedSession> block = session.block();
      while (block.isPresent() && !ids.contains(block.get().id())) {
        block = block.get().block();
      }
      if (block.isEmpty()) {
        outermost.add(session);
      }
    }
    return outermost;
  }
}
