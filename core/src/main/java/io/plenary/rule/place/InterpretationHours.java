package io.plenary.rule.place;

import io.plenary.agenda.Room;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.RoomDay;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Interpreters in a room work no longer a day than they can. */
public final class InterpretationHours implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "interpretation-hours",
      "The sessions that start on one day in a room in which two languages or more can be followed,"
          + " interludes apart, take no longer together than the given time; what is held at the"
          + " same time counts once.",
      "On {day}, the sessions in {room} take {total}; the limit for interpreters is {most}.");

  private final Options options;
  private final Duration most;

  /** Seven hours a day at most. */
  public InterpretationHours() {
    this(Options.of(Option.duration(
        "most", Duration.ofHours(7), "The longest time for which one room is interpreted a day.")));
  }

  private InterpretationHours(Options options) {
    this.options = options;
    this.most = options.duration("most");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new InterpretationHours(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    if (session.session().kind().interlude()) {
      return List.of();
    }
    List<Room> interpreted = new ArrayList<>(session.rooms().size());
    for (Room room : session.rooms()) {
      if (room.interpretation().size() > 1) {
        interpreted.add(room);
      }
    }
    return RoomDay.of(interpreted, session);
  }

  /** When it is held. */
  @Override
  public Object aspect(PlacedSession session) {
    return session.placedTime();
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    Duration total = total(sessions);
    if (total.compareTo(most) <= 0) {
      return List.of();
    }
    Breach breach = Breach.of(sessions).with("total", total).with("most", most);
    return List.of(((RoomDay) key).tell(breach, sessions.get(0).content()));
  }

  private static Duration total(List<PlacedSession> sessions) {
    long total = 0;
    long until = Long.MIN_VALUE;
    for (PlacedSession session : sessions) {
      TimeRange time = session.placedTime();
      long from = Math.max(time.start().toEpochSecond(), until);
      until = Math.max(time.end().toEpochSecond(), until);
      total += until - from;
    }
    return Duration.ofSeconds(total);
  }
}
