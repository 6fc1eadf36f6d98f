package io.plenary.ical;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Ref;
import io.plenary.agenda.Session;
import io.plenary.format.Location;
import io.plenary.format.Problem;
import io.plenary.value.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what an agenda holds and its calendar does not. */
final class Losses {

  private static final int NAMED = 3;

  private final Agenda agenda;
  private final Uids uids;
  private final List<Problem> problems = new ArrayList<>();

  private Losses(Agenda agenda, Uids uids) {
    this.agenda = agenda;
    this.uids = uids;
  }

  static List<Problem> of(Agenda agenda, Uids uids) {
    Losses losses = new Losses(agenda, uids);
    losses.sessions();
    losses.plans();
    losses.extensions();
    return List.copyOf(losses.problems);
  }

  private boolean isPlaced(Session.Id session) {
    return agenda.timeOf(session).isPresent();
  }

  private void sessions() {
    agenda.sessions().forEach(this::session);
    if (agenda.sessions().stream().noneMatch(session -> isPlaced(session.id()))) {
      problems.add(problem(
          WriteCode.CALENDAR_EMPTY,
          Location.NOWHERE,
          "no session that has a time",
          "a calendar without events was written, which RFC 5545, 3.6 does not provide for"));
    }
  }

  private void session(Session session) {
    Optional<Session.Id> block = session.partOf().filter(each -> !isPlaced(each));
    if (!isPlaced(session.id())) {
      add(WriteCode.SESSION_UNPLACED, session.id(), "a session without a time", "it was left out");
    } else if (block.isPresent()) {
      add(
          WriteCode.BLOCK_UNPLACED,
          session.id(),
          "a part of the session " + Quoted.of(block.get().value()),
          "it was written as part of none, since that session has no time");
    }
    if (uids.isRefused(session.id())) {
      add(
          WriteCode.UID_TAKEN,
          session.id(),
          "a UID that another session has",
          "a UID was made from the ids of session and agenda");
    }
  }

  private void plans() {
    if (!agenda.openingHours().isEmpty()) {
      lost(WriteCode.LOST_OPENING_HOURS, "opening hours", List.of());
    }
    if (!agenda.slots().isEmpty()) {
      lost(WriteCode.LOST_SLOTS, "slots", List.of());
    }
    List<Ref> available = new ArrayList<>();
    available.addAll(refs(agenda.rooms(), room -> !room.availability().isEmpty(), r -> r.id()));
    available.addAll(refs(agenda.people(), p -> !p.availability().isEmpty(), p -> p.id()));
    lostOf(WriteCode.LOST_AVAILABILITY, "availability", available);
    List<Ref> wishing = new ArrayList<>();
    wishing.addAll(refs(agenda.people(), p -> !p.preferences().isEmpty(), p -> p.id()));
    wishing.addAll(refs(agenda.sessions(), s -> !s.preferences().isEmpty(), s -> s.id()));
    lostOf(WriteCode.LOST_PREFERENCES, "preferences", wishing);
    lost(WriteCode.LOST_ALLOWED_TIMES, "allowed times", s -> !s.allowedTimes().isEmpty());
    lost(WriteCode.LOST_RELATIONS, "relations", s -> !s.relations().isEmpty());
    lost(WriteCode.LOST_NEEDS, "needs", s -> !s.needs().isEmpty());
    lost(
        WriteCode.LOST_EXPECTED_AUDIENCE,
        "the audience",
        s -> s.expectedAudience().isPresent());
    lost(WriteCode.LOST_POPULARITY, "the popularity", s -> s.popularity().isPresent());
    lost(WriteCode.LOST_PINS, "pinned places", this::isPinned);
  }

  private boolean isPinned(Session session) {
    return agenda
        .timetable()
        .placementOf(session.id())
        .filter(Placement::pinned)
        .isPresent();
  }

  private void extensions() {
    agenda.extensions().forEach(each -> unwritable(each, List.of(), Kept::isKeptOfCalendar));
    agenda
        .sessions()
        .forEach(s ->
            s.extensions().forEach(each -> unwritable(each, List.of(s.id()), Kept::isKeptOfEvent)));
    if (holdsForeign(agenda.extensions())) {
      lost(WriteCode.EXTENSION_ELSEWHERE, "extensions of other formats", List.of());
    }
    lost(
        WriteCode.EXTENSION_ELSEWHERE,
        "extensions of other formats",
        session -> holdsForeign(session.extensions()));
    List<Ref> elsewhere = new ArrayList<>();
    elsewhere.addAll(refs(agenda.rooms(), room -> !room.extensions().isEmpty(), r -> r.id()));
    elsewhere.addAll(refs(agenda.tracks(), track -> !track.extensions().isEmpty(), t -> t.id()));
    elsewhere.addAll(refs(agenda.people(), p -> !p.extensions().isEmpty(), p -> p.id()));
    elsewhere.addAll(refs(agenda.sessions(), this::holdsExtensions, s -> s.id()));
    lostOf(WriteCode.EXTENSION_ELSEWHERE, "extensions", elsewhere);
  }

  private static boolean holdsForeign(List<Extension> extensions) {
    return extensions.stream().anyMatch(each -> !each.namespace().equals(Kept.NAMESPACE));
  }

  private boolean holdsExtensions(Session session) {
    Stream<Extension> placed =
        agenda.timetable().placementOf(session.id()).stream().flatMap(p -> p.extensions().stream());
    Stream<Extension> acting =
        session.participations().stream().flatMap(p -> p.extensions().stream());
    return Stream.concat(placed, acting).findAny().isPresent();
  }

  private void unwritable(Extension extension, List<Ref> about, Predicate<ContentLine> isKept) {
    if (extension.namespace().equals(Kept.NAMESPACE)
        && !isWritten(extension, !about.isEmpty(), isKept)) {
      problems.add(problem(
          WriteCode.PROPERTY_UNWRITABLE,
          location(about),
          "an extension " + Quoted.of(extension.name()) + " that is no property to be written",
          "it was left out"));
    }
  }

  private static boolean isWritten(
      Extension extension, boolean ofSession, Predicate<ContentLine> isKept) {
    boolean uid = ofSession && Kept.uid(List.of(extension)).isPresent();
    return uid || Kept.line(extension).filter(isKept).isPresent();
  }

  private void lost(WriteCode code, String what, Predicate<Session> holds) {
    lostOf(code, what, refs(agenda.sessions(), holds, s -> s.id()));
  }

  private void lostOf(WriteCode code, String what, List<Ref> about) {
    if (!about.isEmpty()) {
      lost(code, what, about);
    }
  }

  /** One problem for all that hold such a thing, or a large agenda would have thousands. */
  private void lost(WriteCode code, String what, List<Ref> about) {
    List<String> names =
        about.stream().limit(NAMED).map(ref -> Quoted.of(ref.value())).toList();
    String of = about.isEmpty() ? "" : " of " + String.join(", ", names);
    String more = about.size() > NAMED ? " and " + (about.size() - NAMED) + " more" : "";
    problems.add(problem(code, Location.NOWHERE, what + of + more, "they were left out"));
  }

  private static <T> List<Ref> refs(List<T> all, Predicate<T> holds, Function<T, Ref> id) {
    return all.stream().filter(holds).map(id).toList();
  }

  private void add(WriteCode code, Ref about, String found, String done) {
    problems.add(problem(code, location(List.of(about)), found, done));
  }

  private static Location location(List<Ref> about) {
    return about.isEmpty()
        ? Location.NOWHERE
        : Location.ofPath("session " + Quoted.of(about.get(0).value()));
  }

  private static Problem problem(WriteCode code, Location at, String found, String done) {
    return new Problem(code.code(), code.severity(), at, found, "", done);
  }
}
