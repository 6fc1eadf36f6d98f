package io.plenary.agenda;

import io.plenary.agenda.Defect.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what keeps the sessions of an agenda, and its timetable, from being ones. */
final class SessionDefects {

  /** The ids that may be named. */
  record Known(
      Map<Session.Id, Session> sessions,
      Set<Room.Id> rooms,
      Set<Person.Id> people,
      Set<Track.Id> tracks) {}

  private final Agenda agenda;
  private final Known known;
  private final List<Defect> defects = new ArrayList<>();

  /** What is noted of each session while it is at hand, so that all need be met only once. */
  private final NameDefects names = new NameDefects();

  private final List<Session> parts = new ArrayList<>();
  private long latestStart = DefectScope.FIRST.getEpochSecond();
  private long offsets;
  private long longest;

  SessionDefects(Agenda agenda, Known known) {
    this.agenda = agenda;
    this.known = known;
  }

  List<Defect> find() {
    for (Session session : agenda.sessions()) {
      session(session);
      note(session);
    }
    defects.addAll(names.found());
    cycles();
    agenda.timetable().placements().forEach(this::placement);
    return defects;
  }

  private void session(Session session) {
    DefectScope scope = DefectScope.of(session.id(), defects);
    scope.notBlank("kind", session.kind().name());
    session.kind().requiredRoles().forEach(r -> scope.notBlank("required role", r.name()));
    scope.distinct("kind's required roles", session.kind().requiredRoles());
    scope.text("title", session.title());
    scope.text("subtitle", session.subtitle());
    session.duration().ifPresent(duration -> scope.duration("duration", duration));
    session
        .partOf()
        .ifPresent(block -> scope.known("part-of", block, known.sessions().keySet()));
    scope.known("tracks", session.tracks(), known.tracks());
    session.tags().forEach(tag -> DefectFinder.tag(tag, scope));
    scope.distinct("tags", session.tags());
    participations(session, scope);
    session.abstractParagraphs().forEach(paragraph -> scope.text("abstract", paragraph));
    scope.languages("languages", session.languages());
    demands(session, scope);
    session.relations().forEach(relation -> relation(relation, session, scope));
    scope.distinct("relations", session.relations());
    scope.links(session.links());
    scope.attachments(session.attachments());
    scope.extensions(session.extensions());
  }

  private void note(Session session) {
    names.meet(session);
    if (session.partOf().isPresent()) {
      parts.add(session);
    }
    longest = Math.max(longest, session.duration().orElse(Duration.ZERO).toSeconds());
  }

  private void demands(Session session, DefectScope scope) {
    scope.atLeast("expected audience", 0, session.expectedAudience());
    DefectFinder.features("needs", session.needs(), scope);
    scope.ranges("allowed times", session.allowedTimes());
    DefectFinder.preferences(session.preferences(), known.rooms(), scope);
    scope.atLeast("level", 1, session.level());
    scope.atLeast("popularity", 0, session.popularity());
  }

  private void participations(Session session, DefectScope scope) {
    for (Participation participation : session.participations()) {
      scope.known("participations", participation.person(), known.people());
      scope.notBlank("role", participation.role().name());
      participation.capacity().ifPresent(capacity -> scope.affiliation("capacity", capacity));
      scope.extensions(participation.extensions());
    }
    if (session.participations().size() > 1) {
      List<List<Object>> whoAsWhat = new ArrayList<>();
      session.participations().forEach(each -> whoAsWhat.add(List.of(each.person(), each.role())));
      scope.distinct("participations", whoAsWhat);
    }
  }

  private void relation(Relation relation, Session session, DefectScope scope) {
    scope.known("relations", relation.session(), known.sessions().keySet());
    scope.duration("relation's gap", relation.gap());
    if (relation.session().equals(session.id())) {
      scope.add(Code.CYCLE, "stands in relation to itself");
    }
  }

  private void cycles() {
    Set<Session.Id> sound = new HashSet<>();
    for (Session session : parts) {
      if (isPartOfWhole(session)) {
        continue;
      }
      List<Session.Id> path = new ArrayList<>();
      Set<Session.Id> seen = new HashSet<>();
      Optional<Session> next = Optional.of(session);
      while (next.isPresent() && !sound.contains(next.get().id())) {
        Session.Id id = next.get().id();
        path.add(id);
        if (!seen.add(id)) {
          List<Session.Id> cycle = path.subList(path.indexOf(id), path.size());
          DefectScope.of(id, defects)
              .add(
                  Code.CYCLE,
                  "is part of itself: "
                      + cycle.stream().map(Session.Id::value).collect(Collectors.joining(" in ")));
          break;
        }
        next = next.get().partOf().map(known.sessions()::get);
      }
      sound.addAll(seen);
    }
  }

  /** Whether it is part of something that is part of nothing, as most parts are. */
  private boolean isPartOfWhole(Session session) {
    return session
        .partOf()
        .map(known.sessions()::get)
        .filter(block -> block.partOf().isEmpty() && !block.id().equals(session.id()))
        .isPresent();
  }

  private void placement(Session.Id id, Placement placement) {
    DefectScope scope = DefectScope.of(id, defects);
    Session session = known.sessions().get(id);
    if (session == null) {
      scope.add(Code.DANGLING_REFERENCE, "is placed, and is not on this agenda");
      return;
    }
    scope.known("rooms", placement.rooms(), known.rooms());
    scope.extensions(placement.extensions());
    if (placement.start() instanceof Placement.At at) {
      scope.moment("start", at.moment());
      latestStart = Math.max(latestStart, at.moment().toEpochSecond());
    } else {
      Placement.Offset offset = (Placement.Offset) placement.start();
      scope.duration("offset", offset.fromStart());
      offsets += offset.fromStart().toSeconds();
      if (session.partOf().isEmpty()) {
        scope.add(
            Code.OFFSET_WITHOUT_BLOCK, "is placed by an offset, and is part of no other session");
      }
    }
  }

  /**
   * Offsets and durations, each within bounds, may together lead out of them. To be asked only where
   * nothing else is wrong, since times are known of sound agendas only. The latest start, all offsets
   * and the longest duration after one another end no earlier than any session, and to say so takes no
   * look at when each is held.
   */
  List<Defect> findLateEnds() {
    if (latestStart + offsets + longest < DefectScope.LAST.getEpochSecond()) {
      return defects;
    }
    for (Session session : agenda.sessions()) {
      agenda
          .timeOf(session.id())
          .map(time -> time.end())
          .filter(end -> !end.toInstant().isBefore(DefectScope.LAST))
          .ifPresent(end -> DefectScope.of(session.id(), defects).moment("end", end));
    }
    return defects;
  }
}
