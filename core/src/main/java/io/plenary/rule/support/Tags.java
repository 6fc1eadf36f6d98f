package io.plenary.rule.support;

import io.plenary.agenda.Session;
import io.plenary.agenda.Tag;
import java.util.ArrayList;
import java.util.List;

/** The words that a session is sorted by, as far as a rule minds them. */
public final class Tags {

  private Tags() {}

  /**
   * {@return the session's tags of some categories}
   *
   * @param session the session
   * @param categories the categories that a rule minds
   */
  public static List<Tag> of(Session session, List<String> categories) {
    if (session.tags().isEmpty()) {
      return List.of();
    }
    List<Tag> minded = new ArrayList<>(session.tags().size());
    for (Tag tag : session.tags()) {
      if (categories.contains(tag.category())) {
        minded.add(tag);
      }
    }
    return minded;
  }
}
