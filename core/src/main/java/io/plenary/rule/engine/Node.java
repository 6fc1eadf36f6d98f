package io.plenary.rule.engine;

import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.time.TimeRange;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session in a plan that changes, with the place that is in effect and what rules remember of it. */
final class Node {

  static final Comparator<Node> BY_POSITION = Comparator.comparingLong(node -> node.position);

  /** As programmes are read: by start, then in the order of the agenda. */
  static final Comparator<Node> BY_TIME =
      Comparator.<Node>comparingLong(node -> node.startSecond).thenComparing(BY_POSITION);

  final long position;

  final List<Node> parts = new ArrayList<>();

  Session session;

  @Nullable
  Node block;

  Optional<Placement> placement = Optional.empty();

  /** What is in effect: made out from the placement and from the block. */
  List<Room> rooms = List.of();

  Optional<ZonedDateTime> start = Optional.empty();
  Optional<TimeRange> time = Optional.empty();
  private @Nullable PlacedSession placed;

  /** Seconds since the epoch, read often by those who compare many nodes. */
  long startSecond;

  long endSecond;

  /** The latest search that has come by here. */
  long search;

  /** See {@link Memos}. */
  @Nullable
  Object[] memos = new @Nullable Object[0];

  Node(long position, Session session) {
    this.position = position;
    this.session = session;
  }

  void placed(PlacedSession now) {
    placed = now;
    startSecond = time.isPresent() ? time.get().start().toEpochSecond() : Long.MAX_VALUE;
    endSecond = time.isPresent() ? time.get().end().toEpochSecond() : Long.MAX_VALUE;
  }

  /** {@return whether its place was made out before} */
  boolean isPlacedOnce() {
    return placed != null;
  }

  PlacedSession placed() {
    return Objects.requireNonNull(placed);
  }

  /** {@return whether rules compare it with others: it takes place, and it is known when} */
  boolean isComparable() {
    return time.isPresent() && placed().isHeld();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** Fast, and the same in every run. */
  @Override
  public int hashCode() {
    return Long.hashCode(position);
  }

  @Override
  public String toString() {
    return session.id().value();
  }
}
