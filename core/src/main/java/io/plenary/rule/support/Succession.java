package io.plenary.rule.support;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two sessions that are not held at once, in order of time.
 *
 * @param earlier the one that starts first, or, if both start at once, ends first
 * @param later the other
 */
public record Succession(PlacedSession earlier, PlacedSession later) {

  /**
   * {@return two sessions in order of time}
   *
   * @param one one session, placed
   * @param other the other, placed
   */
  public static Succession of(PlacedSession one, PlacedSession other) {
    TimeRange time = one.placedTime();
    TimeRange otherTime = other.placedTime();
    int order = time.start().toInstant().compareTo(otherTime.start().toInstant());
    if (order == 0) {
      order = time.end().toInstant().compareTo(otherTime.end().toInstant());
    }
    return order <= 0 ? new Succession(one, other) : new Succession(other, one);
  }

  /**
   * {@return whether two sessions are not held at once, and the time between them is too short}
   *
   * @param one one session, placed
   * @param other the other, placed
   * @param least what is long enough
   */
  public static boolean isClose(PlacedSession one, PlacedSession other, Duration least) {
    return !one.overlaps(other) && one.gapTo(other).compareTo(least) < 0;
  }

  /**
   * {@return a breach by two sessions, with the parameters {@code earlier}, {@code earlierTime}, {@code
   * later}, {@code laterTime} and {@code gap}}
   *
   * @param first one session, the first on the agenda
   * @param second the other
   */
  public static Breach tell(PlacedSession first, PlacedSession second) {
    Succession order = of(first, second);
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("earlier", order.earlier.session());
    parameters.put("earlierTime", order.earlier.placedTime());
    parameters.put("later", order.later.session());
    parameters.put("laterTime", order.later.placedTime());
    parameters.put("gap", first.gapTo(second));
    return new Breach(1, List.of(first.id(), second.id()), parameters);
  }
}
