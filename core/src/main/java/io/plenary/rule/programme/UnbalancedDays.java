package io.plenary.rule.programme;

import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Parts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** No day is packed while another is thin. */
public final class UnbalancedDays implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "unbalanced-days",
      "Between the day on which most sessions start and the day on which fewest do, of those on which"
          + " any does, there is at most the given difference; interludes and what has a part among"
          + " the others do not count, and each session beyond the difference does.",
      "{fullest} has {most} sessions and {thinnest} only {fewest}.");

  private static final Options DEFAULTS = Options.of(Option.number(
      "most", 20, "sessions", "The fullest day has at most so many more than the thinnest."));

  /** A day, by the first session that counts on it. */
  private static final class Load {
    private final PlacedSession first;
    private int sessions;

    Load(PlacedSession first) {
      this.first = first;
    }

    LocalDate day() {
      return first.day().orElseThrow();
    }
  }

  private final Options options;
  private final int most;

  /** The rule for a difference of 20 sessions. */
  public UnbalancedDays() {
    this(DEFAULTS);
  }

  private UnbalancedDays(Options options) {
    this.options = options;
    this.most = options.number("most");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options options) {
    return new UnbalancedDays(options);
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return session.session().kind().interlude() ? List.of() : List.of("conference");
  }

  /** The day, and that of what it is part of. */
  @Override
  public Object aspect(PlacedSession session) {
    return Parts.aspectOf(session, PlacedSession::day);
  }

  /** Of days that are equally full or thin, the earliest is told of. */
  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    if (sessions.size() <= most) {
      return List.of();
    }
    List<Load> days = days(Parts.leavesOf(sessions));
    Load fullest = days.get(0);
    Load thinnest = fullest;
    for (Load day : days) {
      fullest = day.sessions > fullest.sessions ? day : fullest;
      thinnest = day.sessions < thinnest.sessions ? day : thinnest;
    }
    int surplus = fullest.sessions - thinnest.sessions - most;
    return surplus > 0 ? List.of(breach(fullest, thinnest, surplus)) : List.of();
  }

  private static List<Load> days(List<PlacedSession> leaves) {
    Map<LocalDate, Load> days = new LinkedHashMap<>();
    Load latest = new Load(leaves.get(0));
    days.put(latest.day(), latest);
    for (PlacedSession leaf : leaves) {
      if (!leaf.day().equals(latest.first.day())) { // sessions of a day mostly follow each other
        latest = days.computeIfAbsent(leaf.day().orElseThrow(), day -> new Load(leaf));
      }
      latest.sessions++;
    }
    return List.copyOf(days.values());
  }

  private static Breach breach(Load fullest, Load thinnest, int surplus) {
    return new Breach(surplus, List.of(fullest.first.id(), thinnest.first.id()), Map.of())
        .with("fullest", fullest.day())
        .with("most", fullest.sessions)
        .with("thinnest", thinnest.day())
        .with("fewest", thinnest.sessions);
  }
}
