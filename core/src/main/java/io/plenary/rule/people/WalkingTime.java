package io.plenary.rule.people;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.People;
import java.time.Duration;

/** Who is needed in another room has the time to walk there. */
public final class WalkingTime extends SharedPeopleRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "walking-time",
      "Who must be present in person in two sessions that do not overlap has the time to walk from the"
          + " first room of the one to the first room of the other, and each person counts: one time"
          + " between rooms of one building, or where a building is not known, and another between"
          + " buildings; looked at are sessions that have rooms, none of them in common, whose first"
          + " rooms are at one venue, and that are not part of each other.",
      "{people} must get from {from} to {to} in {gap}, between {earlier}, {earlierTime}, and {later},"
          + " {laterTime}; the walk takes {least}.");

  private final Duration rooms;
  private final Duration buildings;

  /** Five minutes in one building, ten minutes to another. */
  public WalkingTime() {
    this(Options.of(
        Option.duration(
            "rooms", Duration.ofMinutes(5), "The time from a room to another in one building."),
        Option.duration(
            "buildings", Duration.ofMinutes(10), "The time from a building to another.")));
  }

  private WalkingTime(Options options) {
    super(options, People.NEEDED_IN_PERSON, Reach.within(longest(options)));
    this.rooms = options.duration("rooms");
    this.buildings = options.duration("buildings");
  }

  private static Duration longest(Options options) {
    Duration rooms = options.duration("rooms");
    Duration buildings = options.duration("buildings");
    return rooms.compareTo(buildings) > 0 ? rooms : buildings;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Rule with(Options options) {
    return new WalkingTime(options);
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    if (first.rooms().isEmpty() || second.rooms().isEmpty()) {
      return 0;
    }
    Journey way = Journey.between(first, second);
    return way.staysAtVenue() && Journey.isMissed(first, second, walk(way)) ? 1 : 0;
  }

  private Duration walk(Journey way) {
    return way.changesBuilding() ? buildings : rooms;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    Duration least = walk(Journey.between(first, second));
    return Journey.tell(first, second, shared(first, second), least);
  }
}
