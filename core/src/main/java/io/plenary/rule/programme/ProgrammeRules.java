package io.plenary.rule.programme;

import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about what makes a programme good to follow. */
public final class ProgrammeRules {

  private ProgrammeRules() {}

  /** {@return the rules to which any agenda is held; there are none, since all are a matter of taste} */
  public static List<Rule> standard() {
    return List.of();
  }

  /** {@return the rules that are a matter of taste} */
  public static List<Rule> wishes() {
    return List.of(
        new TrackInParallel(),
        new TagInParallel(),
        new AlikeInParallel(),
        new LevelInParallel(),
        new LanguageInParallel(),
        new PopularInParallel(),
        new UnrecordedInParallel(),
        new TrackChangesRoom(),
        new TagChangesRoom(),
        new TrackInterrupted(),
        new LevelOutOfOrder(),
        new RelatedOnOtherDays(),
        new MixedTracks(),
        new UnbalancedDays());
  }
}
