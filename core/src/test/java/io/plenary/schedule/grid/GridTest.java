package io.plenary.schedule.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.AgendaBuilder;
import io.plenary.agenda.Room;
import io.plenary.agenda.Session;
import io.plenary.agenda.SessionKind;
import io.plenary.agenda.Slot;
import io.plenary.time.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static AgendaBuilder agenda() {
    return Agenda.builder().id("a@example.org").title("Agenda").zone("Europe/Paris");
  }

  private static Session.Builder talk(String id, int minutes) {
    return Session.builder().id(id).title(id).duration(Duration.ofMinutes(minutes));
  }

  private static TimeRange range(String text) {
    return TimeRange.parse(text, PARIS);
  }

  private static List<String> starts(Window window) {
    return window.starts().stream()
        .map(start -> start.toLocalTime().toString())
        .toList();
  }

  @Test
  void sessionsStartAtEachStepOfAWindow() {
    Grid grid =
        Grid.every(Duration.ofMinutes(30), List.of(range("2024-11-19T09:00/2024-11-19T10:15")));

    assertThat(grid.windows()).hasSize(1);
    assertThat(starts(grid.windows().get(0))).containsExactly("09:00", "09:30", "10:00");
    assertThat(grid).hasToString("a grid of 1 windows with 3 starts");
  }

  @Test
  void aNightWhenClocksGoBackHasOneHourMore() {
    Window window =
        Window.every(Duration.ofHours(1), range("2024-10-27T01:00/2024-10-27T04:00"));

    assertThat(starts(window)).containsExactly("01:00", "02:00", "02:00", "03:00");
  }

  @Test
  void slotsThatFollowEachOtherAreOneWindow() {
    Grid grid = Grid.ofSlots(List.of(
        Slot.of(range("2024-11-19T10:00/2024-11-19T11:00")),
        Slot.of(range("2024-11-19T09:00/2024-11-19T10:00")),
        Slot.of(range("2024-11-19T11:30/2024-11-19T12:30"))));

    assertThat(grid.windows())
        .extracting(window -> window.time().toString(), window -> window.starts().size())
        .containsExactly(
            tuple(
                range("2024-11-19T09:00/2024-11-19T11:00").toString(), 2),
            tuple(
                range("2024-11-19T11:30/2024-11-19T12:30").toString(), 1));
  }

  @Test
  void slotsForOtherKindsOrWithOtherRoomsAreWindowsOfTheirOwn() {
    Slot first = Slot.of(range("2024-11-19T09:00/2024-11-19T10:00"));
    Slot workshops = Slot.builder()
        .time(range("2024-11-19T10:00/2024-11-19T11:00"))
        .addReservedFor("workshop")
        .build();
    Slot closed = Slot.builder()
        .time(range("2024-11-19T11:00/2024-11-19T12:00"))
        .addReservedFor("workshop")
        .addClosedRoom(Room.Id.of("hall"))
        .build();

    Grid grid = Grid.ofSlots(List.of(first, workshops, closed));

    assertThat(grid.windows()).extracting(Window::reservedFor)
        .containsExactly(List.of(), List.of("workshop"), List.of("workshop"));
    assertThat(grid.windows()).extracting(Window::closedRooms)
        .containsExactly(List.of(), List.of(), List.of(Room.Id.of("hall")));
  }

  @Test
  void slotsOfNoLengthAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Grid.ofSlots(List.of(Slot.of(range("2024-11-19T09:00/2024-11-19T09:00")))))
        .withMessage("a grid needs a window");
  }

  @Test
  void anAgendaWithSlotsSuggestsThem() {
    Agenda agenda = agenda()
        .addSlot(Slot.of(range("2024-11-19T09:00/2024-11-19T10:00")))
        .addOpeningHours(range("2024-11-19T08:00/2024-11-19T20:00"))
        .build();

    assertThat(Grid.of(agenda).windows()).hasSize(1);
    assertThat(starts(Grid.of(agenda).windows().get(0))).containsExactly("09:00");
  }

  @Test
  void anAgendaWithOpeningHoursSuggestsThemWithTheCommonDivisorOfDurations() {
    Agenda agenda = agenda()
        .addOpeningHours(range("2024-11-19T09:00/2024-11-19T10:00"))
        .addSession(talk("a", 45).build())
        .addSession(talk("b", 30).build())
        .build();

    assertThat(starts(Grid.of(agenda).windows().get(0)))
        .containsExactly("09:00", "09:15", "09:30", "09:45");
  }

  @Test
  void stepsAreNeitherShorterThanFiveMinutesNorLongerThanHalfAnHour() {
    AgendaBuilder agenda = agenda().addOpeningHours(range("2024-11-19T09:00/2024-11-19T10:00"));
    Agenda long90 = agenda.addSession(talk("a", 90).build()).build();
    Agenda with7 = agenda()
        .addOpeningHours(range("2024-11-19T09:00/2024-11-19T10:00"))
        .addSession(talk("a", 7).build())
        .addSession(talk("b", 10).build())
        .build();
    Agenda empty =
        agenda().addOpeningHours(range("2024-11-19T09:00/2024-11-19T10:00")).build();

    assertThat(Grid.of(long90).windows().get(0).starts()).hasSize(2);
    assertThat(Grid.of(with7).windows().get(0).starts()).hasSize(12);
    assertThat(Grid.of(empty).windows().get(0).starts()).hasSize(2);
  }

  @Test
  void anAgendaWithDaysOnlySuggestsNineToSix() {
    Agenda agenda =
        agenda().firstDay(LocalDate.of(2024, 11, 19)).lastDay(LocalDate.of(2024, 11, 20)).addSession(talk("a", 30).build()).build();

    assertThat(Grid.of(agenda).windows())
        .extracting(window -> window.time().toString())
        .containsExactly(
            range("2024-11-19T09:00/2024-11-19T18:00").toString(),
            range("2024-11-20T09:00/2024-11-20T18:00").toString());
  }

  @Test
  void anAgendaWithoutTimesSuggestsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grid.of(agenda().build()))
        .withMessage("the agenda “Agenda” has neither slots nor opening hours nor days to place"
            + " sessions in");
  }

  @Test
  void aWindowCanBeKeptForKindsAndCloseRooms() {
    Window window = Window.every(
            Duration.ofHours(1), range("2024-11-19T09:00/2024-11-19T12:00"))
        .reserve(SessionKind.WORKSHOP)
        .close(Room.Id.of("hall"));

    assertThat(window.admits(talk("a", 30).kind(SessionKind.WORKSHOP).build())).isTrue();
    assertThat(window.admits(talk("a", 30).build())).isFalse();
    assertThat(window.closedRooms()).containsExactly(Room.Id.of("hall"));
    assertThat(window.reserve().admits(talk("a", 30).build())).isTrue();
  }

  @Test
  void startsLieInTheWindowAndInOrder() {
    TimeRange morning = range("2024-11-19T09:00/2024-11-19T12:00");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(morning, List.of(), List.of(), List.of()))
        .withMessageStartingWith("no session can start in the window");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Window(morning, List.of(morning.end()), List.of(), List.of()))
        .withMessageStartingWith("a session cannot start at");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(
            morning, List.of(morning.start(), morning.start()), List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.every(Duration.ZERO, morning))
        .withMessage("a step must be positive, not PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Window.every(Duration.ofMinutes(-5), morning));
  }
}
