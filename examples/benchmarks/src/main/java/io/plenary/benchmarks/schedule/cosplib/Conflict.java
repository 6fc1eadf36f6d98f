package io.plenary.benchmarks.schedule.cosplib;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A rule about two talks of which the later in the file names the earlier. */
final class Conflict implements PairRule {

  private final RuleInfo info;
  private final Programme programme;
  private final int[][] named;
  private final Reach reach;
  private final PairRule.Degree degree;

  /**
   * A rule.
   *
   * @param info what is said of the rule
   * @param programme where talks are
   * @param named for each talk, those it names
   * @param reach how near each other they must be
   * @param degree how badly their times go together
   */
  Conflict(RuleInfo info, Programme programme, int[][] named, Reach reach, PairRule.Degree degree) {
    this.info = info;
    this.programme = programme;
    this.named = named;
    this.reach = reach;
    this.degree = degree;
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Reach reach() {
    return reach;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public boolean looksAtSessions() {
    return false;
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return List.of(programme.talk(session));
  }

  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    List<Integer> earlier = new ArrayList<>();
    int talk = programme.talk(session);
    for (int other : named[talk]) {
      if (other < talk) {
        earlier.add(other);
      }
    }
    return earlier;
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return degree.degree(first, second);
  }
}
