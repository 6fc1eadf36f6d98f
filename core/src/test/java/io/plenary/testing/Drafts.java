package io.plenary.testing;

import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.testing.Steps.Step;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is done to the builders of the things on an agenda, once it is known what else is on it. */
final class Drafts {

  private final Values values;

  Drafts(Values values) {
    this.values = values;
  }

  Arbitrary<Step<Track.Builder>> tracks() {
    return new Steps<Track.Builder>()
        .always(values.texts(), Track.Builder::name)
        .maybe(0.4, values.texts(), Track.Builder::description)
        .maybe(0.5, values.colors(), Track.Builder::color)
        .several(values.extensions(), Track.Builder::addExtension)
        .together();
  }

  Arbitrary<Step<Room.Builder>> rooms() {
    return new Steps<Room.Builder>()
        .always(values.texts(), Room.Builder::name)
        .maybe(0.5, values.numbers(), Room.Builder::capacity)
        .distinct(values.features(), Room.Builder::addFeature)
        .distinct(Texts.languages(), Room.Builder::addInterpretation)
        .ranges(Room.Builder::addAvailability)
        .maybe(0.4, values.places(), Room.Builder::place)
        .maybe(0.3, Times.zones(), Room.Builder::zone)
        .maybe(0.3, values.links(), Room.Builder::virtualLink)
        .several(values.extensions(), Room.Builder::addExtension)
        .together();
  }

  Arbitrary<Step<Person.Builder>> people() {
    return new Steps<Person.Builder>()
        .always(values.texts(), Person.Builder::name)
        .maybe(0.5, values.texts(), Person.Builder::honorific)
        .distinct(values.affiliations(), Person.Builder::addAffiliation)
        .maybe(0.3, values.texts(), Person.Builder::biography)
        .ranges(Person.Builder::addAvailability)
        .maybeDraft(0.25, preferences(), Drafts::preferences, Person.Builder::preferences)
        .several(values.links(), Person.Builder::addLink)
        .several(values.extensions(), Person.Builder::addExtension)
        .together();
  }

  Arbitrary<Step<Slot.Builder>> slots() {
    return new Steps<Slot.Builder>()
        .distinct(values.tags(), Slot.Builder::addTag)
        .distinct(Arbitraries.of("talk", "workshop", "kind", " Lab"), Slot.Builder::addReservedFor)
        .distinctOf(Cast::rooms, Slot.Builder::addClosedRoom)
        .together();
  }

  Arbitrary<Step<Session.Builder>> sessions() {
    return Combinators.combine(List.of(programme(), demands()))
        .as(steps -> (builder, cast) -> steps.forEach(step -> step.take(builder, cast)));
  }

  private Arbitrary<Step<Session.Builder>> programme() {
    return new Steps<Session.Builder>()
        .always(values.texts(), Session.Builder::title)
        .maybeOneOf(0.7, Cast::kinds, Session.Builder::kind)
        .maybe(0.3, values.texts(), Session.Builder::subtitle)
        .maybe(0.8, Times.durations(), Session.Builder::duration)
        .distinctOf(Cast::tracks, Session.Builder::addTrack)
        .distinct(values.tags(), Session.Builder::addTag)
        .drafts(
            participations(),
            ParticipationDraft::in,
            participation -> List.of(participation.person(), participation.role()),
            Session.Builder::addParticipation)
        .several(values.texts(), Session.Builder::addAbstractParagraph)
        .distinct(Texts.languages(), Session.Builder::addLanguage)
        .maybe(0.3, Arbitraries.of(Session.Status.class), Session.Builder::status)
        .maybe(0.3, Arbitraries.of(Session.Consent.class), Session.Builder::recording)
        .maybe(0.2, Arbitraries.of(Session.Consent.class), Session.Builder::streaming)
        .several(values.links(), Session.Builder::addLink)
        .several(values.attachments(), Session.Builder::addAttachment)
        .several(values.extensions(), Session.Builder::addExtension)
        .together();
  }

  private Arbitrary<Step<Session.Builder>> demands() {
    return new Steps<Session.Builder>()
        .maybe(0.3, values.numbers(), Session.Builder::expectedAudience)
        .distinct(values.features(), Session.Builder::addNeed)
        .ranges(Session.Builder::addAllowedTime)
        .drafts(relations(), RelationDraft::in, relation -> relation, Session.Builder::addRelation)
        .maybeDraft(0.25, preferences(), Drafts::preferences, Session.Builder::preferences)
        .maybe(0.2, Arbitraries.integers().between(1, 5), Session.Builder::level)
        .maybe(0.2, values.numbers(), Session.Builder::popularity)
        .together();
  }

  private Arbitrary<Step<Preferences.Builder>> preferences() {
    return new Steps<Preferences.Builder>()
        .ranges(Preferences.Builder::addPreferredTime)
        .ranges(Preferences.Builder::addUndesiredTime)
        .ranges(Preferences.Builder::addForbiddenTime)
        .distinctOf(Cast::rooms, Preferences.Builder::addPreferredRoom)
        .distinctOf(Cast::rooms, Preferences.Builder::addUndesiredRoom)
        .distinctOf(Cast::rooms, Preferences.Builder::addForbiddenRoom)
        .distinct(values.features(), Preferences.Builder::addPreferredFeature)
        .distinct(values.features(), Preferences.Builder::addUndesiredFeature)
        .distinct(values.features(), Preferences.Builder::addForbiddenFeature)
        .together();
  }

  private static Preferences preferences(Step<Preferences.Builder> step, Cast cast) {
    Preferences.Builder builder = Preferences.builder();
    step.take(builder, cast);
    return builder.build();
  }

  /** Someone's taking part, of whom only the place in the list of people is known. */
  private record ParticipationDraft(int person, int role, Participation bare) {

    @org.jspecify.annotations.Nullable
    Participation in(Cast cast) {
      return cast.people().isEmpty()
          ? null
          : new Participation(
              cast.people().get(person % cast.people().size()),
              cast.roles().get(role % cast.roles().size()),
              bare.delivery(),
              bare.capacity(),
              bare.extensions());
    }
  }

  private Arbitrary<ParticipationDraft> participations() {
    Arbitrary<Participation> bare = Combinators.combine(
            Arbitraries.of(Participation.Delivery.class),
            values.affiliations().optional(0.3),
            values.extensions().list().ofMaxSize(1))
        .as((delivery, capacity, extensions) -> new Participation(
            Person.Id.of("?"), io.plenary.agenda.Role.SPEAKER, delivery, capacity, extensions));
    return Combinators.combine(
            Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 11), bare)
        .as(ParticipationDraft::new);
  }

  /** A relation of which only the place of the other session is known. */
  private record RelationDraft(int other, Relation.Type type, Duration gap, boolean anotherDay) {

    @org.jspecify.annotations.Nullable
    Relation in(Cast cast) {
      return cast.sessions().isEmpty()
          ? null
          : new Relation(
              type, cast.sessions().get(other % cast.sessions().size()), gap, anotherDay);
    }
  }

  private static Arbitrary<RelationDraft> relations() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.of(Relation.Type.class),
            Arbitraries.of(0, 0, 15, 90).map(Duration::ofMinutes),
            Arbitraries.of(false, true))
        .as(RelationDraft::new);
  }

  /** A placement; by an offset only if the session turns out to be a part. */
  record PlacementDraft(
      RangeDraft time, Optional<Duration> offset, List<Integer> rooms, Placement bare) {

    Placement in(Cast cast, boolean part) {
      Set<Room.Id> places = new LinkedHashSet<>();
      if (!cast.rooms().isEmpty()) {
        rooms.forEach(room -> places.add(cast.rooms().get(room % cast.rooms().size())));
      }
      Placement.Start start = part && offset.isPresent()
          ? new Placement.Offset(offset.get())
          : new Placement.At(cast.range(time).start());
      return bare.withStart(start).withRooms(List.copyOf(places));
    }
  }

  Arbitrary<Optional<PlacementDraft>> placements() {
    Arbitrary<Placement> bare = Combinators.combine(
            Arbitraries.of(false, false, true), values.extensions().list().ofMaxSize(1))
        .as((pinned, extensions) ->
            new Placement(new Placement.Offset(Duration.ZERO), List.of(), pinned, extensions));
    return Combinators.combine(
            RangeDraft.drafts(),
            Arbitraries.integers()
                .between(0, 72)
                .map(step -> Duration.ofMinutes(5L * step))
                .optional(0.7),
            Arbitraries.integers().between(0, 4).list().ofMaxSize(2),
            bare)
        .as(PlacementDraft::new)
        .optional(0.8);
  }
}
