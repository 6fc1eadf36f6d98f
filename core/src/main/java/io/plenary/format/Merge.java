package io.plenary.format;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Track;
import io.plenary.value.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts what is on one agenda on another as well. */
final class Merge {

  private final Agenda main;
  private final Agenda other;
  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private final NewIds<Room, Room.Id> rooms;
  private final NewIds<Track, Track.Id> tracks;
  private final NewIds<Person, Person.Id> people;
  private final NewIds<Session, Session.Id> sessions;

  /**
   * Compares two agendas.
   *
   * @param source what the other agenda is called, which stands before its ids where they clash
   */
  Merge(Agenda main, String source, Agenda other) {
    this.main = main;
    this.other = other;
    this.source = source;
    Function<String, String> prefixed = id -> source + ":" + id;
    this.rooms = new NewIds<>(
        main.rooms(), other.rooms(), Room::id, alike(Room::name), prefixed.andThen(Room.Id::of));
    this.tracks = new NewIds<>(
        main.tracks(),
        other.tracks(),
        Track::id,
        alike(Track::name),
        prefixed.andThen(Track.Id::of));
    this.people = new NewIds<>(
        main.people(),
        other.people(),
        Person::id,
        alike(Person::name),
        prefixed.andThen(Person.Id::of));
    this.sessions = new NewIds<>(
        main.sessions(),
        other.sessions(),
        Session::id,
        alike(Session::title).and((one, two) -> start(main, one).equals(start(other, two))),
        prefixed.andThen(Session.Id::of));
  }

  private static <T> BiPredicate<T, T> alike(Function<T, Text> name) {
    return (one, two) -> name.apply(one).first().equals(name.apply(two).first());
  }

  private static Optional<Instant> start(Agenda agenda, Session session) {
    return agenda.timeOf(session).map(time -> time.start().toInstant());
  }

  /** The main agenda with everything of the other that is not on it yet. */
  Agenda agenda() {
    MovedRefs moved = new MovedRefs(rooms, tracks, people, sessions);
    tell("room", rooms, other.rooms(), moved::of);
    tell("track", tracks, other.tracks(), moved::of);
    tell("person", people, other.people(), moved::of);
    tell("session", sessions, other.sessions(), moved::of);
    AgendaBuilder agenda = head().toBuilder();
    Traits traits = new Traits(main, source, problems);
    news(other.rooms(), rooms).forEach(each -> agenda.addRoom(moved.of(each)));
    news(other.tracks(), tracks).forEach(each -> agenda.addTrack(moved.of(each)));
    news(other.people(), people).forEach(each -> agenda.addPerson(moved.of(each)));
    for (Session session : news(other.sessions(), sessions)) {
      agenda.addSession(traits.of(moved.of(session)));
      Optional<Placement> placement = other.timetable().placementOf(session.id());
      placement.ifPresent(place -> agenda.place(sessions.of(session.id()), moved.of(place)));
    }
    for (Acknowledgement word : other.acknowledgements()) {
      Acknowledgement there = moved.of(word);
      if (!main.acknowledgements().contains(there)) {
        agenda.addAcknowledgement(there);
      }
    }
    return agenda.build();
  }

  private static <T, I extends Ref> List<T> news(List<T> things, NewIds<T, I> ids) {
    return things.stream().filter(thing -> ids.known(thing).isEmpty()).toList();
  }

  private <T, I extends Ref> void tell(
      String sort, NewIds<T, I> ids, List<T> things, UnaryOperator<T> moved) {
    ids.renamed()
        .forEach((old, now) -> problems.add(MergeCode.ID_CLASH.problem(
            source,
            "a " + sort + " whose id '" + old.value() + "' stands for another",
            "given the id '" + now.value() + "'")));
    long differing = things.stream()
        .filter(each ->
            ids.known(each).filter(known -> !known.equals(moved.apply(each))).isPresent())
        .count();
    if (differing > 0) {
      problems.add(MergeCode.DESCRIPTIONS_DIFFER.problem(
          source,
          (differing == 1 ? "a " : differing + " times a ") + sort + " described otherwise",
          "what was there first was kept"));
    }
  }

  /** What is said of the conference as a whole: it is the main agenda's, and covers the days of both. */
  private Agenda head() {
    Map<String, Boolean> differs = new LinkedHashMap<>();
    differs.put("zone", !other.zone().equals(main.zone()));
    differs.put("start of days", !other.dayStart().equals(main.dayStart()));
    differs.put(
        "opening hours",
        !other.openingHours().isEmpty() && !other.openingHours().equals(main.openingHours()));
    differs.put("slots", !other.slots().isEmpty() && !other.slots().equals(main.slots()));
    List<String> left = differs.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .toList();
    if (!left.isEmpty()) {
      problems.add(MergeCode.HEAD_LEFT_OUT.problem(
          source, "another " + String.join(", ", left), "those of the main agenda hold"));
    }
    return main.withFirstDay(main.firstDay().map(day -> outermost(day, other.firstDay(), true)))
        .withLastDay(main.lastDay().map(day -> outermost(day, other.lastDay(), false)));
  }

  private static LocalDate outermost(LocalDate day, Optional<LocalDate> there, boolean first) {
    return there.filter(that -> first ? that.isBefore(day) : that.isAfter(day)).orElse(day);
  }

  List<Problem> problems() {
    return problems;
  }
}
