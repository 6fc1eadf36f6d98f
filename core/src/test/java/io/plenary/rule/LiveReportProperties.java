package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.testing.Agendas;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A report that keeps up says at any moment what a full check would say. */
class LiveReportProperties {

  private static final int EDITS = 12;

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void afterEachEditItSaysWhatAFullCheckSays(@ForAll("agendas") Agenda agenda, @ForAll long seed) {
    LiveReports.edit(Rules.all(), agenda, seed, EDITS);
  }
}
