package io.plenary.rule.relation;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.Categories;
import java.util.Collection;

/** A rule about sessions that are held more than once: they share a tag that says so. */
abstract sealed class RepeatRule implements PairRule permits RepeatInParallel, RepeatsOnOneDay {

  static final Categories REPEAT = Categories.of(
      "Sessions that share a tag of these are one session, held more than once.", "repeat");

  private final Categories categories;

  RepeatRule(Categories categories) {
    this.categories = categories;
  }

  @Override
  public final Options options() {
    return categories.options();
  }

  @Override
  public final Basis basis() {
    return Basis.TIMES;
  }

  @Override
  public final Collection<?> keys(Session session, Content content) {
    return categories.of(session);
  }

  @Override
  public final long strength(Session first, Session second, Content content) {
    return 1;
  }

  /** A block and its parts are held once. */
  @Override
  public final long degree(PlacedSession first, PlacedSession second) {
    return first.sharesLineWith(second) ? 0 : 1;
  }
}
