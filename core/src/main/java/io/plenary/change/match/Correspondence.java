package io.plenary.change.match;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import java.util.List;
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
    matchIds(published.sessions(), revised.sessions(), Session::id, revised::session, sessions);
    matchIds(published.rooms(), revised.rooms(), Room::id, revised::room, rooms);
    matchIds(published.people(), revised.people(), Person::id, revised::person, people);
    matchIds(published.tracks(), revised.tracks(), Track::id, revised::track, tracks);
  }

  /** Most things keep their place in the list, where they are found without a search. */
  private static <T, I> void matchIds(
      List<T> published,
      List<T> revised,
      Function<T, I> idOf,
      Function<I, Optional<T>> search,
      IdMap<I> same) {
    for (int i = 0; i < published.size(); i++) {
      I id = idOf.apply(published.get(i));
      boolean inPlace = i < revised.size() && id.equals(idOf.apply(revised.get(i)));
      if (inPlace || search.apply(id).isPresent()) {
        same.put(id, id);
      }
    }
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
