package io.plenary.rule.support;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import io.plenary.rule.shape.Option;
import io.plenary.rule.shape.Options;
import java.util.List;

/** The categories of tags that a rule minds, as its one option. */
public final class Categories {

  private static final String NAME = "categories";

  private final Options options;
  private final List<String> names;

  private Categories(Options options) {
    this.options = options;
    this.names = options.names(NAME);
  }

  /**
   * {@return the categories that a rule minds unless it is told others}
   *
   * @param definition what the rule does with them, in one sentence
   * @param names what they are called
   */
  public static Categories of(String definition, String... names) {
    return new Categories(
        Options.of(Option.names(NAME, List.of(names), "categories of tags", definition)));
  }

  /**
   * {@return other categories}
   *
   * @param options these as options, with another value
   */
  public Categories told(Options options) {
    return new Categories(options);
  }

  /** {@return the option by which a rule is told others} */
  public Options options() {
    return options;
  }

  /** {@return what they are called} */
  public List<String> names() {
    return names;
  }

  /**
   * {@return the session's tags of these categories, in its order}
   *
   * @param session the session
   */
  public List<Tag> of(Session session) {
    if (session.tags().isEmpty()) {
      return List.of();
    }
    Few<Tag> minded = new Few<>();
    List<Tag> tags = session.tags();
    for (int i = 0; i < tags.size(); i++) {
      if (names.contains(tags.get(i).category())) {
        minded.add(tags.get(i));
      }
    }
    return minded.toList();
  }

  /**
   * {@return the tags of these categories that both sessions have, in the order of the first}
   *
   * @param first one session
   * @param second the other
   */
  public List<Tag> sharedBy(Session first, Session second) {
    Few<Tag> shared = new Few<>();
    for (Tag tag : of(first)) {
      if (second.tags().contains(tag)) {
        shared.add(tag);
      }
    }
    return shared.toList();
  }
}
