package io.plenary.rule.published;

import io.plenary.agenda.Agenda;
import io.plenary.rule.shape.Rule;
import java.util.List;

/** The rules about what has changed since an agenda was published. */
public final class PublishedRules {

  private PublishedRules() {}

  /**
   * {@return the rules that compare an agenda with another}
   *
   * @param published the agenda as it was published
   */
  public static List<Rule> comparedWith(Agenda published) {
    Published plan = new Published(published);
    return List.of(
        new PinnedMoved(plan), new PublishedTimeChanged(plan), new PublishedRoomChanged(plan));
  }
}
