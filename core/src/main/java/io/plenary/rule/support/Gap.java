package io.plenary.rule.support;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time in which none of several sessions is held.
 *
 * @param before the session that ends last before it
 * @param after the session that starts first after it
 */
public record Gap(PlacedSession before, PlacedSession after) {

  /**
   * {@return the gaps between sessions that are longer than some time; sessions of no length fill none}
   *
   * @param sessions in order of time
   * @param most the longest gap that is left out
   */
  public static List<Gap> longerThan(List<PlacedSession> sessions, Duration most) {
    if (sessions.size() < 2) {
      return List.of();
    }
    List<Gap> gaps = new ArrayList<>(0);
    @Nullable PlacedSession last = null;
    for (PlacedSession session : sessions) {
      if (!session.placedTime().isEmpty()) {
        if (last != null && last.gapTo(session).compareTo(most) > 0) {
          gaps.add(new Gap(last, session));
        }
        last = last == null || endOf(session) > endOf(last) ? session : last;
      }
    }
    return gaps;
  }

  private static long endOf(PlacedSession session) {
    return session.placedTime().end().toEpochSecond();
  }

  /**
   * {@return a breach by the sessions around the gap, with the parameters {@code before}, {@code
   * beforeTime}, {@code after}, {@code afterTime} and {@code gap}}
   */
  public Breach breach() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("before", before.session());
    parameters.put("beforeTime", before.placedTime());
    parameters.put("after", after.session());
    parameters.put("afterTime", after.placedTime());
    parameters.put("gap", before.gapTo(after));
    return new Breach(1, List.of(before.id(), after.id()), parameters);
  }
}
