package io.plenary.rule;

import io.plenary.agenda.Session;
import io.plenary.rule.shape.Level;
import io.plenary.rule.shape.PlacedAgenda;
import io.plenary.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a report for people: what is wrong, by level and by day. */
final class Letter {

  private final String title;
  private final PlacedAgenda placed;
  private final Report report;
  private final StringBuilder text = new StringBuilder();

  Letter(String title, PlacedAgenda placed, Report report) {
    this.title = title;
    this.placed = placed;
    this.report = report;
  }

  String write() {
    text.append(verdict()).append('\n');
    for (Level level : Level.values()) {
      List<Finding> findings = report.findings(level);
      if (!findings.isEmpty()) {
        text.append('\n').append(heading(level)).append('\n');
        byDay(findings);
      }
    }
    if (!report.findings().isEmpty()) {
      text.append("\nScore: ").append(report.score()).append('\n');
    }
    return text.toString().stripTrailing();
  }

  private String verdict() {
    String title = Wording.quote(this.title);
    int count = report.findings().size();
    if (count == 0) {
      return title + ": nothing to report. " + sessions() + " checked, " + placed() + ".";
    }
    String found = count == 1 ? "1 finding" : count + " findings";
    String verdict = !report.isValid()
        ? "cannot be held like this"
        : report.isFeasible() ? "can be held like this" : "can be held, and is not complete";
    return title + " " + verdict + ": " + found + ".";
  }

  private String sessions() {
    int count = placed.sessions().size();
    return count == 1 ? "1 session" : count + " sessions";
  }

  private String placed() {
    long unplaced = placed.sessions().stream().filter(s -> s.time().isEmpty()).count();
    return unplaced == 0 ? "all of them placed" : unplaced + " of them not placed";
  }

  private static String heading(Level level) {
    return switch (level) {
      case HARD -> "What makes it impossible";
      case MEDIUM -> "What was promised and is missing";
      case SOFT -> "What could be better";
    };
  }

  private void byDay(List<Finding> findings) {
    Map<LocalDate, List<Finding>> days = new TreeMap<>();
    List<Finding> dayless = new ArrayList<>();
    for (Finding finding : findings) {
      dayOf(finding)
          .ifPresentOrElse(
              day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(finding),
              () -> dayless.add(finding));
    }
    dayless.forEach(this::line);
    days.forEach((day, list) -> {
      text.append("  ").append(Wording.write(day)).append('\n');
      list.forEach(this::line);
    });
  }

  private Optional<LocalDate> dayOf(Finding finding) {
    return finding.subjects().stream()
        .filter(Session.Id.class::isInstance)
        .map(Session.Id.class::cast)
        .flatMap(session -> placed.session(session).stream())
        .flatMap(session -> session.day().stream())
        .findFirst();
  }

  private void line(Finding finding) {
    text.append("  - ").append(finding).append('\n');
  }
}
