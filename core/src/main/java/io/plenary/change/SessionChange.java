package io.plenary.change;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Session;
import io.plenary.value.Text;
import java.time.Duration;
import java.util.Optional;

/**
 * A change of a session. One session can have several: it moves, is renamed and gets another speaker.
 *
 * <p>A session that is not held any more is {@link Cancelled} if it stays on the agenda with that
 * status, and {@link Removed} if it is no longer there.
 */
public sealed interface SessionChange extends Change {

  /** {@return the session as the revised version has it, or the published one if it is gone} */
  Session session();

  /**
   * It is new.
   *
   * @param session what is new
   * @param spot when and where it is held
   * @param position where it stands in the revised list of sessions, from 0
   */
  record Added(Session session, Spot spot, int position) implements SessionChange {}

  /**
   * It is no longer on the agenda.
   *
   * @param session what is gone
   * @param spot when and where it was to be held
   */
  record Removed(Session session, Spot spot) implements SessionChange {}

  /**
   * It will not be held, and stays on the agenda as cancelled.
   *
   * @param session what is cancelled
   * @param before the status until now
   */
  record Cancelled(Session session, Session.Status before) implements SessionChange {}

  /**
   * It was cancelled and will be held after all.
   *
   * @param session what is restored
   * @param after the status from now on
   */
  record Restored(Session session, Session.Status after) implements SessionChange {}

  /**
   * It starts at another time or is held in other rooms; or had no time and has one; or has none any
   * more.
   *
   * @param session what moves
   * @param from when and where it was to be held
   * @param to when and where it is held
   * @param with the block that it moves with, if it is a part that keeps its distance from the start of
   *     its block and goes where the block goes; release notes tell the block's move only
   */
  record Moved(Session session, Spot from, Spot to, Optional<Session.Id> with)
      implements SessionChange {}

  /**
   * It takes more or less time, or this became known or unknown.
   *
   * @param session what is resized
   * @param before the duration until now
   * @param after the duration from now on
   */
  record Resized(Session session, Optional<Duration> before, Optional<Duration> after)
      implements SessionChange {}

  /**
   * It has another title.
   *
   * @param session what is renamed
   * @param before the title until now
   * @param after the title from now on
   */
  record Renamed(Session session, Text before, Text after) implements SessionChange {}

  /**
   * Someone takes part who did not.
   *
   * @param session in what
   * @param participation who, and as what
   * @param position where they stand in the revised list of those who take part, from 0
   */
  record Joined(Session session, Participation participation, int position)
      implements SessionChange {}

  /**
   * Someone takes part no longer.
   *
   * @param session in what
   * @param participation who, and as what, by the published version's ids
   */
  record Left(Session session, Participation participation) implements SessionChange {}

  /**
   * Someone takes part in another role, by other means or in another capacity.
   *
   * @param session in what
   * @param before who and as what until now, by the published version's ids
   * @param after who and as what from now on
   */
  record Recast(Session session, Participation before, Participation after)
      implements SessionChange {}

  /**
   * It is part of another session, or became part of one, or is part of none any more.
   *
   * @param session the part
   * @param before the block until now, by the published version's ids
   * @param after the block from now on
   */
  record Regrouped(Session session, Optional<Session.Id> before, Optional<Session.Id> after)
      implements SessionChange {}

  /**
   * Its abstract, its tags or something else is different; for {@code status}, tentative instead of
   * confirmed or the other way round; for {@code placement}, how it is placed, but neither its time nor
   * its rooms; for {@code participants}, the order in which people stand.
   *
   * @param session what is edited
   * @param detail what is different
   */
  record Edited(Session session, Detail detail) implements SessionChange {}

  /**
   * It has another id, and is the same by all that is alike.
   *
   * @param session as it is now
   * @param before the id in the published version
   */
  record Renumbered(Session session, Session.Id before) implements SessionChange {}
}
