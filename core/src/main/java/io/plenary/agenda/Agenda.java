package io.plenary.agenda;

import io.plenary.time.TimeRange;
import io.plenary.value.Extension;
import io.plenary.value.Language;
import io.plenary.value.Link;
import io.plenary.value.Organizer;
import io.plenary.value.Text;
import io.plenary.value.Venue;
import io.plenary.value.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The agenda of a conference: its rooms, tracks, people and sessions, and the plan that places the
 * sessions.
 *
 * <pre>{@code
 * Agenda agenda = Agenda.builder()
 *     .id("drug-control-networks-2024@example.org")
 *     .title("Drug Control Networks")
 *     .zone("Europe/Paris")
 *     .addRoom(Room.builder().id("room-1").name("Room 1").build())
 *     .addSession(Session.builder().id("welcome").title("Welcome address").build())
 *     .place("welcome", "room-1", "2024-11-19T09:00")
 *     .build();
 * }</pre>
 *
 * <p>An agenda is sound: every id is there once, every reference leads somewhere, no session is part
 * of itself. What is not sound is listed, all at once, by an {@link InvalidAgendaException}; that
 * holds for every copy that a {@code with…} method makes, too. Whether the plan is a good one is for
 * the rules to say.
 *
 * <p>Times are kept in one zone each: a placement's in the zone of its first room, a room's
 * availability in the room's, all others in the agenda's; the timetable is kept in the order of the
 * sessions. Look-ups by id take constant time, those by moment logarithmic time and the size of the
 * answer; the index behind them is built when first asked for.
 */
@Value.Immutable
@PlenaryStyle
public abstract sealed class Agenda extends AgendaQueries implements WithAgenda
    permits ImmutableAgenda {

  Agenda() {}

  /** {@return a builder; {@code id}, {@code title} and {@code zone} are mandatory} */
  public static AgendaBuilder builder() {
    return new AgendaBuilder();
  }

  /** {@return the id, best one that no other agenda in the world has, such as an address} */
  public abstract String id();

  /** {@return what the conference is called} */
  public abstract Text title();

  /** {@return what stands below the title} */
  public abstract Optional<Text> subtitle();

  /** {@return what the conference is about} */
  public abstract Optional<Text> description();

  /** {@return who holds it} */
  public abstract List<Organizer> organizers();

  /** {@return where it is held} */
  public abstract Optional<Venue> venue();

  @Override
  public abstract ZoneId zone();

  @Override
  @Value.Default
  public LocalTime dayStart() {
    return LocalTime.MIDNIGHT;
  }

  /** {@return the first day, if declared} */
  public abstract Optional<LocalDate> firstDay();

  /** {@return the last day, if declared} */
  public abstract Optional<LocalDate> lastDay();

  /** {@return the languages of the conference} */
  public abstract List<Language> languages();

  /** {@return which state of the agenda this is} */
  public abstract Optional<Version> version();

  /** {@return pages that belong to it} */
  public abstract List<Link> links();

  /** {@return when the house is open; always, if empty} */
  public abstract List<TimeRange> openingHours();

  /** {@return the stretches of time that sessions are meant to be placed in} */
  public abstract List<Slot> slots();

  /** {@return the tracks} */
  public abstract List<Track> tracks();

  /** {@return the rooms} */
  public abstract List<Room> rooms();

  /** {@return the people} */
  public abstract List<Person> people();

  /** {@return the sessions, parts after, before or between what they are part of} */
  public abstract List<Session> sessions();

  /** {@return the plan} */
  @Value.Default
  public Timetable timetable() {
    return Timetable.empty();
  }

  /** {@return whose word there is that a finding is meant so} */
  public abstract List<Acknowledgement> acknowledgements();

  /** {@return what importers keep here} */
  public abstract List<Extension> extensions();

  @Override
  @Value.Lazy
  AgendaIndex index() {
    return new AgendaIndex(this);
  }

  @Value.Check
  Agenda soundAndNormal() {
    List<Defect> defects = DefectFinder.find(this);
    if (!defects.isEmpty()) {
      throw new InvalidAgendaException(defects);
    }
    return Normalizer.normalize(this);
  }

  /**
   * {@return this agenda with a session added, or put in the place of the one with its id}
   *
   * @param session the session
   * @throws InvalidAgendaException if the copy is not sound
   */
  public Agenda withSession(Session session) {
    return withSessions(Edits.put(sessions(), session, Session::id));
  }

  /**
   * {@return this agenda with a room added, or put in the place of the one with its id}
   *
   * @param room the room
   * @throws InvalidAgendaException if the copy is not sound
   */
  public Agenda withRoom(Room room) {
    return withRooms(Edits.put(rooms(), room, Room::id));
  }

  /**
   * {@return this agenda with a person added, or put in the place of the one with their id}
   *
   * @param person the person
   * @throws InvalidAgendaException if the copy is not sound
   */
  public Agenda withPerson(Person person) {
    return withPeople(Edits.put(people(), person, Person::id));
  }

  /**
   * {@return this agenda with a track added, or put in the place of the one with its id}
   *
   * @param track the track
   * @throws InvalidAgendaException if the copy is not sound
   */
  public Agenda withTrack(Track track) {
    return withTracks(Edits.put(tracks(), track, Track::id));
  }

  /**
   * {@return this agenda with a session placed, or placed anew}
   *
   * @param session the session
   * @param placement when and where
   * @throws InvalidAgendaException if the copy is not sound
   */
  public Agenda withPlacement(Session.Id session, Placement placement) {
    return withTimetable(timetable().with(session, placement));
  }

  /**
   * {@return this agenda with a session no longer placed} Its parts that are placed by an offset have
   * no time either until it is placed again.
   *
   * @param session the session
   */
  public Agenda withoutPlacement(Session.Id session) {
    return withTimetable(timetable().without(session));
  }

  /**
   * {@return this agenda without a session} Its parts and theirs go with it; relations of other
   * sessions to any of them are dropped.
   *
   * @param session the session
   */
  public Agenda withoutSession(Session.Id session) {
    return Edits.withoutSession(this, session);
  }

  /**
   * {@return this agenda without a room} A session that was also in other rooms stays in those; one
   * that was in this room alone is no longer placed. Wishes that name the room are dropped.
   *
   * @param room the room
   */
  public Agenda withoutRoom(Room.Id room) {
    return Edits.withoutRoom(this, room);
  }

  /**
   * {@return this agenda without a person} They no longer take part in any session; the sessions stay
   * where they are.
   *
   * @param person the person
   */
  public Agenda withoutPerson(Person.Id person) {
    return Edits.withoutPerson(this, person);
  }

  /**
   * {@return this agenda without a track} Its sessions stay and no longer name it.
   *
   * @param track the track
   */
  public Agenda withoutTrack(Track.Id track) {
    return Edits.withoutTrack(this, track);
  }

  /** {@return a builder that holds what this agenda holds} */
  public AgendaBuilder toBuilder() {
    return new AgendaBuilder(this);
  }

  /** {@return title, id and how much there is on it} */
  @Override
  public String toString() {
    return title() + " (" + id() + "): " + sessions().size() + " sessions, "
        + rooms().size() + " rooms, " + people().size() + " people";
  }
}
