package io.plenary.rule.engine;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of an edit whether it surely leaves the agenda sound, without going through the whole of it.
 * Where the answer is no, it may yet be: only an {@link Agenda} can say, and what is wrong if it is
 * not.
 */
public final class Soundness {

  /** Well within the years that an agenda allows, so that no zone matters. */
  private static final LocalDate EARLY = LocalDate.of(1600, 1, 1);

  private static final LocalDate LATE = LocalDate.of(9000, 1, 1);
  private static final Duration LONGEST = Duration.ofDays(366);

  private final Plan plan;

  Soundness(Plan plan) {
    this.plan = plan;
  }

  /**
   * {@return whether a session can surely be placed so}
   *
   * @param session the session
   * @param placement when and where
   */
  public boolean allows(Session.Id session, Placement placement) {
    Set<Room.Id> rooms = new LinkedHashSet<>(placement.rooms());
    return plan.node(session).filter(node -> allows(node, placement.start())).isPresent()
        && rooms.size() == placement.rooms().size()
        && rooms.stream().allMatch(room -> plan.room(room).isPresent())
        && placement.extensions().isEmpty();
  }

  private static boolean allows(Node node, Placement.Start start) {
    if (start instanceof Placement.At at) {
      LocalDate day = at.moment().toLocalDate();
      return at.moment().getNano() == 0 && day.isAfter(EARLY) && day.isBefore(LATE);
    }
    Duration offset = ((Placement.Offset) start).fromStart();
    return node.block != null && isPlain(offset);
  }

  /**
   * {@return the session as the agenda keeps it, if it can surely be added, or put in the place of the
   * one with its id}
   *
   * @param session the session
   */
  public Optional<Session> admit(Session session) {
    Optional<Node> known = plan.node(session.id());
    boolean loose = session.partOf().isEmpty()
        && known
            .flatMap(node -> node.placement)
            .map(placement -> placement.start() instanceof Placement.Offset)
            .orElse(false);
    if (loose || isPartOfItself(session) || !plan.vocabulary().suits(session)) {
      return Optional.empty();
    }
    if (known.map(node -> differsPlainly(node.session, session)).orElse(false)) {
      return Optional.of(session);
    }
    try {
      return excerptFor(session).session(session.id());
    } catch (InvalidAgendaException e) {
      return Optional.empty();
    }
  }

  /** {@return whether nothing but duration, status and people differs, and these are as they may be} */
  private boolean differsPlainly(Session before, Session after) {
    Session otherwise = after
        .withDuration(before.duration())
        .withStatus(before.status())
        .withParticipations(before.participations());
    return otherwise.equals(before)
        && after.duration().map(Soundness::isPlain).orElse(true)
        && arePlain(after.participations(), before.participations());
  }

  private static boolean isPlain(Duration duration) {
    return !duration.isNegative()
        && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))
        && duration.compareTo(LONGEST) <= 0;
  }

  private boolean arePlain(List<Participation> participations, List<Participation> known) {
    Set<List<Object>> whoAsWhat = new LinkedHashSet<>();
    for (Participation each : participations) {
      boolean plain = each.capacity().isEmpty()
          && each.extensions().isEmpty()
          && plan.person(each.person()).isPresent()
          && !each.role().name().isBlank();
      if (!(plain || known.contains(each)) || !whoAsWhat.add(List.of(each.person(), each.role()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isPartOfItself(Session session) {
    @Nullable Node block = session.partOf().flatMap(plan::node).orElse(null);
    while (block != null) {
      if (block.session.id().equals(session.id())) {
        return true;
      }
      block = block.block;
    }
    return false;
  }

  /** An agenda of this session and, as far as they are there, of what it names. */
  private Agenda excerptFor(Session session) {
    AgendaBuilder excerpt =
        Agenda.builder().id("excerpt").title("excerpt").zone(plan.base().zone());
    roomsOf(session.preferences())
        .distinct()
        .flatMap(id -> plan.room(id).stream())
        .forEach(room ->
            excerpt.addRoom(Room.builder().id(room.id()).name(room.name()).build()));
    session.participations().stream()
        .map(Participation::person)
        .distinct()
        .filter(id -> plan.person(id).isPresent())
        .forEach(id -> excerpt.addPerson(Person.builder().id(id).name("name").build()));
    session.tracks().stream()
        .distinct()
        .flatMap(id -> plan.track(id).stream())
        .forEach(excerpt::addTrack);
    excerpt.addSession(session);
    Stream.concat(session.partOf().stream(), session.relations().stream().map(Relation::session))
        .distinct()
        .filter(id -> !id.equals(session.id()) && plan.node(id).isPresent())
        .forEach(
            id -> excerpt.addSession(Session.builder().id(id).title("title").build()));
    return excerpt.build();
  }

  private static Stream<Room.Id> roomsOf(Preferences preferences) {
    return Stream.of(
            preferences.preferredRooms(),
            preferences.undesiredRooms(),
            preferences.forbiddenRooms())
        .flatMap(List::stream);
  }
}
