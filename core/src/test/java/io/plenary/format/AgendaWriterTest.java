package io.plenary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.plenary.agenda.Agenda;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaWriterTest {

  @TempDir
  private Path directory;

  private static Agenda titled(String title) {
    return LinesFormat.AGENDA.toBuilder().title(title).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agenda.lines", "agenda.txt", "AGENDA.TXT", "agenda.json.txt"})
  void theEndingOfAFileSaysTheFormat(String name) throws IOException {
    Path file = directory.resolve(name);

    assertThat(AgendaFormats.write(titled("Conference"), file))
        .extracting(Problem::found)
        .containsExactly("all but the title");
    assertThat(file).content(UTF_8).isEqualTo("lines:Conference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agenda.doc", "agenda", "lines", "txt.doc", ".doc"})
  void anEndingOfNoFormatIsRefusedAndNothingIsWritten(String name) {
    Path file = directory.resolve(name);

    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> AgendaFormats.write(titled("Conference"), file))
        .withMessage("no format for files such as '" + name + "' is present; there are: [lines]");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFormatThatIsAskedForIsUsedWhateverTheEnding() {
    Path file = directory.resolve("agenda.doc");

    AgendaFormats.writer().format("lines").write(titled("Conference"), file);

    assertThat(file).content(UTF_8).isEqualTo("lines:Conference");
  }

  @Test
  void aFileThatIsThereIsReplaced() throws IOException {
    Path file = Files.writeString(directory.resolve("agenda.txt"), "something longer than that");

    AgendaFormats.write(titled("New"), file);

    assertThat(file).content(UTF_8).isEqualTo("lines:New");
  }

  @Test
  void aFileIsLeftAsItWasWhereTheAgendaCannotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("agenda.txt"), "the old one");

    assertThatIllegalStateException()
        .isThrownBy(() -> AgendaFormats.write(titled("impossible"), file))
        .withMessage("cannot write this");

    assertThat(file).content(UTF_8).isEqualTo("the old one");
  }

  @Test
  void aFileThatCannotBeWrittenIsAnErrorOfTheFile() {
    Path file = directory.resolve("nowhere").resolve("agenda.txt");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> AgendaFormats.write(titled("Conference"), file))
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> AgendaFormats.write(titled("Conference"), directory.getRoot()));
  }

  @Test
  void aStreamIsWrittenInTheFormatThatIsAskedForAndLeftOpen() {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out = new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        closed[0] = true;
        super.close();
      }
    };

    AgendaFormats.writer().format("lines").write(titled("Conference"), out);

    assertThat(out.toString(UTF_8)).isEqualTo("lines:Conference");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void aStreamHasNoNameToTellTheFormat() {
    assertThatIllegalStateException()
        .isThrownBy(() -> AgendaFormats.writer().write(titled("a"), new ByteArrayOutputStream()))
        .withMessage("a stream has no name: choose a format first");
  }

  @Test
  void formatsAreLookedForWhereOneIsTold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AgendaWriter writer = AgendaFormats.writer()
        .format("other")
        .classLoader(OfferingLoader.of(directory, LinesFormat.Other.class));

    writer.write(titled("Conference"), out);

    assertThat(out.toString(UTF_8)).isEqualTo("other:Conference");
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> writer.format("lines").write(titled("a"), out))
        .withMessage("no format named 'lines' is present; there are: [other]");
  }

  @Test
  void aFormatThatIsOnlyReadIsNotChosenForWriting() {
    AgendaWriter writer = AgendaFormats.writer()
        .classLoader(OfferingLoader.of(directory, LinesFormat.OnlyRead.class, LinesFormat.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    writer.write(LinesFormat.AGENDA, directory.resolve("agenda.lines"));
    assertThat(directory.resolve("agenda.lines")).hasContent("lines:Conference");
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> writer.format("only-read").write(LinesFormat.AGENDA, out))
        .withMessageContaining("'only-read' is only read");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> new LinesFormat.OnlyRead().write(LinesFormat.AGENDA, out))
        .withMessageContaining("'only-read' is only read");
    assertThat(new LinesFormat().isWritable()).isTrue();
  }
}
