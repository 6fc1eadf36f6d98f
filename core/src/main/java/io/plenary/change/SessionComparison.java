package io.plenary.change;

import io.plenary.agenda.Session;
import io.plenary.change.attribute.Attribute;
import io.plenary.change.attribute.SessionAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the sessions of two versions. */
final class SessionComparison {

  /** The changes of one session, and where they stand among those of others. */
  private record Group(Instant start, int position, List<SessionChange> changes) {}

  private final Versions versions;
  private final Origins<Session, Session.Id> origins;
  private final Placings placings;
  private final List<Group> groups = new ArrayList<>();

  private SessionComparison(Versions versions) {
    this.versions = versions;
    this.origins = versions.origins();
    this.placings = Placings.compare(versions, origins);
  }

  /** In the order of their times, the old or the new one, whichever is earlier. */
  static List<SessionChange> compare(Versions versions) {
    SessionComparison comparison = new SessionComparison(versions);
    comparison.compareAll();
    return comparison.groups.stream()
        .sorted(Comparator.comparing(Group::start).thenComparingInt(Group::position))
        .flatMap(group -> group.changes().stream())
        .toList();
  }

  private void compareAll() {
    List<Session> revised = versions.revised().sessions();
    for (int i = 0; i < revised.size(); i++) {
      Session session = revised.get(i);
      Optional<Session> origin = origins.of(i);
      List<SessionChange> changes = origin.isPresent()
          ? changes(origin.get(), session, placings.at(i))
          : List.of(new SessionChange.Added(session, Spot.of(versions.revised(), session.id()), i));
      add(session, false, i, changes);
    }
    List<Session> published = versions.published().sessions();
    for (int i : origins.gone()) {
      Session session = published.get(i);
      Spot spot = Spot.of(versions.published(), session.id());
      add(session, true, i, List.of(new SessionChange.Removed(session, spot)));
    }
  }

  private void add(Session session, boolean gone, int position, List<SessionChange> changes) {
    if (!changes.isEmpty()) {
      groups.add(new Group(start(session, gone, changes), position, changes));
    }
  }

  /** Of a session that moves, it is known when it starts in either version. */
  private Instant start(Session session, boolean gone, List<SessionChange> changes) {
    return changes.get(0) instanceof SessionChange.Moved moved
        ? Versions.earliest(moved.from().time(), moved.to().time())
        : versions.earliestStart(session.id(), gone);
  }

  private List<SessionChange> changes(
      Session published, Session revised, Optional<SessionChange> placing) {
    Session translated = versions.translation().session(published);
    boolean sameContent = translated.equals(revised);
    boolean sameId = published.id().equals(revised.id());
    if (placing.isEmpty() && sameContent && sameId) {
      return List.of();
    }
    List<SessionChange> changes = new ArrayList<>();
    if (!sameId) {
      changes.add(new SessionChange.Renumbered(revised, published.id()));
    }
    placing.filter(SessionComparison::isMove).ifPresent(changes::add);
    if (!sameContent) {
      content(published, translated, revised, changes);
    }
    placing.filter(change -> !isMove(change)).ifPresent(changes::add);
    return changes;
  }

  private static boolean isMove(SessionChange change) {
    return change instanceof SessionChange.Moved;
  }

  private static void content(
      Session published, Session translated, Session revised, List<SessionChange> changes) {
    if (published.isCancelled() != revised.isCancelled()) {
      changes.add(
          revised.isCancelled()
              ? new SessionChange.Cancelled(revised, published.status())
              : new SessionChange.Restored(revised, revised.status()));
    }
    if (!published.duration().equals(revised.duration())) {
      changes.add(new SessionChange.Resized(revised, published.duration(), revised.duration()));
    }
    if (!published.title().equals(revised.title())) {
      changes.add(new SessionChange.Renamed(revised, published.title(), revised.title()));
    }
    if (!translated.partOf().equals(revised.partOf())) {
      changes.add(new SessionChange.Regrouped(revised, published.partOf(), revised.partOf()));
    }
    changes.addAll(CastComparison.compare(published, translated, revised));
    for (Attribute<Session, ?> attribute : SessionAttributes.DETAILS) {
      Detail.between(attribute, published, translated, revised)
          .filter(detail -> !isOfCancellation(detail))
          .ifPresent(detail -> changes.add(new SessionChange.Edited(revised, detail)));
    }
  }

  private static boolean isOfCancellation(Detail detail) {
    return detail.before() == Session.Status.CANCELLED
        || detail.after() == Session.Status.CANCELLED;
  }
}
