package io.plenary.json;

import static io.plenary.json.Documents.agenda;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.plenary.format.Location;
import io.plenary.format.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  /** Slow machines aside, it takes a fraction of this. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final int GIGABYTE = 1 << 30;

  /** One byte over and over, made while it is read, and counted. */
  private static final class Endless extends InputStream {

    private final int octet;
    private int left;

    Endless(char octet, int count) {
      this.octet = octet;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? octet : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) octet);
      left -= count;
      return count == 0 ? -1 : count;
    }

    int taken() {
      return GIGABYTE - left;
    }
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Problem> soon(InputStream document) {
    return assertTimeoutPreemptively(SOON, () -> Documents.problems(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"plenary\": ", "{\"plenary\": 1, \"id\": ", "{\"a\": -", "{\"a\": 0."})
  void aGigabyteLongNumberIsRefusedAfterAFraction(String before) {
    Endless digits = new Endless('7', GIGABYTE);

    List<Problem> problems = soon(new SequenceInputStream(text(before), digits));

    assertThat(Documents.codes(problems)).containsExactly("limit-exceeded");
    assertThat(digits.taken()).isLessThan(4_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "{\"", "{\"plenary\": 1, \"id\": \""})
  void aGigabyteLongTextIsRefusedAfterAFraction(String before) {
    Endless letters = new Endless('x', GIGABYTE);

    List<Problem> problems = soon(new SequenceInputStream(text(before), letters));

    assertThat(Documents.codes(problems)).containsExactly("limit-exceeded");
    assertThat(letters.taken()).isLessThan(4_000_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{\"plenary\": 1, \"sessions\": ", "{\"plenary\": 1, \"id\": ", "{\"a\": "})
  void aHundredThousandBracketsAreOneProblem(String before) {
    List<Problem> problems = soon(text(before + "[".repeat(100_000)));

    assertThat(Documents.codes(problems)).containsExactly("limit-exceeded");
    assertThat(problems.get(0).expected()).isEqualTo("at most 100 (limit depth)");
  }

  @Test
  void aHundredThousandBracesAreOneProblem() {
    assertThat(Documents.codes(soon(text("{\"a\":".repeat(100_000)))))
        .containsExactly("limit-exceeded");
  }

  @Test
  void aGigabyteOfBlanksIsRefusedAtTheLimit() {
    assertThat(Documents.codes(soon(new Endless(' ', GIGABYTE)))).containsExactly("limit-exceeded");
  }

  @Test
  void aMillionProblemsAreCountedAndNotKept() {
    List<Problem> problems = soon(text(agenda("\"languages\": [" + "1,".repeat(999_999) + "1]")));

    assertThat(problems).hasSize(1_000);
    assertThat(problems.get(999).found()).contains("999000 more");
  }

  @Test
  void aTextInAHundredThousandLanguagesIsReadSoon() {
    String variants = IntStream.range(0, 100_000)
        .mapToObj(i -> "\"x-" + Integer.toString(i, 36) + "\": \"\"")
        .collect(Collectors.joining(", "));

    assertThat(soon(text(agenda("\"subtitle\": {" + variants + "}")))).isEmpty();
    assertThat(
            Documents.codes(soon(text(agenda("\"subtitle\": {" + variants + ", \"x-a\": \"\"}")))))
        .containsExactly("duplicate-member");
  }

  @Test
  void aDocumentCutOffAnywhereIsRefusedAtItsEnd() {
    String document = Documents.resource("bilingual.json").stripTrailing();

    for (int length = 0; length < document.length(); length += 3) {
      List<Problem> problems = Documents.problems(document.substring(0, length));
      assertThat(problems).as("cut off after %d", length).hasSize(1);
      // in the midst of a word, such as tru, it is that which is no JSON
      assertThat(problems.get(0).code()).isIn("truncated", "malformed-json");
      assertThat(problems.get(0).location().line())
          .hasValue(document.substring(0, length).split("\n", -1).length);
    }
  }

  @Test
  void bytesThatAreNoUtf8AreToldWithTheirPlace() {
    byte[] document = agenda("\"subtitle\": \"caf?\"").getBytes(StandardCharsets.UTF_8);
    document[document.length - 3] = (byte) 0xE9;

    List<Problem> problems = Documents.problems(document);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo("not-utf8");
    assertThat(problems.get(0).found()).contains("0xe9");
    assertThat(problems.get(0).location())
        .isEqualTo(Location.of("/subtitle", 1, document.length - 2));
  }

  @Test
  void aCharacterCutOffAtTheEndIsNoUtf8() {
    byte[] document = {'"', (byte) 0xE6, (byte) 0xBC};

    assertThat(Documents.codes(Documents.problems(document))).containsExactly("not-utf8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsAreRefused(String encoding) {
    byte[] document = agenda().getBytes(Charset.forName(encoding));

    assertThat(Documents.codes(Documents.problems(document))).containsExactly("not-utf8");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(Documents.problems("\uFEFF" + agenda())).isEmpty();
    assertThat(Documents.problems(("\uFEFF" + agenda()).getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void blanksAroundTheAgendaAreFine() {
    assertThat(Documents.problems("\r\n\t " + agenda() + "\n \n")).isEmpty();
  }

  @Test
  void halfOfASurrogatePairIsRefusedInATextOfJavaToo() {
    assertThat(Documents.codes(Documents.problems(agenda("\"subtitle\": \"\uD83D\""))))
        .containsExactly("malformed-text");
  }

  @Test
  void aStreamThatFailsIsNoFaultOfTheDocument() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the cable is out");
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return read();
      }
    };

    assertThatThrownBy(
            () -> PlenaryJson.read(new SequenceInputStream(text("{\"plenary\""), broken)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the cable is out");
  }

  @Test
  void aStreamIsReadToItsEndAndLeftOpen() {
    boolean[] closed = {false};
    InputStream stream =
        new ByteArrayInputStream((agenda() + "\n").getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    PlenaryJson.read(stream);

    assertThat(closed[0]).isFalse();
    assertThat(stream).isEmpty();
  }

  @Test
  void aStreamThatGivesFewBytesAtATimeIsReadAllTheSame() {
    byte[] document = agenda("\"subtitle\": \"é漢😀\"").getBytes(StandardCharsets.UTF_8);
    InputStream slow = new FilterInputStream(new ByteArrayInputStream(document)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, 1));
      }
    };

    assertThat(PlenaryJson.read(slow).subtitle().orElseThrow().first()).isEqualTo("é漢😀");
  }

  @Test
  void charactersAcrossTheEdgeOfABlockAreKeptWhole() {
    for (int padding = 16_290; padding < 16_315; padding++) {
      String title = "x".repeat(padding) + "é漢😀";
      String document = agenda("\"subtitle\": \"" + title + "\"");

      assertThat(PlenaryJson.read(document.getBytes(StandardCharsets.UTF_8)).subtitle())
          .hasValueSatisfying(text -> assertThat(text.first()).isEqualTo(title));
    }
  }
}
