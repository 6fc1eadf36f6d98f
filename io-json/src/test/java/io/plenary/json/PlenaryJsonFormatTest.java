package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Limits;
import io.plenary.format.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlenaryJsonFormatTest {

  private static final PlenaryJsonFormat FORMAT = new PlenaryJsonFormat();
  private static final String GOLDEN = Documents.resource("bilingual.json");

  private static boolean recognizes(String head) {
    return FORMAT.recognizes(head.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"plenary\": 1}",
        "\uFEFF\r\n {\"plenary\": 1",
        "{\"id\": \"a\", \"sessions\": [{\"a\": [1]}], \"plenary\": 1",
        "{\"pl\\u0065nary\": 1"
      })
  void documentsWithAMemberPlenaryAreRecognized(String head) {
    assertThat(recognizes(head)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[{\"plenary\": 1}]",
        "\"plenary\"",
        "{\"schedule\": {\"plenary\": 1}}",
        "{\"title\": \"plenary\"",
        "{\"plenar",
        "{'plenary': 1}",
        "BEGIN:VCALENDAR",
        "{\"a\": tru",
        "{\"a\": \"\\ud8"
      })
  void otherDocumentsAreNot(String head) {
    assertThat(recognizes(head)).isFalse();
  }

  @Test
  void aHeadMayBeCutOffAnywhere() {
    byte[] document = GOLDEN.getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length < document.length; length++) {
      byte[] head = Arrays.copyOf(document, length);
      assertThat(FORMAT.recognizes(head)).isEqualTo(length >= "{\n  \"plenary\": 1".length());
    }
  }

  @Test
  void headsOfOtherEncodingsOrOfGreatDepthAreNotRecognized() {
    assertThat(FORMAT.recognizes(GOLDEN.getBytes(StandardCharsets.UTF_16))).isFalse();
    assertThat(recognizes("[".repeat(65_536))).isFalse();
    assertThat(recognizes("{\"a\": " + "[".repeat(60_000))).isFalse();
    assertThat(recognizes("{\"a\": " + "[".repeat(1_000) + "]".repeat(1_000) + ", \"plenary\": 1}"))
        .isTrue();
    assertThat(FORMAT.recognizes(new byte[] {'{', '"', (byte) 0xFF})).isFalse();
  }

  @Test
  void aFileIsRecognizedByItsContentAndReadAndWritten(@TempDir Path folder) {
    Imported imported = AgendaFormats.read(GOLDEN.getBytes(StandardCharsets.UTF_8));
    Path file = folder.resolve("agenda.json");

    assertThat(imported.format()).isEqualTo("plenary-json");
    assertThat(imported.problems()).isEmpty();
    assertThat(AgendaFormats.write(imported.agenda(), file)).isEmpty();
    assertThat(file).hasContent(GOLDEN);
    assertThat(AgendaFormats.read(new StringReader(GOLDEN)).orThrow()).isEqualTo(imported.agenda());
  }

  @Test
  void theFormatReadsWithinLimitsAndWritesWhatItReads() {
    Agenda agenda = PlenaryJson.read(GOLDEN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadOptions narrow = ReadOptions.standard().withLimits(Limits.standard().withBytes(100));

    assertThat(FORMAT.write(agenda, out)).isEmpty();
    assertThat(FORMAT
            .read(new ByteArrayInputStream(out.toByteArray()), ReadOptions.standard())
            .agenda())
        .isEqualTo(agenda);
    assertThat(Documents.codes(Documents.problems(
            () -> FORMAT.read(new ByteArrayInputStream(out.toByteArray()), narrow))))
        .containsExactly("limit-exceeded");
  }

  @Test
  void theFormatHasANameAndAnEnding() {
    assertThat(FORMAT.name()).isEqualTo("plenary-json");
    assertThat(FORMAT.fileExtensions()).containsExactly("json");
  }
}
