package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.format.Imported;
import io.plenary.format.Problem;
import io.plenary.testing.Agendas;
import io.plenary.testing.Texts;
import io.plenary.time.TimeRange;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

  @Property(tries = 300)
  void whatIsReadIsWhatTheLossTableLeaves(@ForAll("agendas") Agenda agenda) {
    Imported imported = ICalendar.read(ICalendar.write(agenda));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.agenda()).isEqualTo(Projection.of(agenda));
  }

  @Property(tries = 100)
  void whatIsLostIsTold(@ForAll("agendas") Agenda agenda) {
    List<Problem> problems = ICalendar.write(agenda, new ByteArrayOutputStream());

    boolean loses = problems.stream().anyMatch(problem -> !problem.code().equals("calendar-empty"));
    assertThat(loses).isEqualTo(!Projection.of(agenda).equals(agenda));
  }

  @Property(tries = 100)
  void whatWasReadIsWrittenInTheSameBytes(@ForAll("agendas") Agenda agenda) {
    String calendar = ICalendar.write(agenda);

    assertThat(ICalendar.write(ICalendar.read(calendar).agenda())).isEqualTo(calendar);
  }

  @Property(tries = 100)
  void anIndependentReaderSeesTheSameInstantsTextsAndZones(@ForAll("plainAgendas") Agenda agenda) {
    String calendar = ICalendar.write(agenda);

    Biweekly.assertSees(calendar, Expected.of(agenda, calendar));
  }

  @Property(tries = 200)
  void timesAndZonesOfACalendarGiveTheInstantsOfTheAgenda(@ForAll("plainAgendas") Agenda agenda) {
    List<TimeRange> times =
        placed(agenda).stream().map(s -> agenda.timeOf(s.id()).orElseThrow()).toList();

    ZoneOracle oracle = ZoneOracle.of(ICalendar.write(agenda));

    assertThat(oracle.starts())
        .isEqualTo(times.stream().map(t -> t.start().toInstant()).toList());
    assertThat(oracle.ends())
        .isEqualTo(times.stream().flatMap(t -> end(t).stream()).toList());
  }

  private static Optional<Instant> end(TimeRange time) {
    return Optional.of(time.end().toInstant()).filter(any -> !time.isEmpty());
  }

  private static List<Session> placed(Agenda agenda) {
    return agenda.sessions().stream()
        .filter(s -> agenda.timeOf(s.id()).isPresent())
        .toList();
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Provide
  Arbitrary<Agenda> plainAgendas() {
    return Agendas.agendas(Texts.plainStrings());
  }
}
