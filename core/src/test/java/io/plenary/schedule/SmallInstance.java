package io.plenary.schedule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Participation;
import io.plenary.agenda.Person;
import io.plenary.agenda.Preferences;
import io.plenary.agenda.Relation;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Tag;
import io.plenary.agenda.Track;
import io.plenary.rule.Rules;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import io.plenary.time.TimeRange;
import io.plenary.value.Language;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An agenda of few sessions with few places, so that all plans can be gone through, and rules by chance.
 *
 * @param agenda the agenda
 * @param rules some of all rules and of those of users, at some levels, with some weights
 * @param grid where sessions may be placed
 * @param improves whether sessions that are placed may be moved
 */
record SmallInstance(Agenda agenda, Rules rules, Grid grid, boolean improves) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final LocalDateTime DAY = LocalDateTime.of(2024, 11, 19, 9, 0);
  private static final List<Room.Feature> FEATURES =
      List.of(Room.Feature.of("screen"), Room.Feature.of("piano"));
  private static final List<SessionKind> KINDS = List.of(
      SessionKind.TALK,
      SessionKind.TALK,
      SessionKind.TALK,
      SessionKind.KEYNOTE,
      SessionKind.WORKSHOP,
      SessionKind.POSTER,
      SessionKind.PANEL,
      SessionKind.BREAK);

  static SmallInstance of(long seed) {
    return new Maker(seed).make();
  }

  /** {@return the scheduler that is to place it} */
  Scheduler scheduler(long seed, long steps) {
    return Scheduler.of(rules).grid(grid).seed(seed).budget(Budget.steps(steps));
  }

  /** {@return what a scheduler makes of it} */
  Schedule schedule(Scheduler scheduler) {
    return improves ? scheduler.improve(agenda) : scheduler.schedule(agenda);
  }

  private static final class Maker {

    private final Random random;
    private final int sessions;
    private final int rooms;
    private final int starts;
    private final List<ZonedDateTime> moments = new ArrayList<>();
    private final AgendaBuilder agenda =
        Agenda.builder().id("small@example.org").title("Small").zone(ZONE.getId());

    Maker(long seed) {
      random = new Random(seed);
      sessions = 2 + random.nextInt(4);
      rooms = 1 + random.nextInt(sessions > 3 ? 2 : 3);
      int[] most = {0, 0, 6, 4, rooms == 1 ? 5 : 3, rooms == 1 ? 4 : 2};
      starts = 1 + random.nextInt(most[sessions]);
    }

    SmallInstance make() {
      Grid grid = grid();
      frame();
      for (int i = 0; i < sessions; i++) {
        session(i);
      }
      Agenda built = agenda.build();
      return new SmallInstance(built, rules(built), grid, chance(30));
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    private <T> T oneOf(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private Grid grid() {
      int step = chance(50) ? 60 : 30;
      LocalDateTime next = DAY;
      List<Window> windows = new ArrayList<>();
      int left = starts;
      while (left > 0) {
        int count = 1 + random.nextInt(left);
        ZonedDateTime from = next.atZone(ZONE);
        Duration length = Duration.ofMinutes((long) step * count + (chance(30) ? 30 : 0));
        Window every = Window.every(Duration.ofMinutes(step), TimeRange.of(from, length));
        Window window =
            new Window(every.time(), every.starts().subList(0, count), List.of(), List.of());
        if (chance(10)) {
          window = window.close(Room.Id.of("r0"));
        }
        if (chance(10)) {
          window = window.reserve(SessionKind.TALK, SessionKind.KEYNOTE);
        }
        windows.add(window);
        moments.addAll(window.starts());
        left -= count;
        next =
            chance(40) ? next.plusDays(1).withHour(9) : next.plusMinutes((long) step * count + 60);
      }
      return Grid.of(windows);
    }

    private TimeRange range() {
      return TimeRange.of(oneOf(moments), Duration.ofMinutes(30L * (1 + random.nextInt(6))));
    }

    private void frame() {
      for (int i = 0; i < rooms; i++) {
        Room.Builder room = Room.builder().id("r" + i).name("Room " + i);
        if (chance(70)) {
          room.capacity(oneOf(List.of(20, 50, 100)));
        }
        FEATURES.stream().filter(feature -> chance(40)).forEach(room::addFeature);
        if (chance(20)) {
          room.addInterpretation("en", "fr");
        }
        if (chance(15)) {
          room.addAvailability(range());
        }
        agenda.addRoom(room.build());
      }
      for (int i = 0; i < 3; i++) {
        Person.Builder person = Person.builder().id("p" + i).name("Person " + i);
        if (chance(15)) {
          person.addAvailability(range());
        }
        if (chance(15)) {
          person.preferences(preferences());
        }
        agenda.addPerson(person.build());
        agenda.addTrack(Track.builder().id("t" + i).name("Track " + i).build());
      }
      if (chance(20)) {
        agenda.addOpeningHours(range());
      }
    }

    private Preferences preferences() {
      Preferences.Builder wishes = Preferences.builder();
      switch (random.nextInt(5)) {
        case 0 -> wishes.addPreferredTime(range());
        case 1 -> wishes.addUndesiredTime(range());
        case 2 -> wishes.addForbiddenRoom(Room.Id.of("r0"));
        case 3 -> wishes.addPreferredRoom(Room.Id.of("r" + (rooms - 1)));
        default -> wishes.addUndesiredFeature(oneOf(FEATURES));
      }
      return wishes.build();
    }

    private void session(int i) {
      String id = "s" + i;
      Session.Builder session = Session.builder().id(id).title("Session " + i).kind(oneOf(KINDS));
      if (chance(96)) {
        session.duration(Duration.ofMinutes(oneOf(List.of(30, 30, 60, 60, 90))));
      }
      session.addTrack("t" + random.nextInt(3));
      if (chance(60)) {
        session.addParticipation(
            Participation.of("p" + random.nextInt(3), chance(70) ? Role.SPEAKER : Role.MODERATOR));
      }
      if (chance(50)) {
        session.addTag(Tag.of("theme", chance(50) ? "one" : "other"));
      }
      if (i > 0 && chance(25)) {
        Relation.Type type = oneOf(List.of(Relation.Type.values()));
        session.addRelation(
            new Relation(type, Session.Id.of("s" + random.nextInt(i)), Duration.ZERO, chance(10)));
      }
      dress(session);
      boolean hasParts = i == 0 && chance(12);
      agenda.addSession((hasParts ? session.kind(SessionKind.BLOCK) : session).build());
      if (hasParts) {
        parts(id);
      } else if (chance(15)) {
        agenda.place(id, List.of("r" + random.nextInt(rooms)), oneOf(moments).toString());
      }
    }

    private void dress(Session.Builder session) {
      if (chance(40)) {
        session.expectedAudience(oneOf(List.of(10, 30, 60)));
      }
      if (chance(30)) {
        session.addNeed(oneOf(FEATURES));
      }
      if (chance(30)) {
        session.addLanguage(Language.of(chance(50) ? "en" : "de"));
      }
      if (chance(40)) {
        session.level(1 + random.nextInt(3)).popularity(random.nextInt(150));
      }
      if (chance(20)) {
        session.preferences(preferences());
      }
      if (chance(8)) {
        session.addAllowedTime(range());
      }
    }

    private void parts(String block) {
      for (int part = 0; part < 2; part++) {
        agenda.addSession(Session.builder()
            .id(block + "-" + part)
            .title("Part " + part)
            .partOf(block)
            .duration(Duration.ofMinutes(15))
            .addParticipation(Participation.of("p" + part, Role.SPEAKER))
            .build());
      }
    }

    private Rules rules(Agenda built) {
      Rules all = Rules.all();
      if (chance(20)) {
        all = all.comparedWith(built);
      }
      int share = 20 + random.nextInt(80);
      List<String> drawn = all.infos().stream()
          .map(RuleInfo::id)
          .filter(id -> chance(share) || "session-unplaced".equals(id))
          .toList();
      Rules rules = Rules.none().with(all, drawn);
      for (String id : drawn) {
        if (chance(6)) {
          rules = rules.level(id, oneOf(List.of(Level.values())));
        }
        if (chance(15)) {
          rules = rules.weight(id, random.nextInt(4));
        }
      }
      return chance(50) ? rules.with(UsersRules.some(random)) : rules;
    }
  }
}
