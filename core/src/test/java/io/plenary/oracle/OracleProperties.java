package io.plenary.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Acknowledgement;
import io.plenary.agenda.Agenda;
import io.plenary.rule.Report;
import io.plenary.testing.Agendas;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OracleProperties {

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 500)
  void theRulesFindWhatTheOracleFinds(@ForAll long seed) {
    RandomAgenda random = RandomAgenda.of(seed);

    assertThat(Comparison.differences(random, Comparison.report(random))).isEmpty();
  }

  /** Made elsewhere, and stranger: empty agendas, days of a year, kinds and roles of one's own. */
  @Property(tries = 200)
  void theRulesFindWhatTheOracleFindsOnAnyAgenda(
      @ForAll("agendas") Agenda agenda, @ForAll("agendas") Agenda published) {
    List<Acknowledgement> none = List.of();
    RandomAgenda random =
        new RandomAgenda(agenda.withAcknowledgements(none), published.withAcknowledgements(none));

    assertThat(Comparison.differences(random, Comparison.report(random))).isEmpty();
  }

  @Property(tries = 200)
  void checkingTwiceFindsTheSameInTheSameOrder(@ForAll long seed) {
    Report once = Comparison.report(RandomAgenda.of(seed));
    Report again = Comparison.report(RandomAgenda.of(seed));

    assertThat(again.findings()).isEqualTo(once.findings());
    assertThat(again).hasToString(once.toString());
  }
}
