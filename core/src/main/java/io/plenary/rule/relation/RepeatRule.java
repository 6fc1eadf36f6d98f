package io.plenary.rule.relation;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.support.Tags;
import java.util.Collection;
import java.util.List;

/** A rule about sessions that are held more than once: they share a tag that says so. */
abstract sealed class RepeatRule implements PairRule permits RepeatInParallel, RepeatsOnOneDay {

  static final Options REPEAT = Options.of(Option.names(
      "categories",
      List.of("repeat"),
      "categories of tags",
      "tags that sessions share which are one session held more than once"));

  private final Options options;
  private final List<String> categories;

  RepeatRule(Options options) {
    this.options = options;
    this.categories = options.names("categories");
  }

  @Override
  public final Options options() {
    return options;
  }

  @Override
  public final Collection<?> keys(Session session, Content content) {
    return Tags.of(session, categories);
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
