package io.plenary.change;

import io.plenary.agenda.Ref;
import java.util.List;

/** A change of the agenda itself: what stands at its head, or the order of one of its lists. */
public sealed interface AgendaChange extends Change {

  /**
   * The title, the version, the first day or something else at the head of the agenda is different.
   *
   * @param detail what
   */
  record Edited(Detail detail) implements AgendaChange {}

  /**
   * Sessions, rooms, people or tracks that are in both versions stand in another order.
   *
   * @param before those that are in both, in the order of the published version, by its ids
   * @param after the same, in the order of the revised version, by its ids
   */
  record Reordered(List<? extends Ref> before, List<? extends Ref> after) implements AgendaChange {}
}
