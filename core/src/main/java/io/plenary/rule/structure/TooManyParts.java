package io.plenary.rule.structure;

import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A block holds no more talks than an audience can follow. */
public final class TooManyParts implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "too-many-parts",
      "A session has no more than a given number of placed direct parts that are no interludes; each"
          + " further one counts.",
      "{session} has {count} parts, breaks not counted, and should have {most} at most.");

  private final Options options;
  private final int most;

  /** The rule by which a block has at most twelve parts. */
  public TooManyParts() {
    this(Options.of(Option.number(
        "most", 12, "sessions", "The greatest number of parts that are no interludes.")));
  }

  private TooManyParts(Options options) {
    this.options = options;
    this.most = options.number("most");
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
    return new TooManyParts(options);
  }

  /** The block of a part; the block itself is known to its parts. */
  @Override
  public Collection<?> keys(PlacedSession session) {
    Optional<PlacedSession> block = session.block();
    return block.isPresent() && !session.session().kind().interlude()
        ? List.of(block.get().id())
        : List.of();
  }

  @Override
  public List<Breach> check(Object key, List<PlacedSession> parts) {
    if (parts.size() <= most) {
      return List.of();
    }
    return List.of(Breach.of(parts.get(0).block().orElseThrow())
        .times(parts.size() - (long) most)
        .with("count", parts.size())
        .with("most", most));
  }
}
