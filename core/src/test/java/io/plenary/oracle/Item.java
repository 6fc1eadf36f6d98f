package io.plenary.oracle;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A session as the oracle sees it: where it is in effect, in seconds, and what it is part of. */
final class Item {

  final Agenda agenda;
  final Session session;
  final Optional<Item> block;
  final boolean placed;
  final long start;
  final long end;
  final List<Room> rooms;
  final Optional<LocalDate> day;
  private final Set<Person.Id> needed = new LinkedHashSet<>();
  private final List<Item> line = new ArrayList<>();

  Item(Agenda agenda, Session session, Optional<Item> block) {
    this.agenda = agenda;
    this.session = session;
    this.block = block;
    Optional<TimeRange> time = agenda.timeOf(session.id());
    placed = time.isPresent();
    start = time.map(range -> range.start().toEpochSecond()).orElse(0L);
    end = time.map(range -> range.end().toEpochSecond()).orElse(0L);
    rooms = agenda.roomsOf(session.id());
    day = time.map(range -> agenda.conferenceDays().dayOf(range.start()));
    line.add(this);
    block.ifPresent(outer -> line.addAll(outer.line));
    for (Participation part : session.participations()) {
      if (isNeeded(part)) {
        needed.add(part.person());
      }
    }
  }

  boolean isHeld() {
    return line.stream().noneMatch(item -> item.session.status() == Session.Status.CANCELLED);
  }

  /** The session itself, what it is part of, what that is part of, and so on. */
  List<Item> line() {
    return line;
  }

  boolean inLineWith(Item other) {
    return line.contains(other) || other.line.contains(this);
  }

  boolean isInside(Item outer) {
    return this != outer && line.contains(outer);
  }

  boolean overlaps(Item other) {
    return placed && other.placed && overlaps(other.start, other.end);
  }

  boolean overlaps(long from, long to) {
    return Math.max(start, from) < Math.min(end, to);
  }

  long gapTo(Item other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  /** Whether it is placed and lies within its block, which is placed. */
  boolean liesInBlock() {
    return block.isPresent()
        && block.get().placed
        && placed
        && start >= block.get().start
        && end <= block.get().end;
  }

  boolean declaresRooms() {
    return placement().map(placement -> !placement.rooms().isEmpty()).orElse(false);
  }

  Optional<Placement> placement() {
    return agenda.timetable().placementOf(session.id());
  }

  List<Room> roomsWith(Item other) {
    return rooms.stream().filter(other.rooms::contains).toList();
  }

  Set<Person.Id> needed() {
    return needed;
  }

  /** Those who take part in both in such a way as is given. */
  Set<Person.Id> peopleWith(Item other, Predicate<Participation> how) {
    Set<Person.Id> shared = new LinkedHashSet<>();
    for (Participation part : session.participations()) {
      if (how.test(part) && other.takesPart(part.person(), how)) {
        shared.add(part.person());
      }
    }
    return shared;
  }

  boolean takesPart(Person.Id person, Predicate<Participation> how) {
    return session.participations().stream()
        .anyMatch(part -> part.person().equals(person) && how.test(part));
  }

  static boolean isSpeaking(Participation part) {
    return part.role().speaking() && part.delivery() != Delivery.RECORDED_VIDEO;
  }

  static boolean isNeeded(Participation part) {
    return part.role().presence() && part.delivery() != Delivery.RECORDED_VIDEO;
  }

  SessionKind kind() {
    return session.kind();
  }

  boolean isInterlude() {
    return session.kind().interlude();
  }

  Session.Id id() {
    return session.id();
  }

  /** Whether both are, over whatever steps, part of one session, or one of the other. */
  boolean isUnitedWith(Item other) {
    return line.stream().anyMatch(other.line::contains);
  }

  boolean isPartOfSameBlockAs(Item other) {
    return block.isPresent() && block.equals(other.block);
  }

  List<Tag> tagsOf(String category) {
    return session.tags().stream()
        .filter(tag -> tag.category().equals(category))
        .toList();
  }

  List<Tag> tagsOf(List<String> categories) {
    return session.tags().stream()
        .filter(tag -> categories.contains(tag.category()))
        .toList();
  }
}
