package io.plenary.rule.programme;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Options;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.support.Categories;
import java.util.List;

/** Whoever is interested in a subject need not be in two rooms. */
public final class TagInParallel extends InParallel<Tag> {

  private final Categories categories;

  /** The rule with its usual categories. */
  public TagInParallel() {
    this(Categories.of("Tags of these categories count.", "theme", "sector", "content"));
  }

  private TagInParallel(Categories categories) {
    super(RuleInfo.soft(
        "tag-in-parallel",
        "Two sessions that share a tag of the given categories, neither of them an interlude, do not"
            + " overlap; a block and its parts are one, and each tag that is shared counts.",
        "{first}, {firstTime}, and {second}, {secondTime}, are held at once, and both are marked"
            + " {shared}."));
    this.categories = categories;
  }

  @Override
  public Options options() {
    return categories.options();
  }

  @Override
  public Rule with(Options options) {
    return new TagInParallel(categories.told(options));
  }

  @Override
  List<Tag> traits(Session session) {
    return categories.of(session);
  }
}
