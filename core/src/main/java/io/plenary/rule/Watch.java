package io.plenary.rule;

import io.plenary.agenda.Agenda;
import io.plenary.agenda.Session;
import io.plenary.rule.engine.Examination;
import io.plenary.rule.engine.Ledger;
import io.plenary.rule.shape.Breach;
import io.plenary.rule.shape.PlacedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a set of rules finds on an agenda that changes, counted as it comes and goes. */
final class Watch implements Ledger<Finding> {

  private final String id;
  private final String title;
  private final List<Rules.Entry> entries;
  private final Acknowledgements acknowledgements;
  private final Examination<Finding> examination;
  private final Tally tally = new Tally();
  private List<Finding> came = new ArrayList<>();
  private List<Finding> gone = new ArrayList<>();

  Watch(Rules rules, Agenda agenda) {
    id = agenda.id();
    title = agenda.title().first();
    entries = rules.entries();
    acknowledgements = new Acknowledgements(
        Stream.concat(agenda.acknowledgements().stream(), rules.acknowledgements().stream())
            .toList(),
        this::session);
    examination =
        new Examination<>(agenda, entries.stream().map(Rules.Entry::rule).toList(), this);
    examination.begin();
  }

  private Optional<PlacedSession> session(Session.Id id) {
    return examination.session(id);
  }

  @Override
  public Finding came(int rule, Breach breach) {
    Finding finding = acknowledgements.applyTo(Finding.of(entries.get(rule).info(), breach));
    tally.add(finding);
    acknowledgements.came(finding);
    came.add(finding);
    return finding;
  }

  @Override
  public void gone(Finding finding) {
    tally.remove(finding);
    acknowledgements.gone(finding);
    gone.add(finding);
  }

  @Override
  public BrokenRuleException broken(int rule, RuntimeException cause) {
    return new BrokenRuleException(entries.get(rule).info().id(), cause);
  }

  Examination<Finding> examination() {
    return examination;
  }

  /** {@return what an edit brings and settles} */
  ReportChange edit(Consumer<Examination<Finding>> edit) {
    came = new ArrayList<>();
    gone = new ArrayList<>();
    Score before = tally.score();
    gone.addAll(acknowledgements.stale());
    edit.accept(examination);
    came.addAll(acknowledgements.stale());
    return ReportChange.between(gone, came, before, tally.score());
  }

  Score score() {
    return tally.score();
  }

  boolean isValid() {
    return tally.isValid();
  }

  Report report() {
    List<Finding> findings = new ArrayList<>();
    for (int rule = 0; rule < entries.size(); rule++) {
      findings.addAll(examination.findings(rule));
    }
    findings.addAll(acknowledgements.stale());
    return new Report(id, title, examination.placed(), acknowledgements, findings);
  }
}
