package io.plenary.change;

import io.plenary.agenda.Ref;

/**
 * A change of a room, a person or a track.
 *
 * @param <T> what changed: {@code Room}, {@code Person} or {@code Track}
 */
public sealed interface EntryChange<T> extends Change {

  /** {@return what changed, as the revised version has it, or the published one if it is gone} */
  T entry();

  /**
   * It is new.
   *
   * @param <T> what changed
   * @param entry what is new
   * @param position where it stands in the revised list, from 0
   */
  record Added<T>(T entry, int position) implements EntryChange<T> {}

  /**
   * It is gone.
   *
   * @param <T> what changed
   * @param entry what is gone
   */
  record Removed<T>(T entry) implements EntryChange<T> {}

  /**
   * Its name, its capacity or something else is different.
   *
   * @param <T> what changed
   * @param entry as it is now
   * @param detail what is different
   */
  record Edited<T>(T entry, Detail detail) implements EntryChange<T> {}

  /**
   * It has another id, and is the same by all that is alike.
   *
   * @param <T> what changed
   * @param entry as it is now
   * @param before the id in the published version
   */
  record Renumbered<T>(T entry, Ref before) implements EntryChange<T> {}
}
