package io.plenary.change.attribute;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Track;
import io.plenary.change.match.Correspondence;
import io.plenary.change.match.IdMap;
import io.plenary.change.match.Translation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list of an agenda other than that of its sessions: its rooms, its people, its tracks.
 *
 * @param <T> what it holds
 * @param <I> their ids
 * @param all the list
 * @param find one of it, by what it is named by
 * @param id what one of it is named by
 * @param ids which one is which in two versions
 * @param translate says one of the published version in the ids and the zone of the revised one
 * @param attributes what is said of it
 */
public record Listing<T, I extends Ref>(
    Function<Agenda, List<T>> all,
    BiFunction<Agenda, I, Optional<T>> find,
    Function<T, I> id,
    Function<Correspondence, IdMap<I>> ids,
    BiFunction<Translation, T, T> translate,
    List<Attribute<T, ?>> attributes) {

  /** Its rooms. */
  public static final Listing<Room, Room.Id> ROOMS = new Listing<>(
      Agenda::rooms,
      Agenda::room,
      Room::id,
      Correspondence::rooms,
      Translation::room,
      List.of(
          new Attribute<>("name", Room::name, Room::withName),
          new Attribute<>("capacity", Room::capacity, Room::withCapacity),
          new Attribute<>("features", Room::features, Room::withFeatures),
          new Attribute<>("interpretation", Room::interpretation, Room::withInterpretation),
          new Attribute<>("availability", Room::availability, Room::withAvailability),
          new Attribute<>("place", Room::place, Room::withPlace),
          new Attribute<>("zone", Room::zone, Room::withZone),
          new Attribute<>("virtualLink", Room::virtualLink, Room::withVirtualLink),
          new Attribute<>("extensions", Room::extensions, Room::withExtensions)));

  /** Its people. */
  public static final Listing<Person, Person.Id> PEOPLE = new Listing<>(
      Agenda::people,
      Agenda::person,
      Person::id,
      Correspondence::people,
      Translation::person,
      List.of(
          new Attribute<>("name", Person::name, Person::withName),
          new Attribute<>("honorific", Person::honorific, Person::withHonorific),
          new Attribute<>("affiliations", Person::affiliations, Person::withAffiliations),
          new Attribute<>("biography", Person::biography, Person::withBiography),
          new Attribute<>("availability", Person::availability, Person::withAvailability),
          new Attribute<>("preferences", Person::preferences, Person::withPreferences),
          new Attribute<>("links", Person::links, Person::withLinks),
          new Attribute<>("extensions", Person::extensions, Person::withExtensions)));

  /** Its tracks. */
  public static final Listing<Track, Track.Id> TRACKS = new Listing<>(
      Agenda::tracks,
      Agenda::track,
      Track::id,
      Correspondence::tracks,
      Translation::track,
      List.of(
          new Attribute<>("name", Track::name, Track::withName),
          new Attribute<>("description", Track::description, Track::withDescription),
          new Attribute<>("color", Track::color, Track::withColor),
          new Attribute<>("extensions", Track::extensions, Track::withExtensions)));
}
