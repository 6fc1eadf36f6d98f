package io.plenary.benchmarks.schedule.conference;

import io.plenary.agenda.Session;
import io.plenary.benchmarks.schedule.conference.ConferenceData.Talk;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;

/** A rule that gives a degree for two talks where they are placed. */
record TwoTalksRule(
    RuleInfo info,
    Talks talks,
    Reach reach,
    Basis basis,
    boolean looksAtSessions,
    Ties ties,
    PairRule.Degree degrees)
    implements PairRule {

  /**
   * Which talks are tied, and how strongly.
   *
   * @param keys what a talk must share with another
   * @param partnerKeys what it must find among the keys of another
   * @param strength how strongly two that do are tied
   */
  record Ties(
      Function<Talk, List<String>> keys,
      Function<Talk, List<String>> partnerKeys,
      ToLongBiFunction<Talk, Talk> strength) {

    /** {@return ties between those that share something, as strong as they share much} */
    static Ties shared(Function<Talk, List<String>> tags) {
      return new Ties(tags, tags, (one, other) -> Shared.count(tags.apply(one), tags.apply(other)));
    }

    /** {@return ties between any two, as strong as the two have it} */
    static Ties any(ToLongBiFunction<Talk, Talk> strength) {
      Function<Talk, List<String>> key = talk -> List.of("any");
      return new Ties(key, key, strength);
    }
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return ties.keys().apply(talks.of(session));
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    return ties.partnerKeys().apply(talks.of(session));
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return ties.strength().applyAsLong(talks.of(first), talks.of(second));
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return degrees.degree(first, second);
  }
}
