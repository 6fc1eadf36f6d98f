package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.plenary.agenda.Agenda;
import io.plenary.format.AgendaFormats;
import io.plenary.format.Imported;
import io.plenary.format.Limits;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import io.plenary.json.foreign.Dialects;
import io.plenary.json.foreign.Differences;
import io.plenary.json.foreign.Examples;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a reader is given, it gives an agenda or says why not. In a build, the documents of the
 * dialects and what was found before are tried; {@code docs/testing.md} has the command that looks for
 * more.
 */
class ReadersFuzzTest {

  private static final String TEN_MINUTES = "10m";
  private static final Limits LIMITS = Limits.standard().withBytes(100_000);

  static Stream<byte[]> seeds() {
    return Stream.concat(Examples.names().stream(), Stream.of("frab/odd.json"))
        .map(name -> Dialects.resource(name).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Imported> read(String format, byte[] document) {
    try {
      return Optional.of(AgendaFormats.reader().format(format).limits(LIMITS).read(document));
    } catch (UnreadableAgendaException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.problems()).extracting(Problem::code).doesNotContain("agenda-unsound");
      return Optional.empty();
    }
  }

  /** What was read can be stored, and what is stored is the same. */
  private static void assertAgendaOrReason(String format, byte[] document) {
    Optional<Agenda> agenda = read(format, document).map(Imported::agenda);
    agenda.ifPresent(
        read -> assertThat(PlenaryJson.read(PlenaryJson.write(read))).isEqualTo(read));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void plenary(byte[] document) {
    assertAgendaOrReason("plenary-json", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void frab(byte[] document) {
    assertAgendaOrReason("frab", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void schedule2(byte[] document) {
    assertAgendaOrReason("schedule2", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void sessionize(byte[] document) {
    assertAgendaOrReason("sessionize", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void pretalx(byte[] document) {
    assertAgendaOrReason("pretalx", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void indico(byte[] document) {
    assertAgendaOrReason("indico", document);
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void schemaorg(byte[] document) {
    assertAgendaOrReason("schemaorg", document);
  }

  /** What is written of what was read can be read, and is then written alike. */
  @MethodSource("seeds")
  @FuzzTest(maxDuration = TEN_MINUTES)
  void roundTrip(byte[] document) {
    Imported read;
    try {
      read = AgendaFormats.reader().limits(LIMITS).read(document);
    } catch (UnreadableAgendaException e) {
      return;
    }
    if (Examples.WRITABLE.contains(read.format())) {
      String written = write(read);
      Imported again = Dialects.read(written);
      assertThat(Differences.between(written, write(again))).isEmpty();
    }
  }

  private static String write(Imported read) {
    return Dialects.write(read.format(), read.agenda());
  }
}
