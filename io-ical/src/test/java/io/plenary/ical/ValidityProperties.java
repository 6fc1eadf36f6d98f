package io.plenary.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.testing.Agendas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The standard has nothing against any calendar that is written, but that one without events is none. */
class ValidityProperties {

  private static List<String> faults(String calendar) {
    return Validator.faults(calendar).stream()
        .filter(fault -> !fault.startsWith("0 VEVENT in VCALENDAR"))
        .toList();
  }

  @Property(tries = 150)
  void whatIsWrittenIsValid(@ForAll("agendas") Agenda agenda) {
    assertThat(faults(ICalendar.write(agenda))).isEmpty();
  }

  @Property(tries = 150)
  void whatIsWrittenWithAllOptionsIsValid(@ForAll("agendas") Agenda agenda) {
    assertThat(faults(ICalendar.write(agenda, WrittenCalendars.ALL))).isEmpty();
  }

  @Property(tries = 100)
  void whatIsPublishedIsValid(@ForAll("agendas") Agenda before, @ForAll("agendas") Agenda after) {
    String published = ICalendar.publish(after, ICalendar.write(before));

    assertThat(faults(published)).isEmpty();
  }

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }
}
