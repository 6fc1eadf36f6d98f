package io.plenary.json.rules;

import io.plenary.json.shape.AcknowledgementShape;
import io.plenary.json.shape.ListCodec;
import io.plenary.json.shape.SubjectShape;
import io.plenary.rule.Finding;
import io.plenary.rule.Report;
import io.plenary.rule.ReportChange;
import io.plenary.rule.Score;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes reports and what is different between them. */
final class ReportOutput {

  private static final int VERSION = 1;

  private final JsonGenerator out;
  private final ParameterOutput parameters;

  ReportOutput(JsonGenerator json) {
    out = new WholeCharacters(json);
    parameters = new ParameterOutput(out);
  }

  void write(Report report) {
    out.writeStartObject();
    out.writeNumberProperty("plenaryReport", VERSION);
    out.writeName("agenda");
    out.writeStartObject();
    out.writeStringProperty("id", report.agendaId());
    out.writeStringProperty("title", report.title());
    out.writeEndObject();
    out.writeBooleanProperty("valid", report.isValid());
    out.writeBooleanProperty("feasible", report.isFeasible());
    score("score", report.score());
    findings("findings", report.findings());
    out.writeEndObject();
  }

  void write(ReportChange change) {
    out.writeStartObject();
    out.writeNumberProperty("plenaryReportChange", VERSION);
    score("before", change.before());
    score("after", change.after());
    findings("came", change.came());
    findings("gone", change.gone());
    out.writeName("changed");
    out.writeStartArray();
    for (ReportChange.Changed changed : change.changed()) {
      out.writeStartObject();
      out.writeName("before");
      finding(changed.before());
      out.writeName("after");
      finding(changed.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void score(String name, Score score) {
    out.writeName(name);
    out.writeStartObject();
    out.writeNumberProperty("hard", score.hard());
    out.writeNumberProperty("medium", score.medium());
    out.writeNumberProperty("soft", score.soft());
    out.writeStringProperty("text", score.toString());
    out.writeEndObject();
  }

  private void findings(String name, List<Finding> findings) {
    out.writeName(name);
    out.writeStartArray();
    findings.forEach(this::finding);
    out.writeEndArray();
  }

  private void finding(Finding finding) {
    out.writeStartObject();
    out.writeStringProperty("rule", finding.rule());
    out.writeStringProperty("level", finding.level().name().toLowerCase(Locale.ROOT));
    out.writeNumberProperty("penalty", finding.penalty());
    out.writeName("subjects");
    new ListCodec<>(SubjectShape.SUBJECT, false).write(finding.subjects(), out);
    out.writeName("parameters");
    out.writeStartObject();
    // equal findings may hold them in different orders
    new TreeMap<>(finding.parameters()).forEach((name, value) -> {
      out.writeName(name);
      parameters.write(value);
    });
    out.writeEndObject();
    out.writeStringProperty("sentence", finding.sentence());
    finding.acknowledgement().ifPresent(word -> {
      out.writeName("acknowledgement");
      AcknowledgementShape.IN_ZONE.write(word, out);
    });
    out.writeEndObject();
  }
}
