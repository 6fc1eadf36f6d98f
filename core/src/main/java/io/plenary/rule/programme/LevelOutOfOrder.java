package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whoever learns a subject begins with what is easy. */
public final class LevelOutOfOrder implements PairRule {

  private static final RuleInfo INFO = RuleInfo.soft(
      "level-out-of-order",
      "Of two sessions that share a tag of the given categories, the one of lower level ends no later"
          + " than the one of higher level starts; a block and its parts are one, nothing is said"
          + " where a level is not known, and each tag that is shared counts.",
      "{easier}, {easierTime}, is of level {easierLevel} and is not over when {harder},"
          + " {harderTime}, of level {harderLevel}, begins; both are marked {shared}.");

  private final Categories categories;

  /** The rule for tags of content. */
  public LevelOutOfOrder() {
    this(Categories.of(
        "What shares a tag of these categories is to go from easy to hard.", "content"));
  }

  private LevelOutOfOrder(Categories categories) {
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
    return new LevelOutOfOrder(categories.told(options));
  }

  @Override
  public Collection<?> keys(Session session, Content content) {
    return session.level().isEmpty() ? List.of() : categories.of(session);
  }

  @Override
  public Reach reach() {
    return Reach.any();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    boolean differ = first.level().isPresent()
        && second.level().isPresent()
        && levelOf(first) != levelOf(second);
    return differ ? categories.sharedBy(first, second).size() : 0;
  }

  private static int levelOf(Session session) {
    return session.level().orElseThrow();
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    boolean inOrder = isEasier(first, second) ? first.endsBefore(second) : second.endsBefore(first);
    return inOrder || first.sharesLineWith(second) ? 0 : 1;
  }

  private static boolean isEasier(PlacedSession one, PlacedSession other) {
    return levelOf(one.session()) < levelOf(other.session());
  }

  /** The easier session, which comes too late, stands first. */
  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    PlacedSession easier = isEasier(first, second) ? first : second;
    PlacedSession harder = easier == first ? second : first;
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("easier", easier.session());
    parameters.put("easierTime", easier.placedTime());
    parameters.put("easierLevel", levelOf(easier.session()));
    parameters.put("harder", harder.session());
    parameters.put("harderTime", harder.placedTime());
    parameters.put("harderLevel", levelOf(harder.session()));
    parameters.put("shared", categories.sharedBy(first.session(), second.session()));
    return new Breach(1, List.of(easier.id(), harder.id()), parameters);
  }
}
