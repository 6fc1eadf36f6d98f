package io.plenary.rule.engine;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.Slot;
import io.plenary.agenda.Timetable;
import io.plenary.agenda.Track;
import io.plenary.rule.shape.Content;
import io.plenary.time.ConferenceDays;
import io.plenary.time.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An agenda whose sessions and placements change, and what is in effect for each of them. */
final class Plan implements Content {

  private final Agenda base;
  private final ConferenceDays days;
  private final Places places;
  private @Nullable Vocabulary vocabulary;
  private final Map<Session.Id, Node> nodes = new LinkedHashMap<>();
  private final Map<Session.Id, Set<Node>> referrers = new HashMap<>();
  private long positions;
  private int memos;
  private long searches;

  /**
   * A plan that is at first that of an agenda.
   *
   * @param agenda the agenda
   */
  Plan(Agenda agenda) {
    this.base = agenda;
    this.days = agenda.conferenceDays();
    this.places = new Places(this, agenda.zone());
    agenda
        .sessions()
        .forEach(session -> add(session).placement = agenda.timetable().placementOf(session.id()));
    nodes.values().forEach(this::tie);
    nodes.values().forEach(node -> places.adopt(node, agenda));
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  Optional<Node> node(Session.Id id) {
    return Optional.ofNullable(nodes.get(id));
  }

  private Node add(Session session) {
    Node node = new Node(positions++, session);
    nodes.put(session.id(), node);
    return node;
  }

  /** Ties a node to its block and to those that it names. */
  private void tie(Node node) {
    if (vocabulary != null) {
      vocabulary.add(node.session);
    }
    node.block = node.session.partOf().map(nodes::get).orElse(null);
    if (node.block != null) {
      node.block.parts.add(node);
    }
    for (Relation relation : node.session.relations()) {
      referrers.computeIfAbsent(relation.session(), id -> new LinkedHashSet<>()).add(node);
    }
  }

  private void untie(Node node) {
    if (vocabulary != null) {
      vocabulary.remove(node.session);
    }
    if (node.block != null) {
      node.block.parts.remove(node);
    }
    for (Relation relation : node.session.relations()) {
      referrers.getOrDefault(relation.session(), Set.of()).remove(node);
    }
  }

  /** {@return the sessions whose relations name the given one} */
  Set<Node> referrersOf(Node node) {
    return referrers.getOrDefault(node.session.id(), Set.of());
  }

  /** {@return the kinds and roles that sessions have; gathered when first asked for} */
  Vocabulary vocabulary() {
    Vocabulary known = vocabulary;
    if (known == null) {
      known = new Vocabulary();
      nodes.values().stream().map(node -> node.session).forEach(known::add);
      vocabulary = known;
    }
    return known;
  }

  /** {@return a number that no search among the nodes of this plan has had yet} */
  long nextSearch() {
    return ++searches;
  }

  /** {@return room for what one more rule remembers of sessions} */
  <T> Memos<T> newMemos() {
    return new Memos<>(memos++, () -> memos);
  }

  void place(Node node, Optional<Placement> placement) {
    node.placement = placement;
    places.makeOut(node);
  }

  /** {@return the node of a session, which is new or another session than it was} */
  Node put(Session session) {
    Node known = nodes.get(session.id());
    Node node = known == null ? add(session) : known;
    Optional<Node> blockBefore = Optional.ofNullable(node.block);
    if (known != null) {
      untie(node);
      node.session = session;
    }
    tie(node);
    blockBefore.ifPresent(places::makeOutBlock);
    places.makeOut(node);
    return node;
  }

  /** Takes a node away, and what is part of it. */
  void remove(Node node) {
    Optional<Node> block = Optional.ofNullable(node.block);
    List<Node> tree = Places.treeOf(node);
    for (Node gone : tree) {
      untie(gone);
      nodes.remove(gone.session.id());
    }
    for (Node gone : tree) {
      Set<Node> left = referrers.remove(gone.session.id());
      if (left != null) {
        left.forEach(referrer -> dropRelations(referrer, gone.session.id()));
      }
    }
    block.ifPresent(places::makeOutBlock);
  }

  private void dropRelations(Node node, Session.Id to) {
    node.session = node.session.withRelations(node.session.relations().stream()
        .filter(relation -> !relation.session().equals(to))
        .toList());
    places.makeOut(node);
  }

  /** {@return the plan as an agenda} */
  Agenda agenda() {
    List<Session> sessions = new ArrayList<>();
    Map<Session.Id, Placement> placements = new LinkedHashMap<>();
    for (Node node : nodes.values()) {
      sessions.add(node.session);
      node.placement.ifPresent(placement -> placements.put(node.session.id(), placement));
    }
    // one after the other, and nothing placed meanwhile that is not there
    return base.withTimetable(Timetable.empty())
        .withSessions(sessions)
        .withTimetable(Timetable.of(placements));
  }

  /** {@return what the plan was at first; all but sessions and placements are as they were} */
  Agenda base() {
    return base;
  }

  @Override
  public ConferenceDays conferenceDays() {
    return days;
  }

  @Override
  public Optional<LocalDate> firstDay() {
    return base.firstDay();
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return base.lastDay();
  }

  @Override
  public List<TimeRange> openingHours() {
    return base.openingHours();
  }

  @Override
  public List<Slot> slots() {
    return base.slots();
  }

  @Override
  public Optional<Room> room(Room.Id id) {
    return base.room(id);
  }

  @Override
  public Optional<Person> person(Person.Id id) {
    return base.person(id);
  }

  @Override
  public Optional<Track> track(Track.Id id) {
    return base.track(id);
  }

  /** {@return the sessions that a session names in its relations, as far as they are there} */
  List<Node> namedBy(Session session) {
    return session.relations().stream()
        .flatMap(relation -> node(relation.session()).stream())
        .toList();
  }

  @Override
  public boolean isNamed(Session.Id id) {
    Set<Node> naming = referrers.get(id);
    return naming != null && !naming.isEmpty();
  }

  @Override
  public Optional<Session> session(Session.Id id) {
    return node(id).map(node -> node.session);
  }
}
