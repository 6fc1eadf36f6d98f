package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Edits as someone would make who drags sessions about, drawn by chance; some are refused. */
final class Edits {

  private static final Duration STEP = Duration.ofMinutes(15);

  private final Random random;
  private int made;

  Edits(Random random) {
    this.random = random;
  }

  /** An edit of a live report, and the same edit of an agenda. */
  interface Edit {
    ReportChange on(LiveReport live);
  }

  Edit next(Agenda agenda) {
    if (agenda.sessions().isEmpty()) {
      return add(agenda);
    }
    Session session = any(agenda.sessions());
    return switch (random.nextInt(10)) {
      case 0 -> live -> live.unplace(session.id());
      case 1 -> live -> live.resize(session.id(), STEP.multipliedBy(random.nextInt(9)));
      case 2 -> add(agenda);
      case 3 -> live -> live.remove(session.id());
      case 4 -> people(agenda, session);
      case 5 -> other(agenda, session);
      default -> place(agenda, session);
    };
  }

  private Edit place(Agenda agenda, Session session) {
    List<Room.Id> rooms = new ArrayList<>();
    agenda.rooms().stream()
        .filter(room -> random.nextInt(3) == 0)
        .forEach(room -> rooms.add(room.id()));
    Placement placement = session.partOf().isPresent() && random.nextBoolean()
        ? Placement.inBlock(STEP.multipliedBy(random.nextInt(8)))
        : Placement.at(moment(agenda));
    Placement inRooms = new Placement(placement.start(), rooms, random.nextInt(8) == 0, List.of());
    return live -> live.place(session.id(), inRooms);
  }

  /** Around the moments that there are, so that things meet; now and then around a change of clocks. */
  private ZonedDateTime moment(Agenda agenda) {
    ZonedDateTime near = agenda.sessions().stream()
        .flatMap(session -> agenda.timeOf(session).stream())
        .map(time -> time.start())
        .skip(random.nextInt(3))
        .findFirst()
        .orElse(ZonedDateTime.of(2024, 10, 26, 22, 0, 0, 0, agenda.zone()));
    return near.plus(STEP.multipliedBy(random.nextInt(25) - 12L));
  }

  private Edit add(Agenda agenda) {
    Session.Builder session = Session.builder()
        .id("new-" + made++)
        .title("New")
        .kind(any(
            List.of(SessionKind.TALK, SessionKind.BREAK, SessionKind.PLENARY, SessionKind.POSTER)))
        .duration(STEP.multipliedBy(random.nextInt(6)));
    if (!agenda.sessions().isEmpty() && random.nextBoolean()) {
      session.partOf(any(agenda.sessions()).id());
    }
    if (!agenda.sessions().isEmpty() && random.nextInt(4) == 0) {
      session.addRelation(Relation.before(any(agenda.sessions()).id().value()));
    }
    return live -> live.put(session.build());
  }

  private Edit people(Agenda agenda, Session session) {
    List<Participation> people = new ArrayList<>(session.participations());
    if (!people.isEmpty() && random.nextBoolean()) {
      people.remove(random.nextInt(people.size()));
    } else if (!agenda.people().isEmpty()) {
      Person person = any(agenda.people());
      people.add(Participation.of(person.id().value(), any(Role.known())));
    }
    return live -> live.put(session.withParticipations(people));
  }

  private Edit other(Agenda agenda, Session session) {
    Session changed = switch (random.nextInt(5)) {
      case 0 -> session.withStatus(any(List.of(Session.Status.values())));
      case 1 -> session.withDuration(Optional.empty());
      case 2 -> session.withPartOf(Optional.of(any(agenda.sessions()).id()));
      case 3 -> session.withPartOf(Optional.empty());
      default ->
        session.withRelations(
            List.of(Relation.notSameTimeAs(any(agenda.sessions()).id().value())));
    };
    return live -> live.put(changed);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
