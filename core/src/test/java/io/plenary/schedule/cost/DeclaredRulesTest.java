package io.plenary.schedule.cost;

import static io.plenary.rule.Conference.range;
import static io.plenary.rule.Conference.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Conference;
import io.plenary.rule.Rules;
import io.plenary.rule.Score;
import io.plenary.rule.shape.Basis;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.Content;
import io.plenary.rule.shape.GroupRule;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PairRule;
import io.plenary.rule.shape.PlacedSession;
import io.plenary.rule.shape.Reach;
import io.plenary.rule.shape.Rule;
import io.plenary.rule.shape.RuleInfo;
import io.plenary.rule.shape.SessionRule;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that say what they look at cost what a full check says, wherever units are. */
class DeclaredRulesTest {

  private static RuleInfo info(String id) {
    return new RuleInfo(id, Level.SOFT, 3, "It counts.", "It counts.");
  }

  private static RuleInfo hard(String id) {
    return new RuleInfo(id, Level.HARD, 2, "It counts.", "It counts.");
  }

  /** A pair rule about all sessions, which adds up what of two places its basis lets it see. */
  private record Pairs(RuleInfo info, Reach reach, Basis basis, boolean looksAtSessions)
      implements PairRule {

    @Override
    public Collection<?> keys(Session session, Content content) {
      return List.of("any");
    }

    @Override
    public long strength(Session first, Session second, Content content) {
      return first.title().equals(second.title()) ? 0 : 1 + first.id().value().length() % 2;
    }

    @Override
    public long degree(PlacedSession first, PlacedSession second) {
      long times = first.placedTime().start().getHour() * 7L
          + second.placedTime().start().getHour();
      return switch (basis) {
        case TIMES -> times;
        case ROOMS -> seats(first) * 3 + seats(second);
        case PLACES -> times + seats(first);
      };
    }

    private static long seats(PlacedSession session) {
      return session.rooms().stream()
          .mapToLong(room -> room.capacity().orElse(1))
          .sum();
    }
  }

  /** A group rule that counts the rooms of a day, by check and by tally. */
  private record RoomsOfADay(RuleInfo info, boolean tallies) implements GroupRule {

    @Override
    public Collection<?> keys(PlacedSession session) {
      return session.day().stream().toList();
    }

    @Override
    public Basis basis() {
      return Basis.TIMES;
    }

    @Override
    public Object aspect(PlacedSession session) {
      return session.rooms().stream().map(Room::id).toList();
    }

    @Override
    public boolean countsAlike() {
      return false;
    }

    @Override
    public Optional<Tally> tally() {
      return tallies ? Optional.of((day, rooms) -> rooms.size() - 1L) : Optional.empty();
    }

    @Override
    public List<Breach> check(Object key, List<PlacedSession> sessions) {
      long rooms = sessions.stream().map(this::aspect).distinct().count();
      return rooms > 1 ? List.of(Breach.of(sessions).times(rooms - 1)) : List.of();
    }
  }

  /** A group rule that counts sessions, of which it sees nothing else, or themselves. */
  private record Crowd(RuleInfo info, boolean themselves) implements GroupRule {

    @Override
    public Collection<?> keys(PlacedSession session) {
      return List.of(session.placedTime().start().getHour());
    }

    @Override
    public Object aspect(PlacedSession session) {
      return themselves ? session : "one";
    }

    @Override
    public Optional<Tally> tally() {
      return Optional.of((hour, sessions) -> sessions.size() * (long) sessions.size());
    }

    @Override
    public List<Breach> check(Object key, List<PlacedSession> sessions) {
      return List.of(Breach.of(sessions).times(sessions.size() * (long) sessions.size()));
    }
  }

  private record Single(RuleInfo info, Basis basis) implements SessionRule {

    @Override
    public List<Breach> check(PlacedSession session) {
      if (!session.isPlaced()) {
        return List.of(Breach.of(session).times(5));
      }
      long hour = session.placedTime().start().getHour();
      long seats =
          session.rooms().stream().mapToLong(room -> room.capacity().orElse(1)).sum();
      long degree = switch (basis) {
        case TIMES -> hour;
        case ROOMS -> seats;
        case PLACES -> hour * seats;
      };
      return List.of(Breach.of(session).times(degree));
    }
  }

  static Stream<Rule> rules() {
    Duration hour = Duration.ofHours(1);
    Stream<Rule> pairs = Stream.of(
            Reach.any(),
            Reach.overlap(),
            Reach.sameDay(),
            Reach.within(hour),
            Reach.any().inOtherRoom(),
            Reach.overlap().inOtherRoom(),
            Reach.sameDay().inOtherRoom(),
            Reach.any().inSameRoom(),
            Reach.sameDay().inSameRoom(),
            Reach.overlap().inSameRoom(),
            Reach.within(hour).inSameRoom())
        .flatMap(reach -> Stream.of(Basis.values())
            .flatMap(basis -> Stream.of(
                new Pairs(info("pairs"), reach, basis, true),
                new Pairs(hard("pairs"), reach, basis, false))));
    Stream<Rule> others = Stream.of(
        new RoomsOfADay(info("rooms"), false),
        new RoomsOfADay(info("rooms"), true),
        new Crowd(info("crowd"), false),
        new Crowd(info("crowd"), true),
        new Single(info("single"), Basis.TIMES),
        new Single(info("single"), Basis.ROOMS),
        new Single(info("single"), Basis.PLACES));
    return Stream.concat(pairs, others);
  }

  private static Agenda agenda() {
    Conference conference = Conference.withTwoRooms()
        .room(Conference.room("hall", "Hall").capacity(900))
        .at("10:00", "hall", talk("fixed"))
        .at("2024-11-20T09:00", "room-1", talk("other"))
        .at("2024-11-20T09:00", "", talk("roomless"));
    for (int i = 0; i < 5; i++) {
      conference.session(talk("t".repeat(i + 1)).duration(Duration.ofMinutes(60 + 30L * (i % 2))));
    }
    return conference.build();
  }

  private static Grid grid() {
    return Grid.of(List.of(
        Window.every(Duration.ofMinutes(30), range("09:00/12:00")),
        Window.every(Duration.ofHours(1), range("2024-11-20T09:00/2024-11-20T12:00"))
            .close(Room.Id.of("hall"))));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleCostsWhatAFullCheckSays(Rule rule) {
    Rules rules = Rules.none().with(rule);
    Problem problem = new Problem(agenda(), rules, grid(), session -> false);
    Arrangement arrangement = new Arrangement(problem);
    Score none = rules.check(Transcript.of(arrangement)).score();
    long hard = arrangement.total().hard;
    long soft = arrangement.total().soft;
    Random random = new Random(5);

    for (int i = 0; i < 60; i++) {
      for (int moves = random.nextInt(3); moves >= 0; moves--) {
        move(arrangement, random);
      }
      arrangement.settle();
      if (i % 3 == 0) {
        arrangement.undo();
      } else {
        arrangement.keep();
      }
      Score score = rules.check(Transcript.of(arrangement)).score();
      assertThat(score.hard() - none.hard()).isEqualTo(hard - arrangement.total().hard);
      assertThat(score.soft() - none.soft()).isEqualTo(soft - arrangement.total().soft);
    }
  }

  private static void move(Arrangement arrangement, Random random) {
    Problem problem = arrangement.problem();
    int unit = random.nextInt(arrangement.units());
    int[] starts = problem.startsOf(unit);
    int start = random.nextInt(6) == 0 ? -1 : starts[random.nextInt(starts.length)];
    arrangement.move(unit, start, random.nextInt(problem.choicesOf(unit)));
  }
}
