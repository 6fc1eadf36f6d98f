package io.plenary.rule.relation;

import io.plenary.agenda.Relation;
import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two groups whose members are much the same do not meet at the same time, not even where one of them
 * meets jointly with a third.
 */
public final class DeclaredConflict implements PairRule {

  private static final RuleInfo INFO = RuleInfo.hard(
      "declared-conflict",
      "Where a session names another in a relation NOT_SAME_TIME, it does not overlap with that one,"
          + " nor with any session that shares with that one a tag of one of the given categories;"
          + " whether the one that is named is held does not matter for the latter. A session and what"
          + " it is part of are not compared.",
      "{first}, {firstTime}, and {second}, {secondTime}, overlap, but {declarer} is not to be held at"
          + " the same time as {avoided}.");

  private static final Set<Relation.Type> TYPES = Set.of(Relation.Type.NOT_SAME_TIME);

  private final Categories categories;

  /** The rule by which what is said of a session is said of all that share a tag {@code group}. */
  public DeclaredConflict() {
    this(Categories.of("A session stands for all that share a tag of these with it.", "group"));
  }

  private DeclaredConflict(Categories categories) {
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
    return new DeclaredConflict(categories.told(options));
  }

  /** The sessions that it names, and the tags of these. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    List<Session.Id> named = Named.by(session, TYPES);
    if (named.isEmpty()) {
      return List.of();
    }
    List<Object> keys = new ArrayList<>(named);
    for (Session.Id id : named) {
      keys.addAll(tagsOf(id, content));
    }
    return keys;
  }

  private List<Tag> tagsOf(Session.Id id, Content content) {
    return content.session(id).map(categories::of).orElse(List.of());
  }

  /** What it can be avoided by: itself, and its tags. */
  @Override
  public Collection<?> partnerKeys(Session session, Content content) {
    List<Tag> tags = categories.of(session);
    if (tags.isEmpty()) {
      return Named.itself(session, content);
    }
    List<Object> keys = new ArrayList<>(tags);
    keys.add(session.id());
    return keys;
  }

  @Override
  public Reach reach() {
    return Reach.overlap();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    return 1;
  }

  @Override
  public long degree(PlacedSession first, PlacedSession second) {
    return first.sharesLineWith(second) ? 0 : 1;
  }

  @Override
  public Breach explain(PlacedSession first, PlacedSession second) {
    Optional<Object> byFirst = avoided(first, second);
    return Breach.of(first, second)
        .with("declarer", byFirst.isPresent() ? first.session() : second.session())
        .with("avoided", byFirst.or(() -> avoided(second, first)).orElseThrow());
  }

  /** {@return what the one does not want to meet and the other is, if there is such a thing} */
  private Optional<Object> avoided(PlacedSession one, PlacedSession other) {
    List<Session.Id> named = Named.by(one.session(), TYPES);
    if (named.contains(other.id())) {
      return Optional.of(other.session());
    }
    List<Tag> tags = categories.of(other.session());
    return named.stream()
        .flatMap(id -> tagsOf(id, one.content()).stream())
        .filter(tags::contains)
        .findFirst()
        .map(tag -> "a session of " + tag.name());
  }
}
