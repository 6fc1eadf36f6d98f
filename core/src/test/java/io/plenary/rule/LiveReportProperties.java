package io.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import io.plenary.testing.Agendas;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A report that keeps up says at any moment what a full check would say. */
class LiveReportProperties {

  private static final int EDITS = 12;
  private static final Rules RULES = Rules.all();

  @Provide
  Arbitrary<Agenda> agendas() {
    return Agendas.agendas();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void afterEachEditItSaysWhatAFullCheckSays(@ForAll("agendas") Agenda agenda, @ForAll long seed) {
    Edits edits = new Edits(new Random(seed));
    LiveReport live = RULES.watch(agenda);
    for (int i = 0; i < EDITS; i++) {
      step(live, edits);
    }
  }

  private static void step(LiveReport live, Edits edits) {
    Agenda before = live.agenda();
    List<Finding> findings = new ArrayList<>(live.findings());
    try {
      ReportChange change = edits.next(before).on(live);
      change.gone().forEach(gone -> assertThat(findings.remove(gone)).isTrue());
      change
          .changed()
          .forEach(changed -> assertThat(findings.remove(changed.before())).isTrue());
      findings.addAll(change.came());
      change.changed().forEach(changed -> findings.add(changed.after()));
      assertThat(change.after()).isEqualTo(live.score());
    } catch (InvalidAgendaException e) {
      assertThat(live.agenda()).isEqualTo(before);
    }
    Report full = RULES.check(live.agenda());
    assertThat(live.report().findings()).isEqualTo(full.findings());
    assertThat(live.findings()).containsExactlyInAnyOrderElementsOf(findings);
    assertThat(live.score()).isEqualTo(full.score());
    assertThat(live.isValid()).isEqualTo(full.isValid());
    assertThat(live.report()).hasToString(full.toString());
  }
}
