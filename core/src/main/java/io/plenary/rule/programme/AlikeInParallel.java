package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;
import java.util.Collection;
import java.util.List;

/** Sessions on one subject for one audience do not compete. */
public final class AlikeInParallel extends InParallel<Tag> {

  private final Categories categories;

  /** The rule with its usual categories. */
  public AlikeInParallel() {
    this(Categories.of(
        "Sessions are alike if they share a tag of each of these.", "theme", "audience"));
  }

  private AlikeInParallel(Categories categories) {
    super(RuleInfo.soft(
        "alike-in-parallel",
        "Two sessions that share a tag of each of the given categories, neither of them an interlude,"
            + " do not overlap; a block and its parts are one, and without a category nothing is"
            + " alike.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once and are alike: both are"
            + " marked {shared}."));
    this.categories = categories;
  }

  @Override
  public Options options() {
    return categories.options();
  }

  @Override
  public Rule with(Options options) {
    return new AlikeInParallel(categories.told(options));
  }

  @Override
  List<Tag> traits(Session session) {
    return categories.of(session);
  }

  /** Tags of the first category are enough to find others by. */
  @Override
  public Collection<?> keys(Session session, Content content) {
    if (session.kind().interlude()
        || session.tags().isEmpty()
        || categories.names().isEmpty()) {
      return List.of();
    }
    String first = categories.names().get(0);
    return categories.of(session).stream()
        .filter(tag -> tag.category().equals(first))
        .toList();
  }

  @Override
  public long strength(Session first, Session second, Content content) {
    List<Tag> shared = shared(first, second);
    if (shared.isEmpty()) {
      return 0;
    }
    for (String category : categories.names()) {
      if (shared.stream().noneMatch(tag -> tag.category().equals(category))) {
        return 0;
      }
    }
    return 1;
  }
}
