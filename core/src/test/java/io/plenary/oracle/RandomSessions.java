package io.plenary.oracle;

import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Participation.Delivery;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sessions of a random agenda and their placements. */
final class RandomSessions {

  /** One person only may have it. */
  private static final Role HEAD = new Role("head", true, false, true);

  /** Who has it speaks, and need not be there. */
  private static final Role VOICE = new Role("voice", false, true, true);

  private static final List<Role> ROLES = List.of(
      Role.SPEAKER,
      Role.SPEAKER,
      Role.SPEAKER,
      Role.MODERATOR,
      Role.CHAIR,
      Role.RAPPORTEUR,
      Role.AUTHOR,
      Role.ATTENDEE,
      HEAD,
      VOICE);

  private static final List<Role> LEADERS = List.of(Role.MODERATOR, Role.CHAIR, Role.SPEAKER);

  private static final List<Delivery> DELIVERIES = List.of(
      Delivery.IN_PERSON,
      Delivery.IN_PERSON,
      Delivery.IN_PERSON,
      Delivery.REMOTE,
      Delivery.RECORDED_VIDEO);

  private static final List<Tag> TAGS = Stream.of(
          "theme", "sector", "audience", "content", "group", "repeat")
      .flatMap(category -> Stream.of(Tag.of(category, "one"), Tag.of(category, "other")))
      .toList();

  private static final List<Integer> MINUTES = List.of(0, 5, 15, 20, 30, 30, 45, 60, 60, 90, 120);

  private static final List<Relation.Type> TYPES = List.of(Relation.Type.values());

  private final Stage stage;
  private final Dice dice;

  /** Many sessions, of few words: what takes a crowd to go wrong. */
  private final boolean crowd;

  /** Whether nearly all of a crowd is part of one block. */
  private final boolean oneBlock;

  /** Whether one person has a part in nearly everything. */
  private final boolean busy;

  private final List<Role> roles;

  private final boolean longOnes;
  private final List<Session.Id> ids = new ArrayList<>();

  RandomSessions(Stage stage) {
    this.stage = stage;
    this.dice = stage.dice;
    this.crowd = dice.chance(3);
    this.oneBlock = dice.chance(35);
    this.busy = dice.chance(20);
    this.roles = dice.chance(30) ? LEADERS : ROLES;
    this.longOnes = dice.chance(15);
    int count = crowd
        ? oneBlock ? dice.between(14, 16) : dice.between(25, 30)
        : dice.between(busy ? 7 : 3, 10);
    for (int i = 0; i < count; i++) {
      ids.add(Session.Id.of("s" + i));
    }
  }

  void addTo(AgendaBuilder builder) {
    List<Session> sessions = new ArrayList<>();
    int[] depth = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      Session.Builder session = Session.builder().id(ids.get(i)).title("Session " + i);
      int block = crowd ? 0 : dice.between(0, Math.max(0, i - 1));
      boolean part = i > 0 && depth[block] < 3 && dice.chance(crowd ? oneBlock ? 95 : 3 : 35);
      if (part) {
        depth[i] = depth[block] + 1;
        session.partOf(ids.get(block));
      }
      dress(session, ids.get(i));
      // parts stand before, after and between what they are part of
      sessions.add(dice.between(0, sessions.size()), session.build());
      Session.Id id = ids.get(i);
      placement(part).ifPresent(placement -> builder.place(id, placement));
    }
    sessions.forEach(builder::addSession);
  }

  private void dress(Session.Builder session, Session.Id id) {
    session.kind(crowd && dice.chance(90) ? SessionKind.TALK : dice.oneOf(RandomAgenda.KINDS));
    if (dice.chance(90)) {
      boolean hours = longOnes && dice.chance(60);
      session.duration(Duration.ofMinutes(hours ? 60L * dice.between(2, 6) : dice.oneOf(MINUTES)));
    }
    if (crowd) {
      return;
    }
    dice.some(40, stage.tracks).forEach(session::addTrack);
    dice.some(25, TAGS).forEach(session::addTag);
    participations().forEach(session::addParticipation);
    dice.some(25, RandomAgenda.LANGUAGES).forEach(session::addLanguage);
    dice.some(25, Stage.FEATURES).forEach(session::addNeed);
    stage.ranges(12).forEach(session::addAllowedTime);
    relations(id).forEach(session::addRelation);
    if (dice.chance(15)) {
      session.preferences(stage.preferences());
    }
    numbers(session);
  }

  private void numbers(Session.Builder session) {
    if (dice.chance(40)) {
      session.expectedAudience(dice.oneOf(List.of(0, 4, 10, 20, 60, 120)));
    }
    if (dice.chance(50)) {
      session.level(dice.between(1, 3));
    }
    if (dice.chance(50)) {
      session.popularity(dice.oneOf(List.of(0, 99, 100, 150)));
    }
    if (dice.chance(40)) {
      session.recording(dice.oneOf(List.of(Session.Consent.values())));
    }
    if (dice.chance(15)) {
      session.status(dice.chance(50) ? Session.Status.CANCELLED : Session.Status.TENTATIVE);
    }
  }

  private List<Participation> participations() {
    List<Participation> all = new ArrayList<>();
    Set<List<Object>> seen = new LinkedHashSet<>();
    int count = busy ? dice.between(1, 2) : dice.between(0, 3);
    for (int i = 0; i < count; i++) {
      Person.Id person = busy ? stage.people.get(0) : dice.oneOf(stage.people);
      Role role = dice.oneOf(roles);
      if (seen.add(List.of(person, role))) {
        all.add(Participation.of(person.value(), role).by(dice.oneOf(DELIVERIES)));
      }
    }
    return all;
  }

  private Set<Relation> relations(Session.Id id) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (int i = 0; i < 2; i++) {
      Session.Id other = dice.oneOf(ids);
      if (dice.chance(20) && !other.equals(id)) {
        Duration gap = Duration.ofMinutes(dice.chance(30) ? 15 : 0);
        relations.add(new Relation(dice.oneOf(TYPES), other, gap, dice.chance(10)));
      }
    }
    return relations;
  }

  /** A placement by chance, if any; by an offset only for a part. */
  Optional<Placement> placement(boolean part) {
    if (dice.chance(8)) {
      return Optional.empty();
    }
    List<Room.Id> rooms = new ArrayList<>();
    int count = part && dice.chance(60) ? 0 : dice.oneOf(List.of(0, 1, 1, 1, 1, 1, 1, 2));
    for (int i = 0; i < count; i++) {
      Room.Id room = dice.oneOf(stage.rooms);
      if (!rooms.contains(room)) {
        rooms.add(room);
      }
    }
    boolean offset = part && dice.chance(65);
    Placement.Start start = offset
        ? new Placement.Offset(Duration.ofMinutes(15L * dice.between(0, 8)))
        : new Placement.At(stage.moment(crowd));
    return Optional.of(new Placement(start, rooms, dice.chance(20), List.of()));
  }
}
