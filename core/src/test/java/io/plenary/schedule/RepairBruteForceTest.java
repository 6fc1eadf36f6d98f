package io.plenary.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Person;
import io.plenary.agenda.Placement;
import io.plenary.agenda.Role;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.rule.Rules;
import io.plenary.schedule.grid.Grid;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Repairs of small plans, against going through all plans there are. */
class RepairBruteForceTest {

  private static final int PLANS = 150;
  private static final ZonedDateTime NINE =
      LocalDate.of(2024, 11, 19).atTime(9, 0).atZone(ZoneId.of("Europe/Paris"));

  private final Scheduler scheduler = Scheduler.of(Rules.standard())
      .grid(Grid.every(Duration.ofHours(1), List.of(TimeRange.of(NINE, Duration.ofHours(4)))))
      .budget(Budget.steps(1_000_000));

  @Test
  void movesNoMoreThanAnyOtherPlanThatKeepsThePlacesThereAre() {
    int worse = 0;
    int moved = 0;
    int dropped = 0;
    for (int seed = 0; seed < PLANS; seed++) {
      Small small = new Small(new Random(seed));
      Repair repair = scheduler.repair(small.agenda());
      Small.Count least = small.least();
      int drops =
          (int) repair.moves().stream().filter(move -> move.after().isEmpty()).count();
      Small.Count count = new Small.Count(drops, repair.moves().size() - drops);
      assertThat(repair.schedule().report().isValid()).as("plan %s", seed).isTrue();
      assertThat(count).as("plan %s", seed).isGreaterThanOrEqualTo(least);
      worse += count.equals(least) ? 0 : 1;
      moved += count.moved();
      dropped += drops;
    }
    assertThat(worse).isZero();
    assertThat(moved).isGreaterThan(PLANS / 2);
    assertThat(dropped).isPositive();
  }

  /** Talks of an hour in two rooms and four slots, and what a program can do with three loops. */
  private static final class Small {

    private static final int SLOTS = 4;

    /** How many talks have no place, and how many another one. */
    record Count(int dropped, int moved) implements Comparable<Count> {

      @Override
      public int compareTo(Count other) {
        int order = Integer.compare(dropped, other.dropped);
        return order != 0 ? order : Integer.compare(moved, other.moved);
      }
    }

    private final int rooms;
    private final int talks;
    private final int[] speaker;
    private final int[] home;
    private final boolean[][] away;
    private final boolean[][] closed;

    Small(Random random) {
      rooms = 1 + random.nextInt(2);
      talks = 2 + random.nextInt(4);
      int people = 2 + random.nextInt(2);
      speaker = random.ints(talks, 0, people).toArray();
      home = random.ints(talks, 0, SLOTS * rooms).toArray();
      away = marks(random, people);
      closed = marks(random, rooms);
    }

    private static boolean[][] marks(Random random, int count) {
      boolean[][] marks = new boolean[count][SLOTS];
      for (boolean[] row : marks) {
        for (int slot = 1; slot < SLOTS; slot++) {
          row[slot] = random.nextInt(4) == 0;
        }
      }
      return marks;
    }

    Agenda agenda() {
      AgendaBuilder agenda =
          Agenda.builder().id("small@example.org").title("Small").zone("Europe/Paris");
      for (int room = 0; room < rooms; room++) {
        Room.Builder each = Room.builder().id("room-" + room).name("Room " + room);
        open(closed[room]).forEach(each::addAvailability);
        agenda.addRoom(each.build());
      }
      for (int person = 0; person < away.length; person++) {
        Person.Builder each = Person.builder().id("person-" + person).name("Person " + person);
        open(away[person]).forEach(each::addAvailability);
        agenda.addPerson(each.build());
      }
      for (int talk = 0; talk < talks; talk++) {
        agenda.addSession(Session.builder()
            .id("talk-" + talk)
            .title("Talk " + talk)
            .duration(Duration.ofHours(1))
            .addParticipation("person-" + speaker[talk], Role.SPEAKER)
            .build());
        agenda.place(
            Session.Id.of("talk-" + talk),
            Placement.at(
                NINE.plusHours(home[talk] % SLOTS), Room.Id.of("room-" + home[talk] / SLOTS)));
      }
      return agenda.build();
    }

    private static List<TimeRange> open(boolean[] shut) {
      List<TimeRange> open = new ArrayList<>();
      for (int slot = 0; slot < SLOTS; slot++) {
        if (!shut[slot]) {
          open.add(TimeRange.of(NINE.plusHours(slot), Duration.ofHours(1)));
        }
      }
      return open;
    }

    Count least() {
      return least(new ArrayList<>(Collections.nCopies(talks, -1)), 0).orElseThrow();
    }

    private Optional<Count> least(List<Integer> places, int talk) {
      if (talk == talks) {
        return Optional.of(count(places));
      }
      Optional<Count> least = Optional.empty();
      for (int place = -1; place < SLOTS * rooms; place++) {
        if (place < 0 || fits(places, talk, place)) {
          places.set(talk, place);
          Optional<Count> found = least(places, talk + 1);
          least = least.isEmpty() || found.get().compareTo(least.get()) < 0 ? found : least;
        }
      }
      places.set(talk, -1);
      return least;
    }

    private boolean fits(List<Integer> places, int talk, int place) {
      int slot = place % SLOTS;
      if (away[speaker[talk]][slot] || closed[place / SLOTS][slot]) {
        return false;
      }
      for (int other = 0; other < talk; other++) {
        int at = places.get(other);
        boolean clash = at == place || speaker[other] == speaker[talk];
        if (at >= 0 && at % SLOTS == slot && clash) {
          return false;
        }
      }
      return true;
    }

    private Count count(List<Integer> places) {
      int dropped = 0;
      int moved = 0;
      for (int talk = 0; talk < talks; talk++) {
        if (places.get(talk) < 0) {
          dropped++;
        } else if (places.get(talk) != home[talk]) {
          moved++;
        }
      }
      return new Count(dropped, moved);
    }
  }
}
