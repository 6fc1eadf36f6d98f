package io.plenary.rule.structure;

import io.plenary.agenda.Room;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.util.List;
import java.util.Optional;

/** A part is held where its block is. */
public final class PartInOtherRoom implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "part-in-other-room",
      "A part is in rooms of the session that it is part of, unless it is a break or the session's"
          + " parts are held in parallel.",
      "{session}, {time}, is in {rooms}, and {block}, which it is part of, is in {blockRooms}.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    Optional<PlacedSession> block = session.block();
    if (session.time().isEmpty() || session.session().kind().interlude() || block.isEmpty()) {
      return List.of();
    }
    List<Room> blockRooms = block.get().rooms();
    boolean parallel = block.get().session().kind().parts() == SessionKind.Parts.IN_PARALLEL;
    if (parallel || blockRooms.isEmpty() || blockRooms.containsAll(session.rooms())) {
      return List.of();
    }
    return List.of(Breach.of(session)
        .about(block.get().id())
        .with("block", block.get().session())
        .with("blockRooms", blockRooms));
  }
}
