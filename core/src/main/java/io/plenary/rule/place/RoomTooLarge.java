package io.plenary.rule.place;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.rule.support.Rooms;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A small audience is not lost in a large hall. */
public final class RoomTooLarge implements SessionRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "room-too-large",
      "The people who are expected in a session fill at least the given percentage of the seats that"
          + " its rooms have together; nothing is said where the audience or a room's capacity is"
          + " not known.",
      "{session}, {time}, expects an audience of {expected}, and {rooms} can take {capacity}, of which"
          + " at least {least} percent should be filled.");

  private final Options options;
  private final long least;

  /** A quarter of the seats should be filled. */
  public RoomTooLarge() {
    this(Options.of(Option.number(
        "least", 25, "percent", "The smallest share of the seats that the audience should fill.")));
  }

  private RoomTooLarge(Options options) {
    this.options = options;
    this.least = options.number("least");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.ROOMS;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new RoomTooLarge(options);
  }

  @Override
  public List<Breach> check(PlacedSession session) {
    OptionalInt expected = session.session().expectedAudience();
    if (expected.isEmpty() || !session.isPlaced()) {
      return List.of();
    }
    OptionalLong seats = Rooms.seats(session.rooms());
    if (seats.isEmpty() || expected.getAsInt() * 100L >= least * seats.getAsLong()) {
      return List.of();
    }
    Breach breach = Breach.of(session)
        .with("expected", expected.getAsInt())
        .with("capacity", seats.getAsLong())
        .with("least", least);
    return List.of(Rooms.tell(breach, session.rooms()));
  }
}
