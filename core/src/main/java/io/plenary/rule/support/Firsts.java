package io.plenary.rule.support;

import io.plenary.rule.shape.PlacedSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Picks of many sessions one of each sort, so that a finding names as few as tell the story. */
public final class Firsts {

  private Firsts() {}

  /**
   * {@return the first session of each sort, by sort, in the order given}
   *
   * @param <K> what sorts the sessions
   * @param sessions sessions in order
   * @param sort what a session is sorted by
   */
  public static <K> Map<K, PlacedSession> of(
      List<PlacedSession> sessions, Function<PlacedSession, K> sort) {
    Map<K, PlacedSession> firsts = new LinkedHashMap<>();
    for (PlacedSession session : sessions) {
      firsts.putIfAbsent(sort.apply(session), session);
    }
    return firsts;
  }
}
