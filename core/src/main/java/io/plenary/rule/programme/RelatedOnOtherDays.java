package io.plenary.rule.programme;

import io.plenary.agenda.Ref;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;
import io.plenary.rule.support.Firsts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whoever comes for one subject need come on one day only. */
public final class RelatedOnOtherDays implements GroupRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "related-on-other-days",
      "All sessions with a tag of the given categories start on one day; each further day counts.",
      "What is marked {tag} is spread over {days}.");

  private final Categories categories;

  /** The rule for tags of content. */
  public RelatedOnOtherDays() {
    this(Categories.of("What has a tag of these categories is to be on one day.", "content"));
  }

  private RelatedOnOtherDays(Categories categories) {
    this.categories = categories;
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
    return categories.options();
  }

  @Override
  public Rule with(Options options) {
    return new RelatedOnOtherDays(categories.told(options));
  }

  @Override
  public Collection<?> keys(PlacedSession session) {
    return categories.of(session.session());
  }

  /** The day. */
  @Override
  public Object aspect(PlacedSession session) {
    return session.day().orElseThrow();
  }

  @Override
  public boolean countsAlike() {
    return false;
  }

  /** The first session of each day stands for all. */
  @Override
  public List<Breach> check(Object key, List<PlacedSession> sessions) {
    Map<LocalDate, PlacedSession> firsts =
        Firsts.of(sessions, session -> session.day().orElseThrow());
    if (firsts.size() < 2) {
      return List.of();
    }
    List<Ref> subjects = firsts.values().stream().<Ref>map(PlacedSession::id).toList();
    return List.of(new Breach(firsts.size() - 1, subjects, Map.of())
        .with("tag", (Tag) key)
        .with("days", List.copyOf(firsts.keySet())));
  }
}
