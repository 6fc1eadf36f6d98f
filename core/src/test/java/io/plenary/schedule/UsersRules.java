package io.plenary.schedule;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.AgendaRule;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Rules as users might write them, one of each shape and one that rewards. */
final class UsersRules {

  private UsersRules() {}

  static Rule[] some(Random random) {
    List<Rule> some = new ArrayList<>();
    for (Rule rule : List.of(
        mornings(), neighbours(level(random)), twoADay(level(random)), atOnce(level(random)))) {
      if (random.nextInt(3) == 0) {
        some.add(rule);
      }
    }
    if (random.nextInt(8) == 0) {
      some.add(new Together());
    }
    return some.toArray(Rule[]::new);
  }

  private static Level level(Random random) {
    return List.of(Level.HARD, Level.MEDIUM, Level.SOFT, Level.SOFT).get(random.nextInt(4));
  }

  /** Rewards; a rule about one session need not say so. */
  static SessionRule mornings() {
    return SessionRule.of(
        RuleInfo.soft("mornings", "Talks are in the morning.", "{session} is early."),
        session -> session.time().map(time -> time.start().getHour() < 11).orElse(false)
            ? List.of(Breach.of(session).times(-2))
            : List.of());
  }

  /** Rewards, and says so. */
  static SessionRule rewarding() {
    return new SessionRule() {
      @Override
      public RuleInfo info() {
        return RuleInfo.soft("early", "It is good to be early.", "{session} is early.");
      }

      @Override
      public boolean rewards() {
        return true;
      }

      @Override
      public List<Breach> check(PlacedSession session) {
        return session.isPlaced() ? List.of(Breach.of(session).times(-1)) : List.of();
      }
    };
  }

  static PairRule neighbours(Level level) {
    return PairRule.of(
        RuleInfo.soft("neighbours", "No two on a theme follow each other.", "{first}, {second}")
            .withLevel(level),
        Reach.within(Duration.ofMinutes(30)),
        UsersRules::themes,
        (first, second) -> 2);
  }

  private static List<Tag> themes(Session session) {
    return session.tags().stream().filter(tag -> tag.category().equals("theme")).toList();
  }

  static GroupRule twoADay(Level level) {
    return GroupRule.of(
        RuleInfo.soft("two-a-day", "There are two sessions a day at most.", "{sessions}")
            .withLevel(level),
        session ->
            session.block().isPresent() ? List.of() : session.day().stream().toList(),
        (day, sessions) -> sessions.size() > 2
            ? List.of(Breach.of(sessions).times(sessions.size() - 2))
            : List.of());
  }

  static AgendaRule atOnce(Level level) {
    return AgendaRule.of(
        RuleInfo.soft("at-once", "Not all start at once.", "All start at once.").withLevel(level),
        agenda -> {
          List<PlacedSession> placed =
              agenda.sessions().stream().filter(PlacedSession::isPlaced).toList();
          long starts = placed.stream()
              .map(session -> session.placedTime().start().toInstant())
              .distinct()
              .count();
          return placed.size() > 1 && starts == 1
              ? List.of(Breach.plain().about(placed.get(0).id()))
              : List.of();
        });
  }

  /** Rewards two on one theme on a day. */
  static final class Together implements PairRule {

    @Override
    public RuleInfo info() {
      return RuleInfo.soft("together", "What is on a theme is on a day.", "{first}, {second}");
    }

    @Override
    public boolean rewards() {
      return true;
    }

    @Override
    public Collection<?> keys(Session session, Content content) {
      return themes(session);
    }

    @Override
    public Reach reach() {
      return Reach.sameDay();
    }

    @Override
    public long strength(Session first, Session second, Content content) {
      return 1;
    }

    @Override
    public long degree(PlacedSession first, PlacedSession second) {
      return -3;
    }
  }
}
