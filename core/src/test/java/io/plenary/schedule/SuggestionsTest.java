package io.plenary.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.oracle.RandomAgenda;
import io.plenary.rule.Report;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Rules;
import io.plenary.schedule.grid.Grid;
import io.plenary.schedule.grid.Window;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions on arbitrary agendas, against full checks of the agendas that they lead to. */
class SuggestionsTest {

  private static final int AGENDAS = 12;

  private record Where(Instant start, List<String> rooms) {}

  @ParameterizedTest
  @ValueSource(longs = {0, 1000, 2000, 3000})
  void leadToWhatAFullCheckSays(long first) {
    int looked = 0;
    for (long seed = first; seed < first + AGENDAS; seed++) {
      RandomAgenda random = RandomAgenda.of(seed);
      Agenda agenda = random.agenda().withAcknowledgements(List.of());
      Rules rules = Rules.all().comparedWith(random.published());
      Advisor advisor = Scheduler.of(rules).grid(grid(agenda)).advise(agenda);
      Report before = rules.check(agenda);
      for (Session session : agenda.sessions()) {
        List<Suggestion> few = advisor.suggest(session.id(), 3);
        for (Suggestion each : few) {
          Report after = rules.check(each.takenUpIn(agenda));
          assertSame(each.change(), after.since(before), session.id() + " of " + seed);
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(100);
  }

  private static void assertSame(ReportChange change, ReportChange checked, String where) {
    assertThat(change.came()).as(where).containsExactlyInAnyOrderElementsOf(checked.came());
    assertThat(change.gone()).as(where).containsExactlyInAnyOrderElementsOf(checked.gone());
    assertThat(change.changed()).as(where).containsExactlyInAnyOrderElementsOf(checked.changed());
    assertThat(change.before()).as(where).isEqualTo(checked.before());
    assertThat(change.after()).as(where).isEqualTo(checked.after());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1000})
  void areAllPlacesOfATalkTheBestFirst(long first) {
    int talks = 0;
    for (long seed = first; seed < first + AGENDAS; seed++) {
      Agenda agenda = RandomAgenda.of(seed).agenda().withAcknowledgements(List.of());
      Grid grid = grid(agenda);
      Rules rules = Rules.standard();
      Advisor advisor = Scheduler.of(rules).grid(grid).advise(agenda);
      for (Session session : agenda.sessions()) {
        if (isPlain(agenda, session)) {
          List<Suggestion> all = advisor.suggest(session.id(), Integer.MAX_VALUE);
          assertThat(all.stream().map(each -> where(agenda, each)))
              .as("%s of %s", session.id(), seed)
              .containsExactlyInAnyOrderElementsOf(places(agenda, grid, session));
          assertThat(all.stream()
                  .map(each -> rules.check(each.takenUpIn(agenda)).score())
                  .toList())
              .isSortedAccordingTo((one, other) -> other.compareTo(one));
          talks++;
        }
      }
    }
    assertThat(talks).isGreaterThan(10);
  }

  private static boolean isPlain(Agenda agenda, Session session) {
    return session.partOf().isEmpty()
        && agenda.partsOf(session).isEmpty()
        && !session.isCancelled()
        && session.duration().isPresent()
        && !session.kind().interlude()
        && agenda.roomsOf(session).size() == 1;
  }

  private static Where where(Agenda agenda, Suggestion suggestion) {
    Agenda there = suggestion.takenUpIn(agenda);
    return new Where(
        there.timeOf(suggestion.session()).orElseThrow().start().toInstant(),
        suggestion.placement().rooms().stream().map(Object::toString).toList());
  }

  /** Every start of the grid, and the one that it has, in every room, but for the place it has. */
  private static Set<Where> places(Agenda agenda, Grid grid, Session session) {
    Set<Where> places = new LinkedHashSet<>();
    Instant now = agenda.timeOf(session).orElseThrow().start().toInstant();
    agenda.rooms().forEach(room -> places.add(new Where(now, List.of(room.id().toString()))));
    for (Window window : grid.windows()) {
      window.starts().stream()
          .filter(start -> window.admits(session))
          .filter(start -> !start
              .plus(session.duration().orElseThrow())
              .toInstant()
              .isAfter(window.time().end().toInstant()))
          .forEach(start -> agenda.rooms().stream()
              .filter(room -> !window.closedRooms().contains(room.id()))
              .forEach(room ->
                  places.add(new Where(start.toInstant(), List.of(room.id().toString())))));
    }
    places.remove(new Where(
        now, agenda.roomsOf(session).stream().map(room -> room.id().toString()).toList()));
    return places;
  }

  private static Grid grid(Agenda agenda) {
    List<TimeRange> days = new ArrayList<>();
    Optional<LocalDate> first = agenda.days().stream().findFirst();
    LocalDate day = first.orElse(LocalDate.of(2024, 3, 30));
    days.add(TimeRange.of(day.atTime(9, 0).atZone(agenda.zone()), Duration.ofHours(6)));
    return agenda.slots().isEmpty()
        ? Grid.every(Duration.ofMinutes(40), days)
        : Grid.ofSlots(agenda.slots());
  }
}
