package io.plenary.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaReaderTest {

  @TempDir
  private Path directory;

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String titleOf(Imported imported) {
    return imported.agenda().title().first();
  }

  @Test
  void aDocumentIsReadFromWhateverHoldsIt() throws IOException {
    Path file = directory.resolve("schedule.json");
    Files.writeString(file, "lines:Tagung 😀");

    assertThat(titleOf(AgendaFormats.read(file))).isEqualTo("Tagung 😀");
    assertThat(titleOf(AgendaFormats.read(bytes("lines:Tagung 😀")))).isEqualTo("Tagung 😀");
    assertThat(titleOf(AgendaFormats.read(new ByteArrayInputStream(bytes("lines:Tagung 😀")))))
        .isEqualTo("Tagung 😀");
    assertThat(titleOf(AgendaFormats.read(new StringReader("lines:Tagung 😀"))))
        .isEqualTo("Tagung 😀");
  }

  @Test
  void aFormatIsRecognisedByContentNotByName() throws IOException {
    Path file = directory.resolve("agenda.other");
    Files.writeString(file, "lines:Conference");

    Imported imported = AgendaFormats.reader()
        .classLoader(OfferingLoader.of(directory, LinesFormat.Other.class, LinesFormat.class))
        .read(file);

    assertThat(imported.format()).isEqualTo("lines");
  }

  @Test
  void aDocumentOfNoKnownFormatIsRefusedWithItsBeginning() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class,
        () -> AgendaFormats.read(bytes("\n <html>\n<head>" + "x".repeat(100))));

    assertThat(refused.problems())
        .containsExactly(new Problem(
            "format-unknown",
            Problem.Severity.ERROR,
            Location.ofLine(1),
            "a document that begins '<html> <head>" + "x".repeat(45) + "'",
            "one of the formats present: lines",
            "nothing was read"));
  }

  @Test
  void controlsInTheBeginningOfADocumentAreNotRepeated() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class, () -> AgendaFormats.read(bytes("a\u0000\u001B[2Jb\r\nc")));

    assertThat(refused.problems().get(0).found()).isEqualTo("a document that begins 'a [2Jb c'");
  }

  @Test
  void anEmptyDocumentIsNothing() {
    UnreadableAgendaException refused = catchThrowableOfType(
        UnreadableAgendaException.class, () -> AgendaFormats.read(new byte[0]));

    assertThat(refused.problems().get(0).found()).isEqualTo("nothing");
    assertThatExceptionOfType(UnreadableAgendaException.class)
        .isThrownBy(() -> AgendaFormats.read(bytes(" \r\n")))
        .withMessageContaining("found nothing;");
  }

  @Test
  void aFormatThatIsAskedForIsNotGuessed() {
    AgendaReader reader = AgendaFormats.reader().format("lines");

    assertThat(titleOf(reader.read(bytes("no sign of a format:Title")))).isEqualTo("Title");
    assertThatExceptionOfType(UnknownFormatException.class)
        .isThrownBy(() -> AgendaFormats.reader().format("xml").read(bytes("lines:a")))
        .withMessage("no format named 'xml' is present; there are: [lines]");
  }

  @Test
  void aFormatIsToldTheZoneAndTheLimits() {
    AgendaReader reader = AgendaFormats.reader();

    assertThat(told(reader)).isEqualTo("Optional.empty 100");
    assertThat(told(
            reader.zone(ZoneId.of("Europe/Vienna")).limits(Limits.standard().withDepth(7))))
        .isEqualTo("Optional[Europe/Vienna] 7");
    assertThat(told(reader.limits(Limits.standard().withDepth(7)).zone(ZoneId.of("UTC"))))
        .isEqualTo("Optional[UTC] 7");
  }

  @Test
  void optionsAreKeptWhenOthersAreSet() {
    AgendaReader reader = AgendaFormats.reader()
        .format("other")
        .zone(ZoneId.of("UTC"))
        .limits(Limits.standard().withDepth(7))
        .classLoader(OfferingLoader.of(directory, LinesFormat.class, LinesFormat.Other.class));

    assertThat(told(reader)).isEqualTo("Optional[UTC] 7");
    assertThat(reader.read(bytes("lines:a")).format()).isEqualTo("other");
  }

  private static String told(AgendaReader reader) {
    return reader.read(bytes("lines:a")).problems().get(0).found();
  }

  @Test
  void formatsOfTheCallersThreadAreSeenAndElseThoseBesideTheLibrary() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(OfferingLoader.of(directory, LinesFormat.Other.class));
      assertThat(AgendaFormats.read(bytes("other:a")).format()).isEqualTo("other");
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      assertThat(AgendaFormats.read(bytes("lines:a")).format()).isEqualTo("lines");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void allOfALongDocumentIsReadThoughOnlyItsBeginningIsLookedAt() {
    String title = "x".repeat(3 * AgendaReader.HEAD);

    assertThat(titleOf(AgendaFormats.read(bytes("lines:" + title)))).isEqualTo(title);
  }

  @Test
  void aStreamIsLeftOpen() {
    boolean[] closed = new boolean[1];
    InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes("lines:a"))) {
      @Override
      public void close() throws IOException {
        closed[0] = true;
        super.close();
      }
    };
    boolean[] readerClosed = new boolean[1];
    StringReader reader = new StringReader("lines:a") {
      @Override
      public void close() {
        readerClosed[0] = true;
        super.close();
      }
    };

    AgendaFormats.read(in);
    AgendaFormats.read(reader);

    assertThat(closed[0]).isFalse();
    assertThat(readerClosed[0]).isFalse();
  }

  @Test
  void whatCannotBeReadIsAnErrorOfTheStream() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> AgendaFormats.read(broken))
        .withMessageContaining("closed");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> AgendaFormats.read(directory.resolve("nothing.ics")))
        .withCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatIsNotThereIsListedAsNothing() {
    AgendaReader reader = AgendaFormats.reader().classLoader(OfferingLoader.of(directory));

    assertThatExceptionOfType(UnreadableAgendaException.class)
        .isThrownBy(() -> reader.read(bytes("lines:a")))
        .satisfies(refused -> assertThat(refused.problems())
            .extracting(Problem::expected)
            .isEqualTo(List.of("one of the formats present: none")));
  }
}
