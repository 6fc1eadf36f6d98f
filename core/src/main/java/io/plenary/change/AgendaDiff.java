package io.plenary.change;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.change.match.Correspondence;
import java.util.List;

/**
 * What differs between two versions of an agenda.
 *
 * <p>A session that starts at another time or goes to another room has moved; it is not cancelled and
 * added. {@link #releaseNotes()} tells it all to those who attend, {@link #changes()} to programs.
 */
public final class AgendaDiff {

  private final Versions versions;
  private final Changes changes;
  private final Sentences sentences;

  private AgendaDiff(Versions versions) {
    this.versions = versions;
    this.changes = Changes.between(versions);
    this.sentences = new Sentences(versions, changes.sessions());
  }

  /**
   * {@return what differs between two versions in which the same things have the same ids}
   *
   * @param published the version that people know
   * @param revised the version that takes its place
   */
  public static AgendaDiff between(Agenda published, Agenda revised) {
    return between(published, revised, Matching.byId());
  }

  /**
   * {@return what differs between two versions}
   *
   * @param published the version that people know
   * @param revised the version that takes its place
   * @param matching how to find out what is the same in both
   */
  public static AgendaDiff between(Agenda published, Agenda revised, Matching matching) {
    Correspondence same = matching.correspondence(published, revised);
    return new AgendaDiff(Versions.of(published, revised, same));
  }

  /** {@return the version that people know} */
  public Agenda published() {
    return versions.published();
  }

  /** {@return the version that takes its place} */
  public Agenda revised() {
    return versions.revised();
  }

  /** {@return whether the two versions are equal} */
  public boolean isEmpty() {
    return changes().isEmpty();
  }

  /** {@return everything that differs: in sessions, rooms, people, tracks, and at the head} */
  public List<Change> changes() {
    return changes.all();
  }

  /**
   * {@return what differs in sessions, all changes of one together, in the order of their times, the
   * old or the new one, whichever is earlier}
   */
  public List<SessionChange> sessions() {
    return changes.sessions();
  }

  /**
   * {@return the changes of sessions that are of one kind}
   *
   * @param <C> the kind
   * @param kind its class, such as {@code SessionChange.Moved.class}
   */
  public <C extends SessionChange> List<C> sessions(Class<C> kind) {
    return changes.sessions().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** {@return what differs in rooms} */
  public List<EntryChange<Room>> rooms() {
    return changes.rooms();
  }

  /** {@return what differs in people, apart from what they take part in} */
  public List<EntryChange<Person>> people() {
    return changes.people();
  }

  /** {@return what differs in tracks} */
  public List<EntryChange<Track>> tracks() {
    return changes.tracks();
  }

  /** {@return what differs at the head of the agenda and in the order of its lists} */
  public List<AgendaChange> agenda() {
    return changes.agenda();
  }

  /**
   * {@return the revised version, made of the published one by carrying out the changes}
   *
   * @param agenda the published version
   * @throws WrongVersionException if it is another agenda, telling what is different about it
   */
  public Agenda applyTo(Agenda agenda) {
    if (!agenda.equals(published())) {
      throw new WrongVersionException(between(published(), agenda));
    }
    return Replay.replay(agenda, changes);
  }

  /** {@return what differs when the revised version is changed back into the published one} */
  public AgendaDiff inverse() {
    return new AgendaDiff(versions.inverse());
  }

  /**
   * {@return one change in a sentence, in English}
   *
   * @param change one of {@link #changes()}
   */
  public String sentence(Change change) {
    return sentences.sentence(change);
  }

  /**
   * {@return what changed, as those who attend want to read it, in English} Day by day: what is
   * cancelled first, then what moved, what is new, and what else changed; then what concerns rooms,
   * people, tracks and the agenda as a whole. Parts that only go with their block are told with it.
   * Other ids, other orders and what only organisers see, such as wishes, are not told.
   */
  public String releaseNotes() {
    return new ReleaseNotes(versions, changes, sentences).write();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AgendaDiff that
        && published().equals(that.published())
        && revised().equals(that.revised())
        && changes.equals(that.changes);
  }

  @Override
  public int hashCode() {
    return 31 * published().hashCode() + revised().hashCode();
  }

  /** {@return the release notes} */
  @Override
  public String toString() {
    return releaseNotes();
  }
}
