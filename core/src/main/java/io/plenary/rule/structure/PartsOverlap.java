package io.plenary.rule.structure;

import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;

/** The talks of a sector are held one after another. */
public final class PartsOverlap implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "parts-overlap",
      "Two parts of one session whose kind has its parts one after another, breaks among them, do not"
          + " overlap; two that are in one room are left to room-clash.",
      "{first}, {firstTime}, and {second}, {secondTime}, overlap, and the parts of {block} are held"
          + " one after another.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    if (session.partOf().isEmpty()) {
      return List.of();
    }
    return session
        .partOf()
        .flatMap(content::session)
        .filter(block -> block.kind().parts() == SessionKind.Parts.IN_SEQUENCE)
        .map(block -> List.of(block.id()))
        .orElse(List.of());
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return first.sharesRoomWith(second) ? 0 : 1;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    Session block = first.block().orElseThrow().session();
    return Breach.of(first, second).about(block.id()).with("block", block);
  }
}
