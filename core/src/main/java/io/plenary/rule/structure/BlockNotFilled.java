package io.plenary.rule.structure;

import io.plenary.agenda.SessionKind;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.time.TimeRanges;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The parts of a block fill its time. */
public final class BlockNotFilled implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "block-not-filled",
      "Where a placed block has placed parts and its kind has them one after another, no more of its"
          + " time than a given length in all is covered by none of its direct parts, breaks among"
          + " them.",
      "{session}, {time}, is without any of its parts for {empty} in all: {gaps}.");

  private final Options options;
  private final Duration most;

  /** The rule by which no time of a block is without a part. */
  public BlockNotFilled() {
    this(Options.of(Option.duration(
        "most",
        Duration.ZERO,
        "The longest time of a block, in all, that may be without a part.")));
  }

  private BlockNotFilled(Options options) {
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
    return new BlockNotFilled(options);
  }

  /** The block of a part; the block itself is known to its parts. */
  @Override
  public Collection<?> keys(PlacedSession session) {
    Optional<PlacedSession> block = session.block();
    return block.isPresent()
            && block.get().isPlaced()
            && block.get().session().kind().parts() == SessionKind.Parts.IN_SEQUENCE
        ? List.of(block.get().id())
        : List.of();
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> parts) {
    PlacedSession block = parts.get(0).block().orElseThrow();
    TimeRanges gaps = TimeRanges.of(
            parts.stream().map(PlacedSession::placedTime).toList())
        .missingFrom(block.placedTime());
    Duration empty = gaps.length();
    return empty.compareTo(most) > 0
        ? List.of(Breach.of(block).with("empty", empty).with("gaps", gaps))
        : List.of();
  }
}
