package io.plenary.change.match;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is the same thing in two versions of an agenda.
 *
 * @param sessions which sessions
 * @param rooms which rooms
 * @param people which people
 * @param tracks which tracks
 * @param byId whether it is the same id that says so, and nothing else
 */
public record Correspondence(
    IdMap<Session.Id> sessions,
    IdMap<Room.Id> rooms,
    IdMap<Person.Id> people,
    IdMap<Track.Id> tracks,
    boolean byId) {

  /**
   * {@return that nothing is the same yet}
   *
   * @param byId whether it is the id, and nothing else, that will say what is the same
   */
  public static Correspondence empty(boolean byId) {
    return new Correspondence(
        new IdMap<>(Session.Id::of),
        new IdMap<>(Room.Id::of),
        new IdMap<>(Person.Id::of),
        new IdMap<>(Track.Id::of),
        byId);
  }

  /**
   * Takes for the same what has the same id.
   *
   * @param published one version
   * @param revised the other version
   */
  public void matchIds(Agenda published, Agenda revised) {
    keepIds(published::session, revised::session, sessions);
    keepIds(published::room, revised::room, rooms);
    keepIds(published::person, revised::person, people);
    keepIds(published::track, revised::track, tracks);
  }

  private static <T, I> void keepIds(
      Function<I, Optional<T>> published, Function<I, Optional<T>> revised, IdMap<I> same) {
    same.keepIds(id -> published.apply(id).isPresent() && revised.apply(id).isPresent());
  }

  /** {@return the same, with the two versions exchanged} */
  public Correspondence inverse() {
    return new Correspondence(
        sessions.inverse(), rooms.inverse(), people.inverse(), tracks.inverse(), byId);
  }

  /**
   * {@return how the published version's things are said in the revised one}
   *
   * @param published one version
   * @param revised the other version
   */
  public Translation translation(Agenda published, Agenda revised) {
    boolean zone = !published.zone().equals(revised.zone());
    return new Translation(
        byId ? Optional.empty() : Optional.of(Translation.Ids.of(this)),
        zone ? Optional.of(revised.zone()) : Optional.empty());
  }
}
