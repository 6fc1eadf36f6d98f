package io.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.testing.Agendas;
import io.plenary.testing.Times;
import io.plenary.time.TimeRange;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaProperties {

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Times.zones();
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6);
  }

  @Property(tries = 150)
  void anAgendaThatIsBuiltAgainIsEqual(@ForAll("agendas") Agenda agenda) {
    Agenda again = agenda.toBuilder().build();

    assertThat(again).isEqualTo(agenda).hasSameHashCodeAs(agenda).hasToString(agenda.toString());
    assertThat(again.timetable().placements().keySet())
        .containsExactlyElementsOf(agenda.timetable().placements().keySet());
  }

  @Property(tries = 150)
  void aNormalAgendaIsLeftAlone(@ForAll("agendas") Agenda agenda) {
    assertThat(Normalizer.normalize(agenda)).isSameAs(agenda);
  }

  @Property(tries = 150)
  void thingsMayBeGivenInAnyOrder(
      @ForAll("agendas") Agenda agenda, @ForAll("orders") List<Integer> order) {
    List<Runnable> steps = new ArrayList<>();
    AgendaBuilder builder = Agenda.builder().id(agenda.id()).title(agenda.title());
    steps.add(() -> builder.zone(agenda.zone()));
    steps.add(() -> agenda.rooms().forEach(builder::addRoom));
    steps.add(() -> agenda.people().forEach(builder::addPerson));
    steps.add(() -> agenda.sessions().forEach(builder::addSession));
    steps.add(() -> agenda.timetable().placements().forEach(builder::place));
    steps.add(() -> agenda.tracks().forEach(builder::addTrack));
    steps.add(() -> agenda.slots().forEach(builder::addSlot));

    order.forEach(step -> steps.get(step).run());

    assertThat(builder.build()).isEqualTo(onlyThingsOf(agenda));
  }

  private static Agenda onlyThingsOf(Agenda agenda) {
    return ImmutableAgenda.newBuilder()
        .id(agenda.id())
        .title(agenda.title())
        .zone(agenda.zone())
        .rooms(agenda.rooms())
        .people(agenda.people())
        .sessions(agenda.sessions())
        .timetable(agenda.timetable())
        .tracks(agenda.tracks())
        .slots(agenda.slots())
        .build();
  }

  @Property(tries = 150)
  void placementsAreKeptInTheOrderOfTheSessions(@ForAll("agendas") Agenda agenda) {
    List<Session.Id> backwards = new ArrayList<>(agenda.timetable().placements().keySet());
    Collections.reverse(backwards);
    Map<Session.Id, Placement> plan = new LinkedHashMap<>();
    backwards.forEach(id -> plan.put(id, agenda.timetable().placementOf(id).orElseThrow()));

    Agenda again = agenda.withTimetable(Timetable.of(plan));

    assertThat(again).isEqualTo(agenda);
    assertThat(again.timetable().placements().keySet())
        .containsExactlyElementsOf(agenda.sessions().stream()
            .map(Session::id)
            .filter(plan::containsKey)
            .toList());
  }

  /** Moments are what counts; in which zone they were given does not. */
  @Property(tries = 150)
  void timesMayBeGivenInAnyZone(
      @ForAll("agendas") Agenda agenda, @ForAll("zones") ZoneId elsewhere) {
    assertThat(Elsewhere.moved(agenda, elsewhere)).isEqualTo(agenda);
  }

  @Property(tries = 150)
  void everyTimeIsKeptInItsZone(@ForAll("agendas") Agenda agenda) {
    List<TimeRange> own = new ArrayList<>(agenda.openingHours());
    agenda.slots().forEach(slot -> own.add(slot.time()));
    agenda.people().forEach(person -> own.addAll(person.availability()));
    agenda.sessions().forEach(session -> own.addAll(session.allowedTimes()));
    agenda.sessions().forEach(session -> own.addAll(session.preferences().preferredTimes()));
    agenda.people().forEach(person -> own.addAll(person.preferences().forbiddenTimes()));
    assertThat(own).allMatch(time -> isIn(agenda.zone(), time));
    for (Room room : agenda.rooms()) {
      assertThat(room.zone()).isNotEqualTo(Optional.of(agenda.zone()));
      assertThat(room.availability())
          .allMatch(time -> isIn(room.zone().orElse(agenda.zone()), time));
    }
    agenda.timetable().placements().forEach((session, placement) -> {
      if (placement.start() instanceof Placement.At at) {
        assertThat(at.moment().getZone()).isEqualTo(agenda.zoneOf(session));
      }
    });
  }

  private static boolean isIn(ZoneId zone, TimeRange time) {
    return time.start().getZone().equals(zone) && time.end().getZone().equals(zone);
  }
}
