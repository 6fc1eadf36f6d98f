package io.plenary.testing;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Track;
import io.plenary.testing.Drafts.PlacementDraft;
import io.plenary.testing.Steps.Step;
import io.plenary.testing.Times.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary sound agendas.
 *
 * <pre>{@code
 * @Property
 * void whatWasWrittenIsReadAgain(@ForAll("agendas") Agenda agenda) { … }
 *
 * @Provide
 * Arbitrary<Agenda> agendas() {
 *   return Agendas.agendas();
 * }
 * }</pre>
 */
public final class Agendas {

  /** Ids that differ, if only just: by a capital, by a leading zero, by how an accent is written. */
  private static final List<String> TOKENS = List.of("a", "A", "1", "01", "é", "e\u0301", "b", "c");

  private static final int DEEPEST = 3;

  private Agendas() {}

  /**
   * {@return sound agendas of up to eight sessions, in which everything that the model can say occurs:
   * texts in several languages, odd characters, kinds and roles of one's own, parts of parts, rooms in
   * other zones, unplaced sessions, moments at which clocks change, acknowledged findings}
   */
  public static Arbitrary<Agenda> agendas() {
    return agendas(Texts.strings());
  }

  /**
   * {@return such agendas, with texts and ids made of the given strings}
   *
   * @param strings what is written on the agendas
   */
  public static Arbitrary<Agenda> agendas(Arbitrary<String> strings) {
    Values values = Values.of(strings);
    return Combinators.combine(stages(values), headers(values), plans(values))
        .as((stage, header, plan) -> {
          Cast cast = stage.cast(plan);
          AgendaBuilder builder = Agenda.builder().zone(cast.zone());
          header.take(builder, cast);
          plan.addTo(builder, cast);
          return builder.build();
        })
        .withoutEdgeCases();
  }

  /** Where, when, in which words and by which ids. */
  private record Stage(ZoneId zone, Anchor anchor, Vocabulary words, String before, String after) {

    Cast cast(Plan plan) {
      return new Cast(
          zone,
          anchor.in(zone),
          ids(plan.tracks, Track.Id::of),
          ids(plan.rooms, Room.Id::of),
          ids(plan.people, Person.Id::of),
          ids(plan.sessions, Session.Id::of),
          words.kinds(),
          words.roles());
    }

    private <I> List<I> ids(List<?> things, Function<String, I> id) {
      return IntStream.range(0, things.size())
          .mapToObj(i -> id.apply(before + TOKENS.get(i) + after))
          .toList();
    }
  }

  private static Arbitrary<Stage> stages(Values values) {
    Arbitrary<String> ends =
        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(1, values.strings()));
    return Combinators.combine(
            Times.zones(), Times.anchors(), Vocabulary.vocabularies(values), ends, ends)
        .as(Stage::new);
  }

  private static Arbitrary<Step<AgendaBuilder>> headers(Values values) {
    return new Steps<AgendaBuilder>()
        .always(values.named("agenda@example.org"), AgendaBuilder::id)
        .always(values.texts(), AgendaBuilder::title)
        .maybe(0.3, values.texts(), AgendaBuilder::subtitle)
        .maybe(0.3, values.texts(), AgendaBuilder::description)
        .several(values.organizers(), AgendaBuilder::addOrganizer)
        .maybe(0.4, values.venues(), AgendaBuilder::venue)
        .maybe(
            0.4,
            Arbitraries.of(LocalTime.of(4, 0), LocalTime.of(5, 30, 15), LocalTime.MIDNIGHT),
            AgendaBuilder::dayStart)
        .maybeDraft(0.4, days(), Days::in, (builder, days) -> days.setOn(builder))
        .distinct(Texts.languages(), AgendaBuilder::addLanguage)
        .maybe(0.4, values.versions(), AgendaBuilder::version)
        .several(values.links(), AgendaBuilder::addLink)
        .ranges(AgendaBuilder::addOpeningHours)
        .drafts(
            WordDraft.drafts(values),
            WordDraft::in,
            word -> word,
            AgendaBuilder::addAcknowledgement)
        .several(values.extensions(), AgendaBuilder::addExtension)
        .together();
  }

  /** The first and the last day, each of which may be missing, as distances from the anchor's day. */
  private record Days(Optional<Integer> before, Optional<Integer> after, LocalDate day) {

    Days in(Cast cast) {
      return new Days(before, after, cast.anchor().atZone(cast.zone()).toLocalDate());
    }

    void setOn(AgendaBuilder builder) {
      before.ifPresent(days -> builder.firstDay(day.minusDays(days)));
      after.ifPresent(days -> builder.lastDay(day.plusDays(days)));
    }
  }

  private static Arbitrary<Days> days() {
    Arbitrary<Optional<Integer>> distance = Arbitraries.integers().between(0, 3).optional(0.8);
    return Combinators.combine(distance, distance)
        .as((before, after) -> new Days(before, after, LocalDate.EPOCH));
  }

  private record SlotDraft(RangeDraft time, Step<Slot.Builder> step) {}

  /** A session, how many before it the one it is part of was drawn, and its rank in the list. */
  private record SessionDraft(
      Step<Session.Builder> step, int up, int rank, Optional<PlacementDraft> placement) {}

  /** What is on the agenda. */
  private record Plan(
      List<Step<Track.Builder>> tracks,
      List<Step<Room.Builder>> rooms,
      List<Step<Person.Builder>> people,
      List<SlotDraft> slots,
      List<SessionDraft> sessions) {

    void addTo(AgendaBuilder agenda, Cast cast) {
      for (int i = 0; i < tracks.size(); i++) {
        Track.Builder track = Track.builder().id(cast.tracks().get(i));
        tracks.get(i).take(track, cast);
        agenda.addTrack(track.build());
      }
      for (int i = 0; i < rooms.size(); i++) {
        Room.Builder room = Room.builder().id(cast.rooms().get(i));
        rooms.get(i).take(room, cast);
        agenda.addRoom(room.build());
      }
      for (int i = 0; i < people.size(); i++) {
        Person.Builder person = Person.builder().id(cast.people().get(i));
        people.get(i).take(person, cast);
        agenda.addPerson(person.build());
      }
      for (SlotDraft draft : slots) {
        Slot.Builder slot = Slot.builder().time(cast.range(draft.time()));
        draft.step().take(slot, cast);
        agenda.addSlot(slot.build());
      }
      addSessions(agenda, cast);
    }

    private void addSessions(AgendaBuilder agenda, Cast cast) {
      Map<Session, Integer> ranks = new HashMap<>();
      List<Session> all = new ArrayList<>();
      int[] depth = new int[sessions.size()];
      for (int i = 0; i < sessions.size(); i++) {
        SessionDraft draft = sessions.get(i);
        Session.Id id = cast.sessions().get(i);
        Session.Builder session = Session.builder().id(id).kind(cast.usualKind());
        draft.step().take(session, cast.seenBy(id));
        int block = i - draft.up();
        boolean part = draft.up() > 0 && block >= 0 && depth[block] < DEEPEST;
        if (part) {
          depth[i] = depth[block] + 1;
          session.partOf(cast.sessions().get(block));
        }
        Session built = session.build();
        ranks.put(built, draft.rank());
        all.add(built);
        draft.placement().ifPresent(placement -> agenda.place(id, placement.in(cast, part)));
      }
      all.sort(Comparator.comparing(ranks::get));
      all.forEach(agenda::addSession);
    }
  }

  private static Arbitrary<Plan> plans(Values values) {
    Drafts drafts = new Drafts(values);
    Arbitrary<SlotDraft> slots =
        Combinators.combine(RangeDraft.drafts(), drafts.slots()).as(SlotDraft::new);
    Arbitrary<Integer> ups = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(0)), Tuple.of(2, Arbitraries.of(1, 1, 2, 3)));
    Arbitrary<SessionDraft> sessions = Combinators.combine(
            drafts.sessions(), ups, Arbitraries.integers().between(0, 2), drafts.placements())
        .as(SessionDraft::new);
    return Combinators.combine(
            drafts.tracks().list().ofMaxSize(3),
            drafts.rooms().list().ofMaxSize(4),
            drafts.people().list().ofMaxSize(4),
            slots.list().ofMaxSize(2),
            sessions.list().ofMaxSize(TOKENS.size()))
        .as(Plan::new);
  }
}
