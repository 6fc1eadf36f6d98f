package io.plenary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaCommandTest {

  private static final Agenda PROGRAMME = Programme.read().agenda();

  @TempDir
  private Path folder;

  private Path file;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeProgramme() {
    file = folder.resolve("programme.json");
    AgendaFormats.write(PROGRAMME, file);
  }

  private int run(Object... arguments) {
    String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    return AgendaCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), texts);
  }

  @Test
  void aFileIsRecognisedPrintedAndChecked() {
    assertThat(run(file)).isZero();
    assertThat(out.toString())
        .contains("programme.json: read as plenary-json, Drug Control Networks")
        .contains("Tuesday 19 November 2024")
        .contains("The file is as it should be.")
        .contains("nothing to report. 75 sessions checked");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void itIsConvertedToEveryFormatThatIsAskedFor() throws IOException {
    Path page = folder.resolve("page.html");
    Path calendar = folder.resolve("calendar.ics");
    Path events = folder.resolve("events.jsonld");

    assertThat(run("-q", file, "-o", page, "-o", calendar, "-o", events)).isZero();
    assertThat(out.toString())
        .doesNotContain("Tuesday")
        .contains("lost-kinds")
        .contains("Written to " + page);
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    assertThat(AgendaFormats.read(calendar).format()).isEqualTo("icalendar");
    assertThat(AgendaFormats.read(events).format()).isEqualTo("schemaorg");
  }

  @Test
  void aFormatWithoutAnEndingOfItsOwnIsNamed() {
    Path schedule = folder.resolve("schedule.json");

    assertThat(run("-q", file, "-o", schedule, "--write-as", "frab")).isZero();
    assertThat(AgendaFormats.read(schedule).format()).isEqualTo("frab");
  }

  @Test
  void severalFilesAreReadOrMerged() {
    Path self = folder.resolve("self.json");
    AgendaFormats.write(
        PROGRAMME.withSession(PROGRAMME.sessions().get(0).withTitle(PROGRAMME.title())), self);
    Path both = folder.resolve("both.json");

    assertThat(run("-q", file, self)).isZero();
    assertThat(run("-q", "--merge", file, self, "-o", both)).isZero();
    assertThat(out.toString()).contains("at self: found a session whose id").contains("[id-clash]");
    assertThat(AgendaFormats.read(both).agenda().sessions())
        .hasSize(PROGRAMME.sessions().size() + 1);
    assertThat(run("-q", file, self, "-o", both)).isEqualTo(2);
    assertThat(err.toString()).contains("only with --merge");
  }

  @Test
  void noArgumentsAndUnknownOnesAreAnsweredWithHelp() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .contains("Name at least one file to read.")
        .contains("plenary-json, frab")
        .contains("indico (read only)")
        .contains("Usage: agenda");
    assertThat(run("--wat")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option");
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--zone");
    assertThat(run("--zone", "Mars", file)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no zone 'Mars'");
  }

  @Test
  void whatCannotBeReadOrWrittenIsToldAndTheRestDone() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no agenda");

    assertThat(run("-q", folder.resolve("gone.json"), text, folder, file)).isEqualTo(1);
    assertThat(err.toString())
        .contains("gone.json: there is no such file")
        .contains("notes.txt: this document has a problem")
        .contains("format-unknown")
        .contains("cannot be used");
    assertThat(out.toString()).contains("nothing to report");

    assertThat(run("-q", file, "--read-as", "xml")).isEqualTo(1);
    assertThat(err.toString()).contains("no format named 'xml' is present; there are:");
    assertThat(run("-q", file, "-o", folder.resolve("agenda.pdf"))).isEqualTo(1);
    assertThat(err.toString()).contains("a page is written to a file that ends in .html");
    assertThat(
            run("-q", file, "-o", folder.resolve("no/page.html"), "-o", folder.resolve("no/a.ics")))
        .isEqualTo(1);
    assertThat(err.toString()).contains("page.html: there is no such folder");
  }
}
