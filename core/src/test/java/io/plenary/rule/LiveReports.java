package io.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.InvalidAgendaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes edits of live reports, and compares what they say with a full check after each. */
public final class LiveReports {

  private LiveReports() {}

  /**
   * Begins with an agenda and makes edits.
   *
   * @return how many of them were not refused
   */
  public static int edit(Rules rules, Agenda agenda, long seed, int count) {
    Edits edits = new Edits(new Random(seed));
    LiveReport live = rules.watch(agenda);
    int made = 0;
    for (int i = 0; i < count; i++) {
      made += step(rules, live, edits) ? 1 : 0;
    }
    return made;
  }

  private static boolean step(Rules rules, LiveReport live, Edits edits) {
    Agenda before = live.agenda();
    List<Finding> findings = new ArrayList<>(live.findings());
    boolean refused = false;
    try {
      take(edits.next(before).on(live), findings, live);
    } catch (InvalidAgendaException e) {
      refused = true;
      assertThat(live.agenda()).isEqualTo(before);
    }
    compare(live, rules.check(live.agenda()), findings);
    return !refused;
  }

  private static void take(ReportChange change, List<Finding> findings, LiveReport live) {
    change.gone().forEach(gone -> assertThat(findings.remove(gone)).isTrue());
    change
        .changed()
        .forEach(changed -> assertThat(findings.remove(changed.before())).isTrue());
    findings.addAll(change.came());
    change.changed().forEach(changed -> findings.add(changed.after()));
    assertThat(change.after()).isEqualTo(live.score());
  }

  private static void compare(LiveReport live, Report full, List<Finding> findings) {
    Report report = live.report();
    assertThat(report.findings()).isEqualTo(full.findings());
    assertThat(findings).containsExactlyInAnyOrderElementsOf(report.findings());
    assertThat(live.score()).isEqualTo(full.score());
    assertThat(live.isValid()).isEqualTo(full.isValid());
  }
}
