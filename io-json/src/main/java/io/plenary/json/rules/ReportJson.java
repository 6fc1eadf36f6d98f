package io.plenary.json.rules;

import io.plenary.json.stream.DocumentOutput;
import io.plenary.rule.Report;
import io.plenary.rule.ReportChange;
import java.io.OutputStream;

/**
 * Writes what rules found on an agenda as JSON, for programs to show, count or compare.
 *
 * <pre>{@code
 * String document = ReportJson.write(Rules.standard().check(agenda));
 * }</pre>
 *
 * <p>{@code docs/report-format.md} tells what stands where. Equal findings on the same agenda give the
 * same bytes. There is nothing to read a report with: it is made anew from the agenda and the rules.
 */
public final class ReportJson {

  private ReportJson() {}

  /**
   * {@return a report as a document}
   *
   * @param report the report
   */
  public static String write(Report report) {
    return DocumentOutput.text(json -> new ReportOutput(json).write(report));
  }

  /**
   * Writes a report as a document in UTF-8.
   *
   * @param report the report
   * @param out where to, flushed and left open
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) {
    DocumentOutput.write(out, json -> new ReportOutput(json).write(report));
  }

  /**
   * {@return what is different between two reports as a document}
   *
   * @param change what is different
   */
  public static String write(ReportChange change) {
    return DocumentOutput.text(json -> new ReportOutput(json).write(change));
  }

  /**
   * Writes what is different between two reports as a document in UTF-8.
   *
   * @param change what is different
   * @param out where to, flushed and left open
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public static void write(ReportChange change, OutputStream out) {
    DocumentOutput.write(out, json -> new ReportOutput(json).write(change));
  }
}
