package io.plenary.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plenary.agenda.Agenda;
import io.plenary.format.Problem;
import io.plenary.format.UnreadableAgendaException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document is, it gives an agenda or a list of problems, and nothing else. */
class BrokenDocumentsProperties {

  private static final byte[] SOUND =
      Documents.resource("bilingual.json").getBytes(StandardCharsets.UTF_8);

  private static final List<String> PIECES = List.of(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\\u",
      "null",
      "true",
      "-1",
      "1e9",
      "7.9",
      "\"\"",
      "\"id\"",
      "\"online\"",
      "{}",
      "[]",
      "\u0000",
      "é",
      "\ud83d\ude00",
      "PT",
      "+14:00",
      "9999999999");

  /** At a place in the document, some bytes are taken out and a piece put in. */
  private record Change(int at, int without, String piece) {

    byte[] in(byte[] document) {
      int from = at % document.length;
      int to = Math.min(document.length, from + without);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(document, 0, from);
      changed.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
      changed.write(document, to, document.length - to);
      return changed.toByteArray();
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SOUND.length - 1),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(PIECES))
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 1_000)
  void aChangedDocumentGivesAnAgendaOrProblems(@ForAll("changes") List<Change> changes) {
    byte[] document = SOUND;
    for (Change change : changes) {
      document = change.in(document);
    }
    assertAgendaOrProblems(document);
  }

  @Property(tries = 200)
  void anyBytesGiveProblems(@ForAll byte[] document) {
    assertAgendaOrProblems(document);
  }

  private static void assertAgendaOrProblems(byte[] document) {
    try {
      Agenda agenda = PlenaryJson.read(document);
      assertThat(PlenaryJson.read(PlenaryJson.write(agenda))).isEqualTo(agenda);
    } catch (UnreadableAgendaException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.problems()).extracting(Problem::code).doesNotContain("");
    }
  }
}
